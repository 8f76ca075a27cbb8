import PlanFormat
import PlanModel
import Prompts
import Testing

@testable import PlanRules

/// The ledetråd that comes with the program keeps to what it asks of others.
struct EmbeddedGuideTests {
  private static let guide = LedetraadDocument.read(Prompts.files[0].bytes).guide
  private static let questions = guide.themes.flatMap(\.questions)

  /// The house rule for questions and introductions: easy to read.
  private static let hardFrom = 35

  private func lix(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var scan = TextScan(bytes)
      scan.run()
      return scan.lix
    }
  }

  @Test func `gives no cause for advice`() {
    #expect(GuideChecker.check(Self.guide).isEmpty)
  }

  @Test func `is easy to read`() {
    #expect(lix(Self.guide.about ?? "") <= Self.hardFrom)
    for theme in Self.guide.themes {
      #expect(lix(theme.about ?? "") <= Self.hardFrom, "\(theme.id)")
    }
    for question in Self.questions {
      let texts = [question.text, question.help ?? ""]
      #expect(lix(texts.joined(separator: "\n\n")) <= Self.hardFrom, "\(question.id)")
      #expect(lix(question.text) <= Self.hardFrom, "\(question.id)")
    }
  }

  @Test func `asks three questions a theme on the short way, in less than an hour`() {
    for theme in Self.guide.themes {
      #expect(theme.questions.filter(\.isCore).count == 3, "\(theme.id)")
    }
    #expect(Self.questions.filter(\.isCore).compactMap(\.minutes).reduce(0, +) <= 60)
  }

  @Test func `gives every question follow-ups, and examples from many kinds of centre`() {
    for question in Self.questions {
      #expect(question.followUps.count >= 3, "\(question.id)")
      let kinds = question.examples.compactMap(\.centreKind)
      #expect(Set(kinds).count == kinds.count && kinds.count >= 7, "\(question.id)")
    }
  }

  /// A question keeps its id as long as it asks the same thing; plans refer to it.
  @Test func `knows every question of earlier plans, and asks none of those it gave up`() {
    let asked = Set(Self.questions.map(\.id))
    let earlier = ["samspil", "effekt", "trivsel"].flatMap { theme in
      (1...6).map { "\(theme)-\($0)" }
    }
    #expect(earlier.allSatisfy { Self.guide.question($0) != nil })
    #expect(Set(earlier).subtracting(asked) == ["samspil-4", "samspil-6", "trivsel-3"])
  }

  @Test func `tells an earlier plan what has changed`() {
    let earlier = ["samspil": "cf497f08b80c", "effekt": "c3e3ee6f431f", "trivsel": "d94bd8676eb4"]
    let changes = Self.guide.themes.map { $0.changes(since: earlier[$0.id] ?? "") }
    #expect(changes == [[.about, .questions], [.questions], [.about, .questions]])
  }

  @Test func `takes an answer to a question that it gave up for what it is`() {
    var plan = Plan()
    plan.guide = Self.guide.id
    plan.reflections = [
      Reflection(question: "samspil-4", answer: "Man ser et kort på skuret."),
      Reflection(question: "samspil-44", answer: "Man ser et skur."),
    ]
    var goal = Goal(id: "M1", title: "Kortet", theme: "samspil")
    goal.springsFrom = ["samspil-4"]
    plan.goals = [goal]
    let findings = Checker(guide: Self.guide).check(plan).findings
    let unknown = findings.filter { $0.rule == "ukendt-spørgsmål" }
    #expect(unknown.map(\.path) == [.key(.refleksioner).item(1).key(.spørgsmål)])
    #expect(unknown.allSatisfy { $0.suggestion != "samspil-4" })
    #expect(!findings.contains { $0.rule == "udspringer-af-ubesvaret" })
    #expect(plan.coverage(of: Self.guide.themes[0]).depth == .mentioned)
  }
}
