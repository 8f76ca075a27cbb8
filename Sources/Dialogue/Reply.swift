import DanishText

/// What people answer to a question instead of what it asks for: *ja*, *nej tak*, *ved ikke*. What it
/// means is for each question to say.
public enum Reply: Sendable, Hashable, CaseIterable {
  /// *ja, ok, gerne*
  case yes
  /// *nej*: the answer to a question, or no wish to answer it
  case no
  /// *nej tak, ellers tak*: no wish to answer
  case declined
  /// *ved ikke, det ved jeg ikke*
  case unknown
  /// *måske*
  case maybe
  /// *pas, spring over, det kan vente*
  case pass
  /// *ikke relevant*
  case irrelevant
  /// *færdig, ikke flere*
  case done

  /// Longer texts than this, in bytes, are answers.
  private static let longest = 60

  /// Reads a text that is such a reply and nothing else; a word in quotes, »nej«, is itself.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.longest,
      text.allSatisfy({ $0.isLetter || $0.isWhitespace || ".,!'’".contains($0) })
    else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    // As it was said, or without the words that only give it weight: *det ved jeg sgu ikke*.
    let bare = words.filter { !Texts.emphasis.contains($0) }
    let said = [words, bare].map { $0.joined(separator: " ") }
    guard
      let reply = said.lazy.compactMap({ said in
        Self.allCases.first { Texts.words(for: $0).contains(said) }
      }).first
    else { return nil }
    self = reply
  }
}
