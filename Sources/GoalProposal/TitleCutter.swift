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
    // *Børn der flytter på stue, har …*: what stands before the comma is only whom it speaks of.
    if end.map({ tokens[$0].text == "," }) ?? false,
      stretch.contains(where: { ["der", "som"].contains($0.lower) })
    {
      return nil
    }
    let isWhole = lead == nil && stretch.endIndex >= sentence.tokens.count - 1
    guard answer.line(range).count <= longest, !isWhole, !hasOpenPronoun(Array(stretch)) else {
      return nil
    }
    return range
  }

  /// *Om et år ringer de før …*: who they are stands elsewhere, and a title is read alone. *De
  /// ældre* says itself who they are, and so does a word for people before *de*.
  private static func hasOpenPronoun(_ words: [Token]) -> Bool {
    for (place, word) in words.enumerated() where pronouns.contains(word.lower) {
      let isArticle =
        word.lower == "de" && place + 1 < words.count && words[place + 1].lower.hasSuffix("e")
      let isNamed = words[..<place].contains {
        CitizenWords.titles.contains($0.lower) || isDefinite($0)
      }
      if !isArticle, !isNamed { return true }
    }
    return false
  }

  private static let pronouns: Set = [
    "han", "hun", "de", "ham", "hende", "dem", "hans", "hendes", "deres", "disse", "dette",
  ]

  /// *borgerne*, *barnet*, *læreren*: a noun with its article.
  private static func isDefinite(_ word: Token) -> Bool {
    word.lower.count > 5 && ["erne", "ene", "eren", "net"].contains { word.lower.hasSuffix($0) }
  }
}
