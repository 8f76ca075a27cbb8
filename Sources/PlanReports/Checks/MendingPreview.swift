import DanishText
public import PlanModel

/// What safe fixes would change in a file, line by line, to be looked at first.
public struct MendingPreview: Sendable {
  /// The most lines that are shown of one file.
  private static let mostLines = 20

  private let path: String
  private let text: [UInt8]
  private let findings: [Finding]

  /// A preview of a file's text (in UTF-8) and the findings that are to be mended.
  public init(path: String, text: [UInt8], findings: [Finding]) {
    self.path = path
    self.text = text
    self.findings = findings
  }

  /// The findings, and every line that becomes another.
  public func text(after mended: [UInt8]) -> String {
    let form = CheckText()
    var plan = CheckedPlan(file: path, findings: findings)
    plan.excerpts = []
    return form.text(of: plan) + changedLines(mended)
  }

  /// Fixes change lines and never their number, so lines can be held against each other.
  private func changedLines(_ mended: [UInt8]) -> String {
    let pairs = zip(Self.lines(text), Self.lines(mended)).filter { $0 != $1 }
    let shown = pairs.prefix(Self.mostLines).map { before, after in
      "  - \(Self.shown(before))\n  + \(Self.shown(after))\n"
    }
    let rest = pairs.count - shown.count
    return shown.joined() + (rest > 0 ? "  \(Texts.moreLines(rest))\n" : "")
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.filter { $0 != 0x0D }, as: UTF8.self)
    // A character that nobody can see shows as a dot, or its going could not be seen either.
    let scalars = text.unicodeScalars.map { HiddenCharacters.contains($0) ? "·" : $0 }
    return SafeText.line(String(String.UnicodeScalarView(scalars)))
  }
}
