import PlanModel
import Testing

@testable import PlanFormat

/// What hands and editors do to a file: said exactly, read on past, and mended where that is safe.
@Suite struct SlipTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    var name: String
    /// Lines of a goal, after its id.
    var lines: String
    /// What is found: rule and line, counted from the goal's id.
    var found: [String]
    /// The lines after the safe fixes; nil where none is safe.
    var mended: String?
    var testDescription: String { name }
  }

  static let slips = [
    Slip(
      name: "colon in a sentence", lines: "titel: Vi vil: mere", found: ["ulæselig-fil 2"],
      mended: "titel: \"Vi vil: mere\""),
    Slip(
      name: "colon in the second line", lines: "titel: Det er svært\n  og husk: det tager tid",
      found: ["ulæselig-fil 3"], mended: "titel: \"Det er svært\n      og husk: det tager tid\""),
    Slip(
      name: "colon before a comment", lines: "titel: Vi vil: mere # note",
      found: ["ulæselig-fil 2"], mended: "titel: \"Vi vil: mere\" # note"),
    Slip(
      name: "colon in a record", lines: "evaluering: { forum: Møde: LMU, hvordan: tal }",
      found: ["ulæselig-fil 2"], mended: "evaluering: { forum: \"Møde: LMU\", hvordan: tal }"),
    Slip(
      name: "comma in a record",
      lines: "evaluering: { hvordan: tal, samlet, for alle, forum: LMU }",
      found: ["ukendt-felt 2", "ukendt-felt 2"],
      mended: "evaluering: { hvordan: \"tal, samlet, for alle\", forum: LMU }"),
    Slip(
      name: "# in a sentence", lines: "titel: Vi vil være #1 i byen", found: ["afkortet-tekst 2"],
      mended: "titel: \"Vi vil være #1 i byen\""),
    Slip(
      name: "# in a record",
      lines: "tiltag:\n- { hvad: Brevet #3 holder op, hvem: Bo, hvornår: 2016-02-01 }",
      found: ["ulæselig-fil 3"],
      mended: "tiltag:\n    - { hvad: \"Brevet #3 holder op\", hvem: Bo, hvornår: 2016-02-01 }"),
    Slip(
      name: "# in a record over two lines",
      lines: "tiltag:\n  - { hvad: Brevet #3 holder op\n    }", found: ["afkortet-tekst 3"]),
    Slip(name: "a comment", lines: "titel: Vi vil # aftalt i januar", found: []),
    Slip(name: "a comment after an id", lines: "tema: samspil #aftalt", found: []),
    Slip(
      name: "unclosed quotation mark", lines: "titel: \"Vi vil\ntema: samspil",
      found: ["ulæselig-fil 2"], mended: "titel: \"Vi vil\"\n    tema: samspil"),
    Slip(
      name: "quoted words first", lines: "titel: \"Ro\" i huset", found: ["ulæselig-fil 2"],
      mended: "titel: \"\\\"Ro\\\" i huset\""),
    Slip(
      name: "quotation marks in quotation marks", lines: "titel: \"Vi siger \"ro\" tit\"",
      found: ["ulæselig-fil 2"], mended: "titel: \"Vi siger \\\"ro\\\" tit\""),
    Slip(
      name: "curly marks around an id", lines: "tema: “samspil”", found: ["ugyldig-værdi 2"],
      mended: "tema: samspil"),
    Slip(
      name: "curly marks in a list", lines: "også: [“effekt”, trivsel]", found: ["ugyldig-værdi 2"],
      mended: "også: [effekt, trivsel]"),
    Slip(name: "curly marks in prose", lines: "titel: “Ro” i huset", found: []),
    Slip(
      name: "tab", lines: "\ttitel: Vi vil", found: ["ulæselig-fil 2"], mended: "titel: Vi vil"),
    Slip(
      name: "tabs before every line",
      lines: "tiltag:\n\t- hvad: Vi læser\n\t  hvem: Mette\n\t- hvad: Vi synger",
      found: ["ulæselig-fil 3"],
      mended: "tiltag:\n      - hvad: Vi læser\n        hvem: Mette\n      - hvad: Vi synger"),
    Slip(
      name: "tabs behind block text",
      lines: "tiltag:\n  - hvad: |\n      Vi læser\n\t- hvad: Vi synger\n\thvem: Bo",
      found: ["ulæselig-fil 5"],
      mended:
        "tiltag:\n      - hvad: |\n          Vi læser\n      - hvad: Vi synger\n        hvem: Bo"),
    Slip(
      name: "tabs in block text",
      lines: "mål: |\n\tVi læser\n\t\tog synger\n\tog leger\ntema: samspil",
      found: ["ulæselig-fil 3"],
      mended: "mål: |\n      Vi læser\n        og synger\n      og leger\n    tema: samspil"),
    Slip(
      name: "a field that is misspelt", lines: "ansvarlg: Bo", found: ["ukendt-felt 2"],
      mended: "ansvarlig: Bo"),
    Slip(
      name: "a field that is misspelt beside the right one",
      lines: "ansvarlg: Bo\nansvarlig: Mette", found: ["ukendt-felt 2"]),
    Slip(
      name: "no space after a dash", lines: "tiltag:\n  - hvad: Vi læser\n  -hvad: Vi synger",
      found: ["ulæselig-fil 4"],
      mended: "tiltag:\n      - hvad: Vi læser\n      - hvad: Vi synger"),
    Slip(
      name: "no space after a colon", lines: "titel:Vi vil\ntema: samspil",
      found: ["ulæselig-fil 2"], mended: "titel: Vi vil\n    tema: samspil"),
    Slip(
      name: "a sign first", lines: "titel: @alle skal med", found: ["ulæselig-fil 2"],
      mended: "titel: \"@alle skal med\""),
    Slip(
      name: "stars", lines: "titel: *vigtigt* for alle", found: ["ulæselig-fil 2"],
      mended: "titel: \"*vigtigt* for alle\""),
    Slip(
      name: "unclosed bracket", lines: "også: [effekt, trivsel\nansvarlig: Bo",
      found: ["ulæselig-fil 2"], mended: "også: [effekt, trivsel ]\n    ansvarlig: Bo"),
  ]

  @Test(arguments: slips)
  func `is named, and mended where that is safe`(slip: Slip) throws {
    let head = "format: årsplan/1\nledetråd: l\nlokale-mål:\n  - id: M1\n"
    let file = head + Self.indented(slip.lines) + "\nstatus: kladde\n"
    let document = PlanDocument.read(Array(file.utf8))
    let found = document.problems.map { "\($0.rule) \(($0.place?.start.line ?? 0) - 3)" }
    #expect(found == slip.found)
    #expect(document.plan.status == .known(.draft), "the rest of the file was not read")
    let edits = document.edits(for: document.problems)
    let mended = String(decoding: document.bytes(after: edits), as: UTF8.self)
    let expected = slip.mended.map { head + "    " + $0 + "\nstatus: kladde\n" } ?? file
    #expect(mended == expected)
    let left = PlanDocument.read(Array(mended.utf8)).problems
    #expect(left.isEmpty == (slip.mended != nil || slip.found.isEmpty))
  }

  private static func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { line in
      line.first == "\t" ? "\t\(line)" : "    \(line)"
    }.joined(separator: "\n")
  }

  @Test func `all mistakes of a file come in one run`() {
    let file = """
      format: årsplan/1
      lokale-mål:
        - id: M1
          titel: Vi vil: mere
          tema: “samspil”
          mål: "Uden slut
          tiltag:
            - { hvad: Møde: LMU }
      status: kladde

      """
    let document = PlanDocument.read(Array(file.utf8))
    #expect(document.problems.compactMap { $0.place?.start.line }.sorted() == [4, 5, 6, 8])
    let goal = document.plan.goals.first
    #expect(goal?.title == "Vi vil: mere" && goal?.theme == "samspil" && goal?.aim == "Uden slut")
    #expect(goal?.actions.first?.what == "Møde: LMU")
  }

  @Test(arguments: [
    (
      "center:\n- navn: Huset\n  leder: Bo\nstatus: kladde\n",
      "# center:\n# - navn: Huset\n#   leder: Bo\n"
    ),
    ("center: Huset\nstatus: kladde\n", "# center: Huset\n"),
    ("center: # her\n  [Huset,\n  Bo]\nstatus: kladde", "# center: # her\n#   [Huset,\n#   Bo]\n"),
  ])
  func `what was of a wrong kind stays as a comment when the right is written`(
    text: String, kept: String
  ) throws {
    let document = PlanDocument.read(Array(("format: årsplan/1\n" + text).utf8))
    var plan = document.plan
    plan.centre.leader = "Karen Holm"
    let written = try document.updating(to: plan)
    let again = PlanDocument.read(written)
    #expect(again.plan.centre.leader == "Karen Holm" && again.plan.status == .known(.draft))
    #expect(again.isWhole)
    #expect(String(decoding: written, as: UTF8.self).contains(kept))
  }

  @Test func `a line of which nothing can be read is told, set aside and kept`() throws {
    let file = "format: årsplan/1\nstatus: kladde\n]] hvad\ncenter:\n  navn: Huset\n"
    let document = PlanDocument.read(Array(file.utf8))
    #expect(document.unreadableLines == [3...3])
    #expect(document.plan.centre.name == "Huset")
    #expect(try document.updating(to: document.plan) == Array(file.utf8))
    var plan = document.plan
    plan.status = .known(.approved)
    let saved = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(
      saved == "format: årsplan/1\nstatus: godkendt\n# ]] hvad\ncenter:\n  navn: Huset\n")
  }

  @Test func `both sides of a conflict are read, and it is told once`() {
    let file = """
      format: årsplan/1
      lokale-mål:
      <<<<<<< min
        - id: M1
      =======
        - id: M2
      >>>>>>> din

      """
    let document = PlanDocument.read(Array(file.utf8))
    #expect(document.problems.map(\.rule) == ["ulæselig-fil"])
    #expect(document.problems.first?.place?.start.line == 3)
    #expect(document.plan.goals.map(\.id) == ["M1", "M2"])
    #expect(document.unreadableLines == [3...3, 5...5, 7...7])
  }
}
