import PlanModel

@testable import PlanFormat
@testable import PlanRules

extension Composed {
  /// What the rules find, as their messages are their own.
  static let rules = [
    Composed("PlanRules.moreOfTheSame", from: 1) {
      PlanRules.Texts.moreOfTheSame($0, behind: 200)
    },
    Composed("PlanRules.TooFewGoals in all") {
      found("for-få-mål", in: goals($0), asking: "krav: { mål-i-alt: { mindst: 4 } }")
    },
    Composed("PlanRules.TooFewGoals of a theme", from: 1) {
      found("for-få-mål", in: goals($0), asking: "krav: { mål-pr-tema: { mindst: 4 } }")
    },
    Composed("PlanRules.TooManyGoals in all") {
      found("for-mange-mål", in: goals($0 + 1), asking: "krav: { mål-i-alt: { højst: \($0) } }")
    },
    Composed("PlanRules.TooManyGoals of a theme") {
      found("for-mange-mål", in: goals($0 + 1), asking: "krav: { mål-pr-tema: { højst: \($0) } }")
    },
    Composed("PlanRules.OmissionAndGoal", from: 1) {
      found("fravalg-og-mål", in: goals($0) + omission)
    },
    Composed("PlanRules.GuideChanged") {
      found("ledetråd-ændret", in: goals($0) + "aftryk: { samspil: 0000c3ad12f0 }\n")
    },
    Composed("PlanRules.GuideChanged many") {
      found("ledetråd-ændret", in: goals($0 + 4) + "aftryk: { samspil: 0000c3ad12f0 }\n")
    },
    Composed("PlanRules.CopiedGoal", from: 1) { copied($0) },
    Composed("PlanRules.QuestionWithoutSupport", from: 1) { lacking($0) },
    Composed("PlanRules.FewQuestions", from: 1) { few($0) },
    Composed("PlanRules.listing", from: 1) { RegisterTexts.listing(names($0)) },
    Composed("PlanRules.listing many") { RegisterTexts.listing(names($0 + 4)) },
  ]

  private static let omission = """
    bevidste-fravalg:
      - { tema: samspil, begrundelse: Vi er for få., accepteret-af: Direktøren }

    """

  private static func goals(_ count: Int) -> String {
    let items = names(count).map { "  - { id: \($0), titel: Mål \($0), tema: samspil }\n" }
    return "lokale-mål:" + (items.isEmpty ? " []\n" : "\n" + items.joined())
  }

  /// The message of a rule about a plan that differs from the good one.
  private static func found(_ rule: String, in text: String, asking: String? = nil) -> String? {
    let example = RuleExample([.plan(text)], requirements: asking)
    return facts(example).results.flatMap(\.findings).first { $0.rule == rule }?.message
  }

  private static func facts(_ example: RuleExample) -> (results: [CheckResult], facts: [PlanFact]) {
    let guide = LedetraadDocument.read(Array(example.guideText.utf8)).guide
    let checker = Checker(guide: guide, knownGuides: [guide.id])
    let documents = example.texts.map { PlanDocument.read(Array($0.utf8)) }
    let results = documents.map {
      checker.check(
        $0.plan, bytes: $0.bytes, formatFindings: $0.problems, locate: $0.located)
    }
    let facts = documents.enumerated().map {
      checker.fact(of: $1.plan, number: $0, label: "\($0).yaml")
    }
    return (results, facts)
  }

  /// A goal whose text so many other centres have, too.
  private static func copied(_ count: Int) -> String? {
    let text = "mål: Flere børn får læst højt hver dag."
    let others = (0..<count).map { RuleExample.File.centre("hus-\($0)", goal: text) }
    let together = CrossChecker(expectedCentres: nil)
      .judge(facts(RuleExample([.goal(text)] + others)).facts)
    return together.first { $0.0 == 0 }?.1.findings.first { $0.rule == "kopieret-mål" }?.message
  }

  /// A question that lacks so many of the four things that help.
  private static func lacking(_ count: Int) -> String? {
    var question = Question(id: "s-1", text: "Hvad gør I?")
    if count < 4 { question.minutes = 5 }
    if count < 3 { question.example = "Skole: Vi læser." }
    if count < 2 { question.followUps = ["Hvem?"] }
    return advice("spørgsmål-uden-støtte", on: Theme(id: "s", title: "S", questions: [question]))
  }

  private static func few(_ count: Int) -> String? {
    let questions = (0..<count).map { Question(id: "s-\($0)", text: "Hvad gør I?") }
    return advice("få-spørgsmål", on: Theme(id: "s", title: "S", questions: questions))
  }

  private static func advice(_ rule: String, on theme: Theme) -> String? {
    let guide = Ledetraad(id: "l", title: "L", year: 2016, themes: [theme])
    return GuideChecker.check(guide).first { $0.rule == rule }?.message
  }
}
