import DanishText
import Language
import PlanModel

/// Numbers as people list them: `1 3`, `1, 3 og 4`.
enum Numbers {
  /// The numbers in order; nil where one is outside 1 to a bound, or there is other text.
  static func read(_ text: String, upTo bound: Int) -> [Int]? {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ";" }
    var numbers: [Int] = []
    for word in words where !Texts.andWords.contains(String(word)) {
      guard let number = Int(word), number >= 1, number <= bound else { return nil }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// Numbers as they come up on a line, with a space behind: the next one is typed after it.
  static func onLine(_ numbers: [Int]) -> String { numbers.map { "\($0) " }.joined() }

  /// One number from 1 to a bound.
  static func one(_ text: String, upTo bound: Int) -> Int? {
    guard let number = Int(text.trimmed), number >= 1, number <= bound else { return nil }
    return number
  }

  /// One of a kind's words, by its number or as much of it as makes it clear.
  static func choice<Word: WordValue>(_ text: String, among words: [Word]) -> Word? {
    if let number = one(text, upTo: words.count) { return words[number - 1] }
    let beginning = text.trimmed.lowercased()
    let meant = words.filter { $0.names.contains { $0.hasPrefix(beginning) } }
    return meant.first { $0.names.contains(beginning) } ?? (meant.count == 1 ? meant.first : nil)
  }
}

extension WordValue {
  /// The word of the files, and as it is shown.
  fileprivate var names: [String] { [text, shown.lowercased()] }
}
