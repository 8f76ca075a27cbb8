import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import Prompts
import TestSupport
import Testing
import WebPages

/// No text gets into a page as anything but text.
struct EscapingTests {
  private static let texts =
    HostilePassages.texts.map { String($0.prefix(600)) } + [
      "</textarea><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "' autofocus onfocus='x",
      "</title><script>", "&lt;b&gt;", "<!--", "javascript:alert(1)", "\u{202e}<b>",
    ]

  private static let look = PageLook(course: "<b>Kursus", warning: "<b>Pas på")

  private func interview(_ text: String) throws -> PageInterview {
    var guide = LedetraadDocument.read(Prompts.files[0].bytes).guide
    guide.themes[0].title = text
    guide.themes[0].short = text
    guide.themes[0].about = text
    guide.themes[0].questions[0].text = text
    guide.themes[0].questions[0].help = text
    guide.themes[0].questions[0].example = text
    var plan = Plan()
    plan.guide = guide.id
    plan.year = .known(2016)
    (plan.centre.name, plan.centre.kind, plan.centre.leader) = (text, text, text)
    plan.reflections = guide.themes.flatMap(\.questions).map {
      Reflection(question: $0.id, answer: text)
    }
    var goal = Goal(id: "M1", title: text, theme: guide.themes[0].id)
    (goal.context, goal.aim, goal.responsible) = (text, text, text)
    goal.actions = [Action(what: text, who: text, when: Entry(text: text))]
    goal.signs = [Sign(sign: text, baseline: text, target: text, source: text)]
    goal.evaluation = Evaluation(when: Entry(text: text), forum: text, how: text)
    goal.deadline = Entry(text: text)
    goal.sharedWith = [text]
    goal.toRevisit = [guide.themes[0].questions[0].id]
    goal.springsFrom = goal.toRevisit
    plan.goals = [goal]
    let today = try #require(PlanDate(year: 2016, month: 1, day: 8))
    var setting = Setting(guide: guide, today: today)
    setting.plan = plan
    setting.path = text
    return PageInterview(setting)
  }

  private func state(_ text: String) -> PageState {
    var state = PageState(form: text, token: text, plan: text, centre: text)
    state.notes = [
      .heading(text), .subheading(text), .progress(done: 1, total: 2, text: text), .paragraph(text),
      .question(text), .hint(text), .advice(text), .success(text), .problem(text),
      .quote(label: text, text: text), .quote(label: text, text: text),
      .list([ListItem(number: 1, mark: .done, text: text, note: text)]),
      .tree([TreeLine(depth: 1, text: text)]), .field(label: text, value: text),
    ]
    state.failure = text
    state.saved = text
    state.taken = [text]
    state.typed = ["M1.mål": [text]]
    state.originals = ["M1.mål": [text]]
    return state
  }

  @Test(arguments: texts.indices)
  func `hostile text stays text on every kind of page`(index: Int) throws {
    let text = Self.texts[index]
    var interview = try interview(text)
    let first = interview.guide.themes[0]
    let plain = try Self.skeleton(of: pages(try self.interview("x"), state("x"), first.id))
    var seen: [[String]] = []
    for page in try pages(interview, state(text), first.id) {
      seen.append(Self.tags(of: page))
      #expect(
        !page.contains("<script>") && !page.contains("<img") && !page.contains("onerror=alert(1)>"))
      #expect(page.firstMatch(of: /<[^>]*\son[a-z]+="/) == nil, "\(index)")
      // What nobody sees, and what turns the reading round, is on no page outside of a field.
      let told = page.replacing(/<textarea[^>]*>[^<]*<\/textarea>/, with: "")
        .replacing(/\svalue="[^"]*"/, with: "").replacing(/\sdata-[a-z-]+="[^"]*"/, with: "")
      #expect(!told.contains("\u{202e}") && !told.contains("\u{1b}"), "\(index)")
    }
    _ = interview.go(to: "oversigt")
    #expect(!seen.isEmpty && !plain.isEmpty)
    // Only tags that the pages are made of.
    let known = Set(plain.flatMap(\.self))
    #expect(Set(seen.flatMap(\.self)).subtracting(known) == [], "\(index)")
  }

  private func pages(
    _ interview: PageInterview, _ state: PageState, _ theme: String
  ) throws -> [String] {
    var interview = interview
    let page = InterviewPage(Self.look, state)
    var pages = [page.page(of: interview.overview())]
    for place in [
      "center.navn", "center.type", "center.leder", "samspil-1", "samspil-1.mål", "samspil.mål",
      "samspil.valg", "samspil.fravalg", "M1", "gennemgang",
    ] {
      guard interview.go(to: place) else { continue }
      pages.append(page.page(of: interview.sheet()))
    }
    #expect(pages.count > 7)
    return pages + [NoticePage(Self.look).gone]
  }

  private static func skeleton(of pages: [String]) throws -> [[String]] { pages.map(tags) }

  /// The names of all tags, with the names of their attributes.
  private static func tags(of page: String) -> [String] {
    page.matches(of: /<\/?([a-z0-9!]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/).map { match in
      let names = match.output.2.matches(of: /([a-z-]+)(?:="[^"]*")?/).map { String($0.output.1) }
      return "\(match.output.1) \(names.sorted().joined(separator: " "))"
    } + page.matches(of: /<[^\/a-z!]/).map { "odd \($0.output)" }
  }
}
