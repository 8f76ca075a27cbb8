import DanishText
import Language
import PlanModel

/// Words that say little and weigh much.
struct HeavyWords: QuestionRule {
  static let id = "tunge-ord"

  private static let phrases = [
    "i forhold til", "fokus på", "understøtte", "implementer", "med henblik på", "vedrørende",
    "såfremt", "overordnet",
  ]

  func message(for question: Question) -> String? {
    let text = question.text.lowercased().blankSeparated.joined(separator: " ")
    return Self.phrases.first { text.contains($0) }.map(Message.text)
  }
}

private enum Message {
  static func text(_ phrase: String) -> String {
    tr("»\(phrase)« gør spørgsmålet tungt. Sig det som du ville sige det til en kollega.")
  }
}
