import DanishText
import Language
import PlanModel

/// A question that leaves the one who is stuck alone.
struct QuestionWithoutSupport: QuestionRule {
  static let id = "spørgsmål-uden-støtte"

  func message(for question: Question) -> String? {
    let missing = [
      question.help.hasText ? nil : PlanKey.hjælp,
      question.followUps.contains(where: \.hasText) ? nil : PlanKey.uddybning,
      question.allExamples.contains { $0.text.hasText } ? nil : PlanKey.eksempel,
      question.minutes == nil ? PlanKey.minutter : nil,
    ].compactMap(\.self)
    return missing.isEmpty ? nil : Message.text(missing.map(\.rawValue))
  }
}

private enum Message {
  static func text(_ missing: [String]) -> String {
    let minutes = PlanKey.minutter.rawValue
    let (time, help) = (tr("hvor lang tid det tager at svare"), tr("lidt til den der går i stå"))
    let what =
      missing == [minutes] ? time : missing.contains(minutes) ? tr("\(help), og \(time)") : help
    return tr("Spørgsmålet mangler \(TextFigures.list(missing.map(Texts.quoted))). Skriv \(what).")
  }
}
