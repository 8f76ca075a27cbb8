import DanishText
import Dialogue
import PlanFormat
import PlanModel
import PlanRules
import TestSupport
import Testing

@testable import Interview

/// What becomes of last year's themes, and of new ones, in a conversation about a ledetråd.
@Suite struct ThemeAuthoringTests {
  @Test func `last year's themes go on as was decided`() throws {
    let script = GuideScript.played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "1", "2", "Hvad virker?", "", "", "3", "Læring", "1"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.heritage) == [.continued, .reworded, .split, .split])
    #expect(themes.map(\.title)[1...] == ["Hvad virker?", Example.guide.themes[2].title, "Læring"])
    let origins = ["samspil", "effekt", "trivsel", "trivsel"].map { ["prøve-2016#\($0)"] }
    #expect(themes.map(\.origins) == origins)
    #expect(themes[2].questions.isEmpty && themes[3].questions.map(\.id) == ["trivsel-1"])
  }

  @Test func `themes that are brought together have both origins and all questions`() throws {
    let script = GuideScript.played(
      GuideScript.fromExample(), ["↵", "↵", "", "", "4", "1", "Sammen om effekt"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.id) == ["effekt", "trivsel"])
    #expect(themes[0].heritage == .merged && themes[0].title == "Sammen om effekt")
    #expect(themes[0].origins == ["prøve-2016#effekt", "prøve-2016#samspil"])
    #expect(themes[0].questions.map(\.id) == ["effekt-1", "samspil-1", "samspil-2"])
  }

  @Test func `a theme that is split gets a title for what is left of it`() throws {
    let script = GuideScript.played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "3", "Nye veje", "2", "Det vi gør sammen", "↵", "Sammen"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.title).prefix(2) == ["Det vi gør sammen", "Nye veje"])
    #expect(themes[0].short == "Sammen" && themes[0].about == Example.guide.themes[0].about)
  }

  @Test func `an introduction that speaks of last year is asked for, once`() throws {
    var guide = Example.guide
    guide.themes[0].about = "I 2015 og 2016 har vi begyndt på det."
    var setting = GuideScript.setting(
      guide.successor(in: 2017, standardTitle: ""), isNew: true)
    setting.authoring?.check = { guide in
      guide.themes[0].about?.contains("2016") ?? false
        ? [
          Finding(
            rule: "gammelt-årstal", level: .advice,
            path: FieldPath.key(.temaer).item(0).key(.om), message: "Der står 2016.")
        ] : []
    }
    var script = GuideScript.played(setting, ["↵", "↵", "", "", "", "", ""])
    #expect(script.prompt?.field == "samspil.om")
    #expect(script.transcript.hasSuffix("* Der står 2016.\n? Hvorfor er temaet med?\n"))
    script.play(["↵"])
    #expect(script.prompt?.field == "samspil.spørgsmål")
  }

  @Test func `a number where a title is asked for leads to the theme`() {
    var script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false), [":gå nyt", "2"])
    #expect(script.prompt?.field == "effekt" && script.saved == nil)
    script.play([":gå nyt", "7"])
    #expect(script.prompt?.field == "nyt" && script.saved == nil)
  }

  @Test func `a short way that takes more than an hour is told`() {
    var guide = Example.guide
    for index in guide.themes[0].questions.indices { guide.themes[0].questions[index].minutes = 40 }
    guide.themes[0].questions[0].isCore = true
    let script = GuideScript.played(
      GuideScript.setting(guide, isNew: false), [":gå samspil-2.kerne", "ja"])
    #expect(script.transcript.contains("på den korte vej tager nu 80 minutter"))
  }

  @Test func `a theme that is dropped is gone, and comes back by an undo`() throws {
    var script = GuideScript.played(GuideScript.fromExample(), ["↵", "↵", "", "", "5"])
    #expect(script.saved?.themes.map(\.id) == ["effekt", "trivsel"])
    script.play([":fortryd"])
    #expect(script.saved?.themes.map(\.id) == ["samspil", "effekt", "trivsel"])
  }

  @Test func `the year takes the name and the dates with it`() throws {
    var guide = Example.guide
    guide.calendar = [CalendarEntry(date: Example.today, event: "Sendes ud")]
    let script = GuideScript.played(
      GuideScript.setting(
        guide.successor(in: 2017, standardTitle: ""), isNew: true), ["2018", "↵"])
    let saved = try #require(script.saved)
    #expect(saved.id == "prøve-2018" && saved.title == "Prøveledetråd 2018" && saved.year == 2018)
    #expect(saved.calendar.first?.date == PlanDate(year: 2018, month: 1, day: 5))
  }
}
