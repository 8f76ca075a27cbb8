import DanishText
import PlanModel

/// The sentences of a short text, and their words.
enum Sentences {
  /// The sentences, each with the mark that ends it. A full stop ends one only before a blank and
  /// a capital, so that *kl. 15* does not.
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      guard "?!.".contains(character), endsSentence(characters, index) else { continue }
      sentences.append(current.trimmed)
      current = ""
    }
    return current.hasText ? sentences + [current.trimmed] : sentences
  }

  private static func endsSentence(_ characters: [Character], _ index: Int) -> Bool {
    let rest = characters[(index + 1)...]
    guard let next = rest.first else { return true }
    guard next.isWhitespace else { return false }
    return characters[index] != "." || rest.first { !$0.isWhitespace }?.isUppercase ?? true
  }

  /// The words, in small letters, without marks around them.
  static func words(_ sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
