/// A part of a theme that a fingerprint keeps an eye on.
public enum ThemePart: Sendable, Hashable, CaseIterable {
  /// The title.
  case title
  /// The introduction.
  case about
  /// The questions: their ids, texts and order. Help and examples do not count.
  case questions
}

extension Theme {
  /// Twelve hexadecimal digits that change when the theme's text or questions change.
  ///
  /// Four digits for the title, four for the introduction and four for the questions, so that it
  /// can be said afterwards which of them changed. White space is folded: wrapping a line
  /// differently changes nothing. A change goes unseen once in 65,536 times.
  public var fingerprint: String {
    ThemePart.allCases.map(digits(of:)).joined()
  }

  /// What has changed since a fingerprint was taken; nil where the text is no fingerprint.
  public func changes(since fingerprint: String) -> Set<ThemePart>? {
    Self.changes(from: fingerprint, to: self.fingerprint)
  }

  /// What differs between two fingerprints, an earlier one and a theme's own; nil where the earlier
  /// text is no fingerprint.
  public static func changes(from earlier: String, to own: String) -> Set<ThemePart>? {
    let (old, new) = (Array(earlier.lowercased().utf8), Array(own.utf8))
    guard old.count == 12, new.count == 12, earlier.allSatisfy(\.isHexDigit) else { return nil }
    let changed = ThemePart.allCases.enumerated().filter { number, _ in
      let place = number * 4..<number * 4 + 4
      return old[place] != new[place]
    }
    return Set(changed.map(\.element))
  }

  private func digits(of part: ThemePart) -> String {
    let texts =
      switch part {
      case .title: [title]
      case .about: [about ?? ""]
      case .questions: questions.flatMap { [$0.id, $0.text] }
      }
    var hash = TextHash()
    for text in texts { hash.add(text) }
    let value = hash.value
    let folded = value ^ (value >> 16) ^ (value >> 32) ^ (value >> 48)
    return TextHash.digits(folded & 0xffff, count: 4)
  }
}
