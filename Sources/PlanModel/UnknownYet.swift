/// *We do not know that yet*, as plans keep it: why a question has no answer, or a gap stays. It is a
/// word of the file, the same in every language, and may be followed by more.
public enum UnknownYet {
  /// What is written.
  public static let reason = "Det ved vi ikke endnu"

  /// Whether a reason begins so.
  public static func begins(_ reason: String) -> Bool {
    reason.drop(while: \.isWhitespace).lowercased().hasPrefix(Self.reason.lowercased())
  }
}
