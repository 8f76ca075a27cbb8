import DanishText

/// A text taken apart into sentences of words. `%` is a word, and so are initials with full stops.
enum SentenceWords {
  /// The words of each sentence, as they stand.
  static func sentences(of text: String) -> [[Substring]] {
    var sentences: [[Substring]] = [[]]
    var place = text.startIndex
    while place < text.endIndex {
      let start = place
      passWord(&place, text)
      if place > start {
        sentences[sentences.count - 1].append(text[start..<place])
        continue
      }
      if text[place] == "%" { sentences[sentences.count - 1].append(text[place...place]) }
      if endsSentence(place, text, after: sentences.last?.last) { sentences.append([]) }
      place = text.index(after: place)
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func passWord(_ place: inout String.Index, _ text: String) {
    let start = place
    while place < text.endIndex, isInWord(place, text, from: start) {
      place = text.index(after: place)
    }
  }

  private static func isInWord(
    _ place: String.Index, _ text: String, from start: String.Index
  ) -> Bool {
    let character = text[place]
    if character.isLetter || character.isNumber { return true }
    guard place > start else { return false }
    let next = text.index(after: place)
    let follower = next < text.endIndex ? text[next] : " "
    switch character {
    case "-", "'", "’": return follower.isLetter
    case ",": return text[text.index(before: place)].isNumber && follower.isNumber
    case ".": return isInitial(place, text, from: start)
    default: return false
    }
  }

  /// Whether the full stop belongs to initials: before it is one capital, which begins the word or
  /// stands behind another full stop.
  private static func isInitial(
    _ place: String.Index, _ text: String, from start: String.Index
  ) -> Bool {
    let before = text.index(before: place)
    guard text[before].isUppercase else { return false }
    return before == start || text[text.index(before: before)] == "."
  }

  private static func endsSentence(
    _ place: String.Index, _ text: String, after word: Substring?
  ) -> Bool {
    let rest = text[text.index(after: place)...]
    switch text[place] {
    case "!", "?", ";", "…", "•": return true
    case "\n": return rest.first.map { "-*•–\n0123456789".contains($0) } ?? true
    case ".":
      guard let next = rest.first else { return true }
      guard next.isWhitespace, let follower = rest.first(where: { !$0.isWhitespace }) else {
        return false
      }
      return !follower.isLowercase && !isAbbreviated(word)
    default: return false
    }
  }

  private static func isAbbreviated(_ word: Substring?) -> Bool {
    word.map { ["pga", "ca", "fx", "jf", "nr", "kl", "evt", "ift"].contains($0.lowercased()) }
      ?? false
  }
}
