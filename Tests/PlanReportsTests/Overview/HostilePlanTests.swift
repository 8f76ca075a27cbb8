import DanishText
import PlanModel
import PlanOverview
import PlanReports
import Testing

/// What a plan must not be able to do to the reader of any format.
@Suite struct HostilePlanTests {
  private static let texts = [
    "=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "'; drop", "]]>", "\u{1b}[31mrød\u{7}", "a\u{202e}b",
    "nul\u{0}byte", "010203-1234", "0102\u{200b}031234", "linje\r\nto;tre\"fire", "\u{fffe}x",
    "</script><script>", "javascript:alert(1)", "&lt;b&gt;",
  ]

  private func plan(_ text: String) -> Plan {
    var plan = Plan()
    plan.guide = OverviewMaker.guide.id
    (plan.centre.id, plan.centre.name, plan.centre.kind) = (text, text, text)
    (plan.centre.leader, plan.centre.coreTask) = (text, text)
    plan.reflections = [Reflection(question: "samspil-1", answer: text)]
    var goal = Goal(id: text, title: text, theme: "samspil")
    (goal.context, goal.aim, goal.responsible) = (text, text, nil)
    goal.actions = [Action(what: text, who: text, when: .unknown(text))]
    goal.signs = [Sign(sign: text, baseline: text, target: text, source: text)]
    goal.evaluation = Evaluation(when: .unknown(text), forum: text, how: text)
    goal.deadline = .unknown(text)
    goal.sharedWith = [text]
    goal.followUps = [FollowUp(status: .unknown(text), measured: text, remark: text)]
    plan.goals = [goal, Goal(id: "M2", title: text, theme: text)]
    plan.omissions = [Omission(theme: "effekt", reason: text, acceptedBy: text)]
    plan.exemptions = [Exemption(rule: "mål-uden-tegn", goal: text, reason: text)]
    return plan
  }

  private func report(expecting centres: [ExpectedCentre]? = nil) -> OverviewReport {
    let facts = Self.texts.enumerated().map { number, text in
      CentreFacts(
        file: "\(text) \(number).yaml", reading: .whole, plan: plan(text),
        findings: [FoundIssue(rule: "x", level: .error, path: text, message: text)])
    }
    return OverviewMaker.report(facts, expecting: centres)
  }

  @Test(arguments: TextFormat.allCases)
  func nothingHiddenAndNoNumberGetsThrough(format: TextFormat) throws {
    let text = try format.write(report())
    let allowed: Set<Unicode.Scalar> = ["\n", "\r", "\u{feff}"]
    let hidden = text.unicodeScalars.filter {
      HiddenCharacters.contains($0) && !allowed.contains($0)
    }
    #expect(hidden.isEmpty)
    #expect(!text.contains("010203"))
    #expect(!text.contains("1234"))
    if format != .search { #expect(text.contains("******-****")) }
  }

  @Test(arguments: [TextFormat.csv, .reminders])
  func noCellIsAFormula(format: TextFormat) throws {
    let text = try format.write(report(expecting: [ExpectedCentre(id: "a", name: "=A<b>")]))
    let cells = text.dropFirst().split { ";\r\n".contains($0) }
    for cell in cells {
      let start = cell.first == "\"" ? cell.dropFirst().first : cell.first
      #expect(!"=+-@\t".contains(start ?? " "), "\(cell)")
    }
  }

  @Test func thePageHasNoTagsFromPlans() throws {
    let page = try TextFormat.html.write(report())
    #expect(page.components(of: "<script").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>&gt;"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    // The only links are into the page itself.
    for link in page.components(of: "href=\"").dropFirst() { #expect(link.first == "#") }
  }
}

extension String {
  /// The pieces between the places where a text stands.
  func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
