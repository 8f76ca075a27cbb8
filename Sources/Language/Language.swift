/// The language that the program speaks: Danish, or one that has a catalogue.
public enum Language {
  /// Whether it is Danish: then nothing is looked up.
  ///
  /// Chosen once, before anything is said, and read for every text: so it is a plain flag.
  @usableFromInline nonisolated(unsafe) static var isDanishNow = true
  nonisolated(unsafe) private static var catalogue: Catalogue?

  /// Whether it is Danish.
  @inlinable public static var isDanish: Bool { isDanishNow }

  /// The code of the language, `da` or `en`, as pages say it.
  public static var code: String { catalogue?.code ?? "da" }

  /// The codes of all that can be spoken.
  public static var codes: [String] { ["da"] + Catalogue.codes }

  /// Speaks a language from now on. To be called once, before anything is said, on one thread.
  ///
  /// - Parameter code: The code: `da`, `en`.
  /// - Returns: Whether it can be spoken.
  public static func speak(_ code: String) -> Bool {
    if code == "da" { return true }
    guard let found = Catalogue.of(code) else { return false }
    catalogue = found
    isDanishNow = false
    return true
  }

  /// A sentence in the language in force: its Danish where the catalogue has nothing for it.
  @usableFromInline
  static func translated(_ key: String, _ values: [String]) -> String {
    Catalogue.fill(catalogue?.texts[key] ?? key, values)
  }

  /// What the catalogue has for a text.
  static func known(_ text: String) -> String? { catalogue?.texts[text] }
}
