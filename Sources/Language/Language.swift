/// A language that the program speaks: Danish, or one that there is a catalogue for.
///
/// Danish is where the texts are written, so nothing is looked up for it.
public struct Language: Sendable {
  /// `da`, `en`: as `--sprog` and pages have it.
  public let code: String
  /// Nil for Danish.
  let catalogue: Catalogue?

  /// Danish.
  public static let danish = Language(code: "da", catalogue: nil)

  /// The codes of all that can be spoken.
  public static let codes = [danish.code] + Catalogue.codes

  /// The language with a code; nil where there is none.
  public static func of(_ code: String) -> Language? {
    if code == danish.code { return danish }
    return Catalogue.of(code).map { Language(code: $0.code, catalogue: $0) }
  }

  /// The language in force.
  ///
  /// It is in the air instead of handed from call to call, as the vocabulary is: three thousand texts
  /// would need the same parameter, and all that calls them. The program binds it once
  /// (``speaking(_:)``); what runs on other threads binds it there.
  @TaskLocal public static var current = danish

  /// Whether Danish is in force.
  public static var isDanish: Bool { current.catalogue == nil }

  /// Does a piece of work in this language.
  public func speaking<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try Self.$current.withValue(self) { () -> Result<Value, Failure> in
      do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
    }.get()
  }

  /// What a text is here: its Danish where the catalogue has nothing for it.
  func text(_ key: String, _ values: [String] = []) -> String {
    guard let catalogue else { return key }
    return Catalogue.fill(catalogue.texts[key] ?? key, values)
  }
}
