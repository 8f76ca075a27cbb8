/// Cuts a title out of the aim's sentence: one stretch of it, word for word.
enum TitleCutter {
  /// The most characters in a title.
  static let longest = 60

  /// What may be left out in front, when what follows can stand alone.
  private static let leads = [
    ["vi", "vil", "have", "at"], ["vi", "vil", "gerne", "have", "at"], ["vi", "ønsker", "at"],
    ["jeg", "vil", "gerne", "have", "at"], ["målet", "er", "at"], ["vores", "mål", "er", "at"],
  ]

  /// The bytes of the answer that make the title; nil where no short stretch can stand alone.
  static func title(of sentence: Sentence, in answer: String) -> Range<Int>? {
    var tokens = sentence.tokens[...]
    let lead = leads.first { lead in
      zip(tokens, lead).allSatisfy { $0.lower == $1 } && tokens.count > lead.count + 2
    }
    if let lead { tokens = tokens.dropFirst(lead.count) }
    let end = tokens.firstIndex { [",", ";", "(", ".", "–", ":", "!"].contains($0.text) }
    let stretch = tokens[..<(end ?? tokens.endIndex)]
    guard stretch.count(where: { $0.kind == .word }) >= 3, let first = stretch.first,
      let last = stretch.last, !first.lower.hasPrefix("når")
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return answer.line(range).count <= longest ? range : nil
  }
}
