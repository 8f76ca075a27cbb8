import DataFormats
import PlanModel
import PlanRules

/// The findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for editors
/// and for services that show findings beside the text.
public struct CheckSARIF: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("sarif", ending: "sarif")

  /// Needs nothing.
  public init() {}

  /// Writes the report.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    var json = JSONText(isReadable: true)
    try json.object { json in
      json.field("version", "2.1.0")
      try json.list("runs", [report]) { try run($1, &$0, to: &sink) }
    }
    try sink.put(json.drain() + [0x0a])
  }

  private func run(
    _ report: CheckReport, _ json: inout JSONText, to sink: inout ReportSink
  ) throws {
    try json.object { json in
      tool(&json)
      json.field("columnKind", "unicodeCodePoints")
      json.key("results")
      try json.array { json in
        for plan in report.plans {
          for finding in plan.findings { result(finding, in: plan.file, &json) }
          try sink.put(json.drain())
        }
      }
    }
  }

  private func tool(_ json: inout JSONText) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "aarsplan")
        json.list("rules", RuleRegistry.rules) { rule($1.about, &$0) }
      }
    }
  }

  private static let ruleNumbers = Dictionary(
    RuleRegistry.ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  private func rule(_ about: RuleAbout, _ json: inout JSONText) {
    json.object { json in
      json.field("id", about.id)
      json.field("shortDescription", "text", about.title)
      json.field("fullDescription", "text", about.finds)
      json.field("help", "text", about.why + "\n\n" + about.mend)
      json.field("defaultConfiguration", "level", name(of: about.level))
    }
  }

  private func result(_ finding: Finding, in file: String, _ json: inout JSONText) {
    json.object { json in
      json.field("ruleId", finding.rule)
      if let number = Self.ruleNumbers[finding.rule] { json.field("ruleIndex", number) }
      json.field("level", name(of: finding.level))
      json.field("message", "text", SafeText.message(of: finding))
      json.list("locations", [finding]) { location(of: $1, in: file, &$0) }
    }
  }

  private func location(of finding: Finding, in file: String, _ json: inout JSONText) {
    json.object { json in
      json.key("physicalLocation")
      json.object { json in
        json.field("artifactLocation", "uri", address(of: SafeText.file(file)))
        region(finding.placeOrStart, &json)
      }
      json.list("logicalLocations", [SafeText.line(finding.path.description)]) { json, path in
        json.object(onOneLine: true) { $0.field("fullyQualifiedName", path) }
      }
    }
  }

  private func region(_ place: SourceRange, _ json: inout JSONText) {
    json.key("region")
    json.object(onOneLine: true) { json in
      json.field("startLine", place.start.line)
      json.field("startColumn", place.start.column)
      json.field("endLine", place.end.line)
      json.field("endColumn", place.end.column)
    }
  }

  private func name(of level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A path as a relative address: all but letters, digits and `-._~/` as percent codes.
  private func address(of path: String) -> String {
    path.utf8.reduce(into: "") { address, byte in
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      if isLetter || "-._~/".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
