import Language
import PlanModel

/// Two questions in one.
struct DoubleQuestion: QuestionRule {
  static let id = "to-spørgsmål"

  func message(for question: Question) -> String? {
    let marks = question.text.reduce(0) { $0 + ($1 == "?" ? 1 : 0) }
    return marks > 1 ? Message.text(marks) : nil
  }
}

private enum Message {
  static func text(_ marks: Int) -> String {
    tr(
      """
      Her er \(marks) spørgsmålstegn. Spørg om én ting ad gangen, og flyt resten til »Spørg videre« \
      (»uddybning« i filen).
      """)
  }
}
