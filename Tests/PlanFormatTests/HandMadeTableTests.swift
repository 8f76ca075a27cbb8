import DanishText
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// Changes to hand-made files that once lost words, or left a file that could not be read.
@Suite("Known cases of changes to hand-made files")
struct HandMadeTableTests {
  /// A file, a change, and the file afterwards where there is one right answer.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// What stands below the head.
    var before: String
    var change: @Sendable (inout Plan) -> Void
    /// What must stand below it afterwards; nil where there is more than one right answer.
    var after: String?
    /// What must still stand in the file.
    var kept: [String] = []
    var testDescription: String { name }
  }

  private static let head = "format: årsplan/1\når: 2016\n"

  static func goals(_ lines: String) -> String {
    "lokale-mål:\n  - id: M1\n    titel: Ro\n    tema: trivsel\n\(lines)"
  }

  @Test(
    "what the change did not ask for stands as it was",
    arguments: plainItems + blocks + moves + layout)
  func keeps(sample: Case) throws {
    try check(sample, lineEnd: "\n")
  }

  @Test(
    "… with CR alone and with CRLF, too",
    arguments: [HandFile.LineEnd.carriageReturn, .both], moves + lists)
  func keepsLineEnds(lineEnd: HandFile.LineEnd, sample: Case) throws {
    try check(sample, lineEnd: lineEnd.rawValue)
  }

  @Test("comments in records stand somewhere afterwards", arguments: records)
  func keepsComments(sample: Case) throws {
    try check(sample, lineEnd: "\n")
  }

  private func check(_ sample: Case, lineEnd: String) throws {
    let before = written(Self.head + sample.before, lineEnd)
    let document = PlanDocument.read(before)
    #expect(document.isWhole)
    var plan = document.plan
    sample.change(&plan)
    #expect(plan != document.plan)
    let result = try changed(document, to: plan)
    let text = String(decoding: result, as: UTF8.self)
    if let after = sample.after {
      #expect(text == String(decoding: written(Self.head + after, lineEnd), as: UTF8.self))
    }
    let again = PlanDocument.read(result)
    #expect(again.isWhole && again.plan == plan, "\(text)")
    for words in sample.kept { #expect(text.contains(words), "\(words) — \(text)") }
  }

  private func written(_ text: String, _ lineEnd: String) -> [UInt8] {
    Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd).utf8)
  }

  // MARK: Plain items among records

  static let plainItems = [
    Case(
      name: "a plain item alone, a record added",
      before: goals("    tiltag:\n      - Ring til Bo\n"),
      change: { $0.goals[0].actions.append(Action(what: "Møde")) },
      after: goals("    tiltag:\n      - Ring til Bo\n      - { hvad: Møde }\n")),
    Case(
      name: "a plain item first, a record added at the end",
      before: goals("    tiltag:\n      - Ring til Bo\n      - hvad: Møde\n"),
      change: { $0.goals[0].actions.append(Action(what: "Brev")) },
      after: goals("    tiltag:\n      - Ring til Bo\n      - hvad: Møde\n      - { hvad: Brev }\n")
    ),
    Case(
      name: "a plain item between records, the last removed",
      before: goals("    tiltag:\n    - hvad: Møde\n    - Ring til Bo\n    - hvad: Brev\n"),
      change: { $0.goals[0].actions.removeLast() },
      after: goals("    tiltag:\n    - hvad: Møde\n    - Ring til Bo\n")),
    Case(
      name: "a plain item last, a record added at the end",
      before: goals("    tiltag:\n      - hvad: Møde\n      - Ring til Bo # snart\n"),
      change: { $0.goals[0].actions.append(Action(what: "Brev")) },
      kept: ["Ring til Bo", "# snart"]),
    Case(
      name: "a plain item in [ ], a record added",
      before: goals("    tiltag: [Ring til Bo]\n"),
      change: { $0.goals[0].actions.append(Action(what: "Møde")) }, kept: ["Ring til Bo"]),
    Case(
      name: "plain items and a record in [ ], a record added",
      before: goals("    tiltag: [Ring til Bo, { hvad: Møde }, Skriv til Ida]\n"),
      change: { $0.goals[0].actions.append(Action(what: "Brev")) },
      kept: ["Ring til Bo", "Skriv til Ida"]),
    Case(
      name: "a plain item and a record, the record removed",
      before: goals("    tiltag:\n      - Ring til Bo\n      - hvad: Møde\n"),
      change: { $0.goals[0].actions = [] }, kept: ["Ring til Bo"]),
    Case(
      name: "a plain item in the list of goals, the goal removed",
      before: goals("  - Mål om ro\n"), change: { $0.goals = [] }, kept: ["Mål om ro"]),
  ]

  // MARK: Block text

  static let blocks: [Case] = [
    "|", ">", "|-", "|+", ">-", ">+", "|4", ">4", "|4-", "|-4", "|4+", ">+4", ">4-",
  ].flatMap { header in
    [
      block("\(header), one line", header) { $0.reflections[0].answer = "Ny" },
      block("\(header), two lines", header) { $0.reflections[0].answer = "Ny\n\nlinje" },
      block("\(header), leading spaces", header) { $0.reflections[0].answer = "   Ny\nlinje" },
      block("\(header), no block text any more", header) { $0.reflections[0].answer = "a\u{7}b" },
      block("\(header), removed", header) { $0.reflections[0].answer = nil },
    ]
  }

  private static func block(
    _ name: String, _ header: String, _ change: @escaping @Sendable (inout Plan) -> Void
  ) -> Case {
    Case(
      name: name,
      before: "refleksioner:\n  - spørgsmål: q1\n    svar: \(header)  # fra i fjor\n"
        + "        Gammel\n        tekst\n  # om q2\n  - spørgsmål: q2\n    svar: Ja\n",
      change: change, kept: ["# fra i fjor", "  # om q2\n  - spørgsmål: q2\n    svar: Ja\n"])
  }

  // MARK: Lists

  static let lists = [
    Case(
      name: "a list whose second record is removed",
      before: "refleksioner:\n  - spørgsmål: q1\n    svar: Ja\n  - spørgsmål: q2\n    svar: Nej\n",
      change: { $0.reflections.removeLast() },
      after: "refleksioner:\n  - spørgsmål: q1\n    svar: Ja\n"),
    Case(
      name: "a list that a record is added to",
      before: "refleksioner:\n- spørgsmål: q1\n  svar: Ja\nbevidste-fravalg: []\n",
      change: { $0.reflections.append(Reflection(question: "q2", answer: "Nej")) },
      after: "refleksioner:\n- spørgsmål: q1\n  svar: Ja\n- spørgsmål: q2\n  svar: Nej\n"
        + "bevidste-fravalg: []\n"),
    Case(
      name: "two records that change places",
      before: "refleksioner:\n  - spørgsmål: q1\n    svar: |\n      Ja\n      tak\n"
        + "  - spørgsmål: q2\n    svar: Nej\n",
      change: { $0.reflections.swapAt(0, 1) },
      after: "refleksioner:\n  - spørgsmål: q2\n    svar: Nej\n"
        + "  - spørgsmål: q1\n    svar: |\n      Ja\n      tak\n"),
  ]

  // MARK: Comments and their goals (case 09)

  private static let first = "  - id: M1\n    titel: Første\n    ansvarlig: Anna\n"
  private static let note = "    # spørg Anna igen efter ferien\n"
  private static let second = "  - id: M2\n    titel: Andet\n    ansvarlig: Bo\n"
  private static let third = "  - id: M3\n    titel: Tredje\n    # M3 venter\n    ansvarlig: Ida\n"
  private static let all = "lokale-mål:\n" + first + note + second + third

  static let moves = [
    Case(
      name: "the goal after a comment is removed", before: "lokale-mål:\n" + first + note + second,
      change: { $0.goals.removeLast() }, after: "lokale-mål:\n" + first + note),
    Case(
      name: "… and one stands after it", before: all, change: { $0.goals.remove(at: 1) },
      after: "lokale-mål:\n" + first + note + third),
    Case(
      name: "the goal after a comment moves up", before: all, change: { $0.goals.swapAt(0, 1) },
      after: "lokale-mål:\n" + second + first + note + third),
    Case(
      name: "the goal after a comment moves down", before: all, change: { $0.goals.swapAt(1, 2) },
      after: "lokale-mål:\n" + first + note + third + second),
    Case(
      name: "the goal with the comment moves to the end", before: all,
      change: { $0.goals.append($0.goals.remove(at: 0)) },
      after: "lokale-mål:\n" + second + third + first + note),
    Case(
      name: "a goal is added after the comment", before: "lokale-mål:\n" + first + note,
      change: { $0.goals.append(Goal(id: "M9", title: "Ny", theme: "trivsel")) },
      after: "lokale-mål:\n" + first + note
        + "  - id: M9\n    titel: Ny\n    tema: trivsel\n"),
    Case(
      name: "the goal after a comment is merged into the one before", before: all,
      change: { plan in
        plan.goals.remove(at: 1)
        plan.goals[0].title = "Første og andet"
      },
      after: "lokale-mål:\n  - id: M1\n    titel: Første og andet\n    ansvarlig: Anna\n" + note
        + third),
    Case(
      name: "the last action's comment stays when the next goal goes",
      before: "lokale-mål:\n  - id: M1\n    tiltag:\n      - hvad: Møde\n        # med kaffe\n"
        + "      # flere tiltag?\n" + second,
      change: { $0.goals.removeLast() },
      after: "lokale-mål:\n  - id: M1\n    tiltag:\n      - hvad: Møde\n        # med kaffe\n"
        + "      # flere tiltag?\n"),
  ]

  // MARK: Comments in records

  static let records = [
    Case(
      name: "a field is added to { } on several lines",
      before: goals(
        "    evaluering: {  # aftalt\n      forum: LMU,  # hver måned\n      hvordan: Samtale\n"
          + "      # husk referat\n    }\n"),
      change: {
        $0.goals[0].evaluation?.when = PlanDate(year: 2016, month: 11, day: 1).map { .known($0) }
      },
      kept: ["# aftalt", "# hver måned", "# husk referat"]),
    Case(
      name: "a field is removed from { } on several lines",
      before: goals(
        "    evaluering: {\n      forum: LMU,  # hver måned\n      hvordan: Samtale }\n"),
      change: { $0.goals[0].evaluation?.forum = nil }, kept: ["# hver måned"]),
    Case(
      name: "a record is removed from [ ] on several lines",
      before: goals(
        "    tiltag: [\n      { hvad: Møde },  # i maj\n      { hvad: Brev }  # i juni\n    ]\n"),
      change: { $0.goals[0].actions.removeLast() }, kept: ["# i maj"]),
    Case(
      name: "a record's first field goes, with a comment behind it",
      before: goals("    tiltag:\n      - hvad: Møde # med Bo\n        hvem: Ida\n"),
      change: { $0.goals[0].actions[0].what = nil }, kept: ["# med Bo", "hvem: Ida"]),
    Case(
      name: "a comment behind a key whose list is emptied",
      before: goals("    tiltag:  # se referatet\n      - hvad: Møde\n"),
      change: { $0.goals[0].actions = [] }, kept: ["# se referatet"]),
    Case(
      name: "a comment behind a dash whose record changes",
      before: goals("    tiltag:\n      -  # haster\n        hvad: Møde\n      - hvad: Brev\n"),
      change: { $0.goals[0].actions.swapAt(0, 1) }, kept: ["# haster"]),
    Case(
      name: "a comment behind a value that is removed",
      before: goals("    ansvarlig: Anna  # til maj\n    frist: 2016-05-01\n"),
      change: { $0.goals[0].responsible = nil }, kept: ["# til maj"]),
    // Two removals that overlap: where the first takes the line break before the second, the
    // second was dropped in silence.
    Case(
      name: "the first two fields of a record go at once",
      before: goals(
        "    tegn:\n      - tegn: Ro\n        udgangspunkt: Uro\n        kilde: Tælling\n"),
      change: { $0.goals[0].signs[0] = Sign(source: "Tælling") },
      after: goals("    tegn:\n      - kilde: Tælling\n")),
    Case(
      name: "the first field goes and the second is rewritten",
      before: goals(
        "    tegn:\n      - tegn: Ro\n        udgangspunkt: Uro\n        kilde: Tælling\n"),
      change: { $0.goals[0].signs[0] = Sign(baseline: "Larm", source: "Tælling") },
      after: goals("    tegn:\n      - udgangspunkt: Larm\n        kilde: Tælling\n")),
    Case(
      name: "all fields of a record but an unknown one go",
      before: goals("    tegn:\n      - tegn: Ro\n        farve: blå\n        kilde: Tælling\n"),
      change: { $0.goals[0].signs[0] = Sign() }, kept: ["farve: blå"]),
  ]
}
