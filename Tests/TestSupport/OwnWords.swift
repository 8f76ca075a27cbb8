public import PlanModel

/// Words of a municipality's own, and how to see that no others are said to its people.
public struct OwnWords: Sendable, CustomTestName {
  /// A name for the set.
  public let name: String
  /// The lines of a ledetråd file.
  public let yaml: String
  /// The words as the reader makes them.
  public let vocabulary: Vocabulary

  /// *Mål og Strategier 2015*, every form given: one *et*-word, two *en*-words, a name.
  public static let goalsAndStrategies = OwnWords(
    "mål og strategier",
    [
      .tema: "pejlemærke", .temaet: "pejlemærket", .temaer: "pejlemærker",
      .temaerne: "pejlemærkerne", .plan: "målstyringsaftale", .planen: "målstyringsaftalen",
      .planer: "målstyringsaftaler", .planerne: "målstyringsaftalerne",
      .ledetråd: "Mål og Strategier", .center: "enhed", .centret: "enheden", .centre: "enheder",
      .centrene: "enhederne",
    ])

  /// The other genders, and only one form of each.
  public static let otherGenders = OwnWords(
    "andre køn",
    [
      .tema: "målsætning", .plan: "udviklingsprogram", .ledetråd: "rammepapir", .center: "distrikt",
    ])

  /// Both.
  public static let all = [goalsAndStrategies, otherGenders]

  private init(_ name: String, _ words: [PlanKey: String]) {
    self.name = name
    vocabulary = Vocabulary(given: words)
    yaml = "ord:\n" + vocabulary.given.map { "  \($0.key.rawValue): \($0.word)\n" }.joined()
  }

  // MARK: The usual words

  /// A usual word in any form, standing alone: not as part of an id, a path, an option, a key or a
  /// compound such as *jobcenter*. With what stands before it.
  private static func said() -> Regex<(Substring, Substring)> {
    /(?i)(^|[^\p{L}\p{N}\-\/.])(?:tema(?:et|er|erne)?|årsplan(?:en|er|erne)?|ledetråd(?:en|e|ene)?|cent(?:er|eret|ret|re|rene))s?(?![\p{L}\p{N}\-\/]|\.\p{L})/
  }

  /// The same in a file, where a word before a colon is a key.
  private static func usual() -> Regex<(Substring, Substring)> {
    /(?i)(^|[^\p{L}\p{N}\-\/.])(?:tema(?:et|er|erne)?|årsplan(?:en|er|erne)?|ledetråd(?:en|e|ene)?|cent(?:er|eret|ret|re|rene))s?(?![\p{L}\p{N}\-\/:]|\.\p{L})/
  }

  /// The usual words in a text that people read, each with what stands around it. File keys in
  /// »quotation marks«, commands and options are no words to people.
  public static func usualWords(in text: String) -> [String] {
    let read = text.replacing(/»[a-zæøå\-]+(?::[^«]*)?«/, with: "»«")
      .replacing(/(?m)^ord: \{.*\}$/, with: "")
      .replacing(/(?m)^[#\s]*(?:- )?(?:ord: \{ )?[a-zæøå\-]+:(?=\s|$)/, with: "")
      .replacing(/aarsplan\s+ledetråd/, with: "aarsplan …").replacing(/--[a-zæøå\-]+/, with: "--…")
    return read.matches(of: said()).map { match in
      let start = read.index(match.range.lowerBound, offsetBy: -40, limitedBy: read.startIndex)
      let end = read.index(match.range.upperBound, offsetBy: 30, limitedBy: read.endIndex)
      return String(read[(start ?? read.startIndex)..<(end ?? read.endIndex)])
    }
  }

  /// A text of somebody's own in which nobody says the usual words; its keys stay.
  public static func withoutUsualWords(_ text: String) -> String {
    text.replacing(usual()) { "\($0.1)punkt" }
  }
}

/// A value that names itself in a test.
public protocol CustomTestName: CustomStringConvertible {
  /// Its name.
  var name: String { get }
}

extension CustomTestName {
  /// Its name.
  public var description: String { name }
}
