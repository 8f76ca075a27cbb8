import DanishText
import DataFormats
public import PlanModel

/// One plan as one line of NDJSON: what `overblik --format ndjson` writes, and reads again.
///
/// The line holds everything, so that parts made on several machines fold into what one run gives.
extension CentreFacts {
  /// The format's name and version, in every line.
  public static let lineFormat = "overblik-plan/1"
  /// The least bytes of a line: what each must have.
  public static let shortestLine =
    #"{"format":"\#(lineFormat)","fil":"","læst":"","plan":{}}"#.utf8.count

  /// The line, without its line break. With a ledetråd it also tells the coverage.
  public func line(guide: Ledetraad?) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("format", Self.lineFormat)
      json.field("lavet", made?.text)
      json.field("fil", file)
      json.nullable("center", plan.centre.id)
      json.nullable("navn", plan.centre.name)
      json.nullable("type", plan.centre.kind)
      json.field("år", plan.year?.value)
      json.nullable("ledetråd", plan.guide)
      json.field("læst", reading.rawValue)
      json.field("slags", foreign?.rawValue)
      json.field("ændret", changed.map { Int($0) })
      json.field("modtaget", received?.text)
      json.coverage(reading.isReadable ? guide.map(plan.coverage(of:)) : nil)
      json.counts(LevelCounts(findings.map(\.level)))
      json.list("fund", findings) { $0.issue($1) }
      json.key("plan")
      json.record(plan)
    }
    return json.drain()
  }

  /// Reads a line; nil where it is not one of these.
  public init?(line: some Collection<UInt8>) {
    guard let told = ToldFacts(line) else { return nil }
    self = told.facts
  }

  /// Reads a line, and tells whether it may be handed on as it stands: a line that holds something
  /// to be cleaned, wherever that stands in it, is to be written anew. Nil where it is not one of
  /// these.
  public static func read(
    line: some Collection<UInt8>
  ) -> (facts: CentreFacts, isClean: Bool)? {
    guard let told = ToldFacts(line) else { return nil }
    let facts = told.facts
    return (facts, told.isKept(in: facts) && isClean(Array(line), sparing: told.centreNumbers))
  }

  /// Whether the bytes of a line hold neither CPR numbers nor anything hidden, raw or escaped. What
  /// this version does not know of stands there, too.
  private static func isClean(_ line: [UInt8], sparing ids: [String]) -> Bool {
    let isEscaped = line.indices.dropLast().contains { place in
      line[place] == UInt8(ascii: "\\") && line[place + 1] == UInt8(ascii: "u")
    }
    if isEscaped { return false }
    let text = String(decoding: line, as: UTF8.self)
    return !HiddenCharacters.areIn(text) && CPRNumber.masked(text, sparing: ids) == text
  }
}

/// What a line tells, before it is cleaned.
private struct ToldFacts {
  let centreNumbers: [String]
  private let file: String
  private let reading: CentreFacts.Reading
  private let plan: Plan
  private let findings: [FoundIssue]
  private let json: ParsedJSON

  init?(_ line: some Collection<UInt8>) {
    guard let json = ParsedJSON(line), json["format"]?.text == CentreFacts.lineFormat,
      let file = json["fil"]?.text, let plan = json["plan"],
      let reading = json["læst"]?.text.flatMap(CentreFacts.Reading.init(rawValue:))
    else { return nil }
    (self.json, self.file, self.reading, self.plan) = (json, file, reading, Plan(FieldTree(plan)))
    let ids = CentreID.numbers(among: [self.plan.centre.id].compactMap(\.self))
    findings = (json["fund"]?.items ?? []).compactMap { FoundIssue($0, centreNumbers: ids) }
    centreNumbers = ids
  }

  /// The same, cleaned.
  var facts: CentreFacts {
    var facts = CentreFacts(file: file, reading: reading, plan: plan, findings: findings)
    facts.foreign = json["slags"]?.text.flatMap(ForeignKind.init(rawValue:))
    facts.changed = json["ændret"]?.number.map { Int64($0) }
    facts.received = json["modtaget"]?.text.flatMap { PlanDate(text: $0) }
    facts.made = json["lavet"]?.text.flatMap { PlanDate(text: $0) }
    return facts
  }

  /// Whether there was nothing to clean.
  func isKept(in facts: CentreFacts) -> Bool {
    facts.file == file && facts.plan == plan && facts.findings == findings
  }
}

extension FoundIssue {
  fileprivate init?(_ json: ParsedJSON, centreNumbers ids: [String]) {
    guard let rule = json["regel"]?.text, let message = json["besked"]?.text,
      let level = json["niveau"]?.text.flatMap(Level.init(rawValue:))
    else { return nil }
    self.init(
      rule: rule, level: level, line: json["linje"]?.number, column: json["kolonne"]?.number,
      path: json["sti"]?.text ?? "", message: message)
    centreNumbers = ids.filter(message.contains)
  }
}

extension JSONText {
  fileprivate mutating func issue(_ issue: FoundIssue) {
    object { json in
      json.field("regel", issue.rule)
      json.field("niveau", issue.level.rawValue)
      json.field("linje", issue.line)
      json.field("kolonne", issue.column)
      json.field("sti", issue.path)
      json.field("besked", issue.message)
    }
  }
}
