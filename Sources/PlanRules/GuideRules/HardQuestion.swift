import Language
import PlanModel

/// A question that is harder to read than everyday Danish: LIX of question and help together.
struct HardQuestion: QuestionRule {
  static let id = "svært-spørgsmål"
  /// From here on a text is no longer easy (Björnsson, Läsbarhet, 1968).
  private static let hardFrom = 35
  /// LIX of fewer words is a play of chance.
  private static let fewestWords = 20

  func message(for question: Question) -> String? {
    var text = question.text + "\n\n" + (question.help ?? "")
    guard Sentences.words(text).count >= Self.fewestWords else { return nil }
    let lix = text.withUTF8 { bytes in
      var scan = TextScan(bytes)
      scan.run()
      return scan.lix
    }
    return lix >= Self.hardFrom ? Message.text(lix) : nil
  }
}

private enum Message {
  static func text(_ lix: Int) -> String {
    tr(
      "Spørgsmål og hjælp er svære at læse (lixtal \(lix)). Brug kortere ord og kortere sætninger.")
  }
}
