import Language
import PlanModel

/// A sentence that is too long to be read aloud in one breath.
struct LongSentence: QuestionRule {
  static let id = "lang-sætning"
  /// The most words a sentence of a question may have.
  private static let longest = 20

  func message(for question: Question) -> String? {
    let longest = Sentences.of(question.text).map { Sentences.words($0).count }.max() ?? 0
    return longest > Self.longest ? Message.text(longest) : nil
  }
}

private enum Message {
  static func text(_ words: Int) -> String {
    tr("En sætning i spørgsmålet er på \(words) ord. Del den så den kan læses højt i ét åndedrag.")
  }
}
