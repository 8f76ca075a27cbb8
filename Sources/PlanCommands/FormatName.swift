import ArgumentParser
import CommandLineDanish
import PlanReports

/// `--format`: one of the formats in which something can be told, by its name in the registry.
struct FormatName<Content: Reportable>: ExpressibleByArgument {
  /// The format.
  let format: any ReportFormat<Content>

  /// Whether it was typed, or is only the usual one.
  let isTyped: Bool

  /// The usual format.
  init() { (format, isTyped) = (Content.formats[0], false) }

  init?(argument: String) {
    guard let format = Content.formats.first(where: { $0.about.name == argument }) else {
      return nil
    }
    (self.format, isTyped) = (format, true)
  }

  /// The format that writes files with such an ending, unless one was typed.
  func suiting(_ file: String?) -> any ReportFormat<Content> {
    guard !isTyped, let file = file?.lowercased() else { return format }
    return Content.formats.first { file.hasSuffix("." + $0.about.ending) } ?? format
  }

  /// Whether a format writes files with such an ending.
  func knows(_ file: String?) -> Bool {
    guard let file = file?.lowercased() else { return false }
    return Content.formats.contains { file.hasSuffix("." + $0.about.ending) }
  }

  /// What files' names can end in.
  var endings: [String] { Content.formats.map(\.about.ending) }

  /// Whether a file's name ends in something that says what is in it: `.docx`, but not `.2016`.
  static func hasEnding(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let ending = name[name.index(after: dot)...]
    return (1...5).contains(ending.count) && ending.contains(where: \.isLetter)
  }

  /// Refuses the name of a file that says it is something else than any of the formats.
  func refuseUnknownEnding(of target: String?) throws {
    guard let target, !isTyped, !knows(target), Self.hasEnding(target) else { return }
    throw Refusal(message: Texts.Overview.unknownEnding(target, endings))
  }

  static var allValueStrings: [String] { Content.formats.map(\.about.name) }

  var defaultValueDescription: String { format.about.name }
}
