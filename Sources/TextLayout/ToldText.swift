import DanishText

/// A text as it may be told to a person: on a terminal, in a file for reading, in an error.
///
/// It is the one gate of standard output and standard error: whatever is said there has this type,
/// so nothing that comes from a file, a file's name or an option can steer a terminal or show a
/// CPR number. Line breaks stay, but for a message: that is one line, whatever is quoted in it.
public struct ToldText: Sendable, Equatable {
  /// The text, safe to show.
  public let text: String

  /// Any text: CPR numbers are masked, and hidden characters shown as visible signs.
  public init(_ text: String) { self.text = text.toldForm }

  /// A message: as any text, on one line. A line break in a file's name or an option shows as a sign.
  public init(message: String) { self.text = message.toldForm.onOneLine }

  /// A report that has masked its texts itself, since it knows which ten digits are a centre's id
  /// (`CentreID`). Hidden characters are shown as visible signs; with `ink`, the terminal's colours
  /// of `Ink` go through.
  public init(report: String, ink: Bool = false) {
    text = ink ? report.visibleBetweenInk : report.visibleForm
  }

  /// Whether a report's bytes are what `init(report:)` would make of them, with or without ink: most
  /// are, and need not become a text. The bytes are those of texts, and so whole UTF-8.
  public static func isTold(report bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.isHarmless }
  }

  /// A document in which no ten digits are a centre's id: as a report, and masked.
  public init(document: String, ink: Bool = false) {
    self.init(report: CPRNumber.masked(document), ink: ink)
  }

  private init(safe text: String) { self.text = text }

  /// The text with lines broken at words to a width in columns.
  public func fitted(to width: Int) -> ToldText { ToldText(safe: text.fitted(to: width)) }
}

extension String {
  /// The text with its line breaks shown as signs; a CPR number with one in it is masked.
  public var onOneLine: String {
    guard utf8.contains(0x0A) else { return self }
    let spaced = replacing("\n", with: " ")
    let masked = CPRNumber.masked(spaced)
    return masked == spaced ? replacing("\n", with: "\u{240A}") : masked
  }

  /// The text as it may be told: CPR numbers masked, then as `visibleForm`.
  public var toldForm: String { CPRNumber.masked(self).visibleForm }

  /// `visibleForm` of all but the marks of `Ink`.
  fileprivate var visibleBetweenInk: String {
    let parts = split(separator: "\u{1B}", omittingEmptySubsequences: false)
    return parts.enumerated().reduce(into: "") { result, part in
      let text = String(part.element)
      guard part.offset > 0 else { return result += text.visibleForm }
      let mark = text.inkMark
      let escape = mark.isEmpty ? "\u{1B}".visibleForm : "\u{1B}" + mark
      result += escape + String(text.dropFirst(mark.count)).visibleForm
    }
  }

  /// `[1;36m` at the start of what follows an escape; empty where no ink begins or ends.
  private var inkMark: Substring {
    guard first == "[", let end = firstIndex(of: "m") else { return "" }
    let value = self[index(after: startIndex)..<end]
    return value == "0" || (!value.isEmpty && Ink(rawValue: String(value)) != nil)
      ? self[...end] : ""
  }
}
