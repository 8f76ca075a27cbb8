import ArgumentParser
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
    guard let format = Content.formats.first(where: { $0.name == argument }) else { return nil }
    (self.format, isTyped) = (format, true)
  }

  /// The format that writes files with such an ending, unless one was typed.
  func suiting(_ file: String?) -> any ReportFormat<Content> {
    guard !isTyped, let file = file?.lowercased() else { return format }
    return Content.formats.first { file.hasSuffix("." + $0.ending) } ?? format
  }

  static var allValueStrings: [String] { Content.formats.map(\.name) }

  var defaultValueDescription: String { format.name }
}
