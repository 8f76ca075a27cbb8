import PlanModel
import Testing

@testable import PlanFormat

/// What is past a bound is passed over, told once with its place, and stays in the file.
@Suite(.timeLimit(.minutes(20))) struct BoundsTests {
  struct List: Sendable, CustomTestStringConvertible {
    var name: String
    var most: Int
    /// A file with so many of them.
    var text: @Sendable (Int) -> String
    /// How many the plan holds.
    var count: @Sendable (Plan) -> Int
    var testDescription: String { name }
  }

  private static let head = "format: årsplan/1\ncenter:\n  leder: Nanna\n"

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private static func goal(_ key: String, _ line: @escaping @Sendable (Int) -> String)
    -> @Sendable (Int) -> String
  {
    { head + "lokale-mål:\n  - id: M1\n    \(key):\n" + lines($0) { "      " + line($0) } }
  }

  static let lists = [
    List(
      name: "goals", most: PlanDocument.mostGoals,
      text: { head + "lokale-mål:\n" + lines($0) { "  - id: M\($0)" } }, count: { $0.goals.count }),
    List(
      name: "goals between brackets", most: PlanDocument.mostGoals,
      text: { head + "lokale-mål: [" + String(repeating: "{},", count: $0) + "]\n" },
      count: { $0.goals.count }),
    List(
      name: "answers", most: PlanDocument.mostAnswers,
      text: { head + "refleksioner:\n" + lines($0) { "  - { spørgsmål: q\($0), svar: ja }" } },
      count: { $0.reflections.count }),
    List(
      name: "fravalg", most: PlanDocument.mostEntries,
      text: { head + "bevidste-fravalg:\n" + lines($0) { "  - { tema: t\($0) }" } },
      count: { $0.omissions.count }),
    List(
      name: "drøftelser", most: PlanDocument.mostEntries,
      text: { head + "drøftelser:\n" + lines($0) { "  - { forum: f\($0) }" } },
      count: { $0.discussions.count }),
    List(
      name: "undtagelser", most: PlanDocument.mostEntries,
      text: { head + "undtagelser:\n" + lines($0) { "  - { regel: r\($0) }" } },
      count: { $0.exemptions.count }),
    List(
      name: "fingerprints", most: PlanDocument.mostEntries,
      text: { head + "aftryk:\n" + lines($0) { "  t\($0): abc" } },
      count: { $0.fingerprints.count }),
    List(
      name: "også", most: PlanDocument.mostItems, text: goal("også") { "- t\($0)" },
      count: { $0.goals[0].alsoThemes.count }),
    List(
      name: "sammen-med", most: PlanDocument.mostItems, text: goal("sammen-med") { "- c\($0)" },
      count: { $0.goals[0].sharedWith.count }),
    List(
      name: "tiltag", most: PlanDocument.mostItems, text: goal("tiltag") { "- hvad: x\($0)" },
      count: { $0.goals[0].actions.count }),
    List(
      name: "tegn", most: PlanDocument.mostItems, text: goal("tegn") { "- tegn: x\($0)" },
      count: { $0.goals[0].signs.count }),
    List(
      name: "opfølgning", most: PlanDocument.mostItems,
      text: goal("opfølgning") { "- målt: x\($0)" }, count: { $0.goals[0].followUps.count }),
  ]

  @Test(arguments: lists)
  func `as many as are read are no mistake`(list: List) {
    let document = PlanDocument.read(Array(list.text(list.most).utf8))
    #expect(document.isWhole && document.problems.isEmpty)
    #expect(list.count(document.plan) == list.most)
  }

  @Test(arguments: lists)
  func `what is past the bound is told once, and stays`(list: List) throws {
    let text = list.text(list.most + 3)
    let document = PlanDocument.read(Array(text.utf8))
    #expect(!document.isWhole && document.isReadable)
    #expect(document.problems.map(\.rule) == ["ulæselig-fil"])
    #expect(document.problems.first?.place?.start.line ?? 0 > 3)
    #expect(document.problems.first?.message.contains(" \(list.most) ") ?? false)
    #expect(list.count(document.plan) == list.most)
    var plan = document.plan
    plan.centre.leader = "Karen"
    let updated = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(updated == text.replacing("Nanna", with: "Karen"))
  }

  /// All that is kept of a file past a bound is as much as of one twice as long.
  @Test(arguments: lists)
  func `twice as many cost the model nothing`(list: List) {
    let plans = [2, 4].map { PlanDocument.read(Array(list.text(list.most * $0).utf8)).plan }
    #expect(plans[0] == plans[1])
  }

  @Test func `an item that goes leaves the strangers past the bound where they are`() throws {
    let most = PlanDocument.mostItems
    let list = Self.goal("også") { "- t\($0)" }
    let document = PlanDocument.read(Array(list(most + 3).utf8))
    var plan = document.plan
    plan.goals[0].alsoThemes.removeFirst()
    // The first one past the bound would be read now, so it becomes a comment.
    let updated = try document.updating(to: plan)
    let text = String(decoding: updated, as: UTF8.self)
    for number in 1..<most + 3 { #expect(text.contains("t\(number)\n")) }
    #expect(PlanDocument.read(updated).plan == plan)
  }

  @Test func `reading ends at the last node, and a change loses nothing behind it`() throws {
    let count = PlanDocument.mostNodes
    let text = Self.head + "andet: [" + String(repeating: "ord, ", count: count) + "]\nsag: 15\n"
    let document = PlanDocument.read(Array(text.utf8))
    #expect(!document.isWhole && document.textAsRead.tape.count == count)
    #expect(document.problems.count { $0.rule == "ulæselig-fil" } == 1)
    var plan = document.plan
    #expect(plan.centre.leader == "Nanna")
    plan.centre.leader = "Karen"
    let updated = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(updated.split(separator: "ord").count == count + 1)
    #expect(updated.contains("sag: 15") && updated.contains("leder: Karen"))
    let twice = PlanDocument.read(Array((text + text).utf8))
    #expect(twice.textAsRead.tape.count == count)
  }

  @Test(arguments: ["%TAG !t! tag:x\n", "%YAML 1.1\n", "% af børnene\n"])
  func `a file of lines that begin with a percent sign is told, and not read`(line: String) {
    let most = String(repeating: line, count: Directives.most)
    let few = PlanDocument.read(Array((most.dropFirst(line.count) + "---\n" + Self.head).utf8))
    #expect(!few.problems.contains { $0.message.contains("begynder med %") })
    for text in [most + line + "---\n" + Self.head, Self.head + "center2: [\n" + most + line] {
      let document = PlanDocument.read(Array(text.utf8))
      #expect(!document.isReadable && document.problems.map(\.rule) == ["ulæselig-fil"])
      #expect(document.problems.first?.message.contains("begynder med %") ?? false)
    }
  }

  @Test func `what is full of control characters is no text`() {
    let text = Self.head + "sag: " + String(repeating: "\u{1}", count: 10_001) + "\n"
    let document = PlanDocument.read(Array(text.utf8))
    #expect(!document.isReadable && document.problems.map(\.rule) == ["ulæselig-fil"])
    let less = PlanDocument.read(Array(text.replacing("\u{1}\u{1}", with: "\u{1}").utf8))
    #expect(less.isReadable && less.plan.centre.leader == "Nanna")
  }

  @Test func `a broken file of very many lines is read as far as it goes`() {
    let text = Self.head + String(repeating: "# en note\n", count: 100_001) + "sag: a: b\nx: [\n"
    let document = PlanDocument.read(Array(text.utf8))
    #expect(document.isReadable && !document.isWhole && document.plan.centre.leader == "Nanna")
  }

  /// Each of these was once looked for from every place to the end.
  @Test(arguments: ["{", "[", "{a: \"\\\", ", "{ ' "])
  func `brackets without end are told once`(part: String) {
    let text =
      Self.head + "sag: a: b\nlokale-mål: " + String(repeating: part, count: 200_000) + "\n"
    let document = PlanDocument.read(Array(text.utf8))
    #expect(document.isReadable && !document.isWhole && document.plan.centre.leader == "Nanna")
    #expect(document.problems.count < 50)
  }

  @Test(arguments: ["0", "601", "-1", "9223372036854775807", "9223372036854775808"])
  func `minutes past what a question can take are told, and not used`(minutes: String) {
    let guide = LedetraadDocument.read(
      Array(
        """
        format: ledetråd/1
        id: g
        titel: G
        år: 2016
        krav: { mål-i-alt: { mindst: 9223372036854775807 } }
        temaer:
          - id: t
            titel: T
            spørgsmål:
              - { id: q1, spørgsmål: Hvad?, minutter: \(minutes) }
              - { id: q2, spørgsmål: Hvad?, minutter: 600 }

        """.utf8))
    let questions = guide.guide.themes.flatMap(\.questions)
    #expect(questions.map(\.minutes) == [nil, 600])
    #expect(guide.guide.requirements.fewestGoals == nil)
    let found = guide.problems.filter { $0.rule == "ugyldig-værdi" }
    #expect(found.count == 2 && found.contains { $0.message.contains("fra 1 til 600") })
  }

  @Test func `themes and questions past the bounds are told once each`() {
    let question = "      - { id: q0, spørgsmål: Hvad? }\n"
    let head = "format: ledetråd/1\nid: g\ntitel: G\når: 2016\ntemaer:\n"
    let (themes, questions) = (LedetraadDocument.mostThemes, LedetraadDocument.mostQuestions)
    let many = Self.lines(themes + 5) { number in
      "  - id: t\(number)\n    titel: T\n    spørgsmål:\n"
        + question.replacing("q0", with: "q\(number)").dropLast()
    }
    let wide =
      "  - id: t\n    titel: T\n    spørgsmål:\n"
      + Self.lines(questions + 5) { "      - { id: q\($0), spørgsmål: Hvad? }" }
    let longest = LedetraadDocument.read(Array((head + many).utf8))
    let widest = LedetraadDocument.read(Array((head + wide).utf8))
    #expect(longest.guide.themes.count == themes)
    #expect(widest.guide.themes.first?.questions.count == questions)
    #expect(longest.problems.map(\.rule) == ["ulæselig-fil"])
    #expect(widest.problems.map(\.rule) == ["ulæselig-fil"])
  }
}
