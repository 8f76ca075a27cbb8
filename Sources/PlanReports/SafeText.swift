import DanishText
import PlanModel
import PlanOverview

/// Texts that come from files, made safe to show.
public enum SafeText {
  /// On one line, without characters that are not seen, CPR numbers masked.
  public static func line(_ text: String) -> String {
    CPRNumber.masked(visible(text))
  }

  /// What a finding says.
  static func message(of finding: Finding) -> String {
    Self.message(of: finding, saying: finding.message)
  }

  /// What a finding says, put in other words.
  static func message(of finding: Finding, saying message: String) -> String {
    CPRNumber.masked(visible(message), sparing: finding.centreNumbers)
  }

  /// What a finding proposes; nil where it proposes nothing.
  static func suggestion(of finding: Finding) -> String? {
    finding.suggestion.map { CPRNumber.masked(visible($0), sparing: finding.centreNumbers) }
  }

  /// A centre's id.
  static func centre(_ id: String) -> String {
    CPRNumber.masked(visible(id), sparing: CentreID.numbers(among: [id]))
  }

  /// A path as a person can read it.
  public static func path(_ path: String) -> String { line(path) }

  /// A path for programs: all of it, since it is to be found again, but for CPR numbers.
  static func file(_ path: String) -> String { CPRNumber.masked(path) }

  /// Whether it is one line of nothing but characters that are seen.
  private static func isVisible(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      SpecialCharacters(bytes).allSatisfy { $0.scalar == "\"" || $0.scalar == "\\" }
    } ?? false
  }

  private static func visible(_ text: String) -> String {
    if isVisible(text) { return text }
    let scalars = text.unicodeScalars.map { scalar in
      scalar == "\n" || scalar == "\t" ? " " : scalar
    }
    return HiddenCharacters.removed(from: String(String.UnicodeScalarView(scalars)))
  }
}
