import PlanModel
import Testing

@testable import Interview

/// A goal that speaks of what another theme's introduction names.
@Suite struct OtherThemeTests {
  @Test("sygefravær under Effekt belongs to Trivsel")
  func sickness() {
    let goal = Goal(title: "Lavere sygefravær i køkkenet", theme: "effekt")
    let found = Proposals.otherTheme(for: goal, Example.guide2016)
    #expect(found?.theme.id == "trivsel")
    #expect(found?.word == "sygefravær")
  }

  @Test("a goal of its own theme, or of none, is let be", arguments: ["trivsel", "andet"])
  func own(theme: String) {
    let goal = Goal(title: "Lavere sygefravær i køkkenet", theme: theme)
    #expect(Proposals.otherTheme(for: goal, Example.guide2016) == nil)
  }

  @Test("everyday words say nothing")
  func everyday() {
    for title in [
      "Rolige morgener", "Børnene siger farvel uden gråd", "Borgeren får svar samme dag",
      "Børnenes sproglige udvikling", "Eleverne får nye kompetencer", "Flere får en arbejdsplads",
      "Beboerne på plejecenteret spiser sammen", "Eleverne forstår opgaverne",
      "Børnenes trivsel i garderoben", "Faglighed i matematik", "Velfærdsteknologi i badet",
      "Det skal gøre hele forskellen", "Spørgsmålene fra borgerne bliver besvaret",
    ] {
      for theme in ["samspil", "effekt", "trivsel"] {
        let goal = Goal(title: title, theme: theme)
        #expect(Proposals.otherTheme(for: goal, Example.guide2016) == nil)
      }
    }
  }
}
