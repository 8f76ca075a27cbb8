import PlanModel
import PlanRules

/// The findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for editors
/// and for services that show findings beside the text.
public enum CheckSARIF {
  /// Writes the report.
  public static func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    output.write("{\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"tool\": ")
    output.write(tool.text(indent: 3))
    output.write(",\n      \"columnKind\": \"unicodeCodePoints\",\n      \"results\": [")
    var isFirst = true
    for plan in report.plans {
      for finding in plan.findings {
        output.write(isFirst ? "\n        " : ",\n        ")
        output.write(value(of: finding, in: plan.file).text(indent: 4))
        isFirst = false
      }
    }
    output.write(isFirst ? "]\n    }\n  ]\n}\n" : "\n      ]\n    }\n  ]\n}\n")
  }

  private static let tool: JSONValue = [
    "driver": [
      "name": .text("aarsplan"), "rules": .list(RuleRegistry.rules.map { rule($0.about) }),
    ]
  ]

  private static let ruleNumbers = Dictionary(
    RuleRegistry.ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  private static func rule(_ about: RuleAbout) -> JSONValue {
    [
      "id": .text(about.id), "shortDescription": ["text": .text(about.title)],
      "fullDescription": ["text": .text(about.finds)],
      "help": ["text": .text(about.why + "\n\n" + about.mend)],
      "defaultConfiguration": ["level": .text(name(of: about.level))],
    ]
  }

  private static func value(of finding: Finding, in file: String) -> JSONValue {
    var members: [JSONValue.Member] = [.init("ruleId", .text(finding.rule))]
    if let number = ruleNumbers[finding.rule] {
      members.append(.init("ruleIndex", .number(number)))
    }
    members += [
      .init("level", .text(name(of: finding.level))),
      .init("message", ["text": .text(SafeText.line(finding.message))]),
      .init("locations", .list([location(of: finding, in: file)])),
    ]
    return .record(members)
  }

  private static func location(of finding: Finding, in file: String) -> JSONValue {
    let start = finding.place?.start ?? SourcePosition(line: 1, column: 1)
    let end = finding.place?.end ?? start
    return [
      "physicalLocation": [
        "artifactLocation": ["uri": .text(address(of: file))],
        "region": [
          "startLine": .number(start.line), "startColumn": .number(start.column),
          "endLine": .number(end.line), "endColumn": .number(end.column),
        ],
      ],
      "logicalLocations": .list([
        ["fullyQualifiedName": .text(SafeText.line(finding.path.description))]
      ]),
    ]
  }

  private static func name(of level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A path as a relative address: all but letters, digits and `-._~/` as percent codes.
  private static func address(of path: String) -> String {
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
