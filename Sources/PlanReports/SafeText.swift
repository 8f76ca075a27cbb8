import DanishText
import PlanModel
import PlanOverview

/// Texts that come from files, made safe to show.
public enum SafeText {
  /// On one line, without characters that are not seen, CPR numbers masked.
  public static func line(_ text: String) -> String {
    CPRNumber.masked(visible(text))
  }

  /// A centre's id, on one line.
  public static func id(_ id: String) -> String { CleanText.isProductionNumber(id) ? id : line(id) }

  /// A path as a person can read it. It is what the user gave the file system, so its digits stay.
  public static func path(_ path: String) -> String { visible(path) }

  private static func visible(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    if isPlain { return text }
    let scalars = text.unicodeScalars.map { scalar in
      scalar == "\n" || scalar == "\t" ? " " : scalar
    }
    return HiddenCharacters.removed(from: String(String.UnicodeScalarView(scalars)))
  }
}
