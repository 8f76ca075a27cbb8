import Interview
import PlanModel

/// More than one sitting, and more than one plan.
extension Behaviour {
  static let sittings: [Behaviour] = [
    Behaviour("resume", []),
    Behaviour(
      "resume-with-a-draft", setting: .with { $0.draft = ("samspil-2", "Halvt skrev") }, ["↵"]),
    Behaviour(
      "resume-with-a-draft-inside-a-goal",
      setting: .with { $0.draft = ("M1.tegn.1.kilde", "skemaet på kon") }, ["↵", ""]),
    Behaviour(
      "resume-with-a-draft-of-a-follow-up",
      setting: .with { $0.draft = ("samspil-1.uddybning", "Det gjorde de") }, ["↵"]),
    Behaviour(
      "resume-with-a-draft-whose-place-is-gone",
      setting: .with { $0.draft = ("M7.mål", "Det jeg var ved at skrive") }, [""]),
    Behaviour(
      "answers-from-a-file", setting: .with(plan: nil) { $0.answers = Example.halfway },
      ["En torsdag hvor alle nåede at spise sammen uden at blive kaldt væk.", "^D"]),
    Behaviour(
      "answers-fill-in", setting: .with(plan: Example.begun) { $0.answers = Example.halfway },
      ["^D"]),
    Behaviour(
      "only-some-questions",
      setting: .with { $0.only = ["samspil-2", "trivsel-1"] },
      ["↵", "En god dag hvor alle nåede at sidde ned og spise sammen.", ""]),
    Behaviour(
      "only-some-questions-with-a-draft-elsewhere",
      setting: .with {
        $0.only = ["samspil-2"]
        $0.draft = ("gennemgang", "1")
      }, ["↵"]),
    Behaviour(
      "from-a-plan-of-the-same-year",
      setting: .with(plan: nil) { $0.lastYear = Example.sameYear }, ["↵", "↵", "↵", "↵", ""]),
    Behaviour(
      "from-last-year",
      setting: .with(plan: nil) { $0.lastYear = Example.lastYear },
      [
        "↵", "↵", "↵", "↵", "9", "1", "", "?", ":tilbage", ":fortryd", "", ":oversigt", ":slut",
      ]),
    Behaviour(
      "from-last-year-to-another-theme",
      setting: .with(plan: nil) { $0.lastYear = Example.lastYear },
      [
        "↵", "↵", "↵", "↵", "1", ":gå M1.mål", "Naboerne er med.", ":gå M1", "", ":tilbage 4", "2",
        ":gå M1",
      ]),
    Behaviour(
      "theme-changed", plan: Example.outdated,
      [":hjælp", "nej", ":gå effekt.ændret", "ja", ":oversigt"]),
    Behaviour("plan-of-another-year", plan: Example.ofNextYear, []),
    Behaviour(
      "own-word-for-a-theme", setting: .with(plan: nil) { $0.guide.vocabulary = Example.ownWords },
      ["Solstrålen", ":nyt mål Foreninger og naboer er sammen om haven"]),
    Behaviour("goals-without-ids", plan: Example.nameless, [":oversigt"]),
  ]
}

extension Setting {
  /// A conversation about the small ledetråd, changed.
  static func with(plan: Plan? = Example.halfway, _ change: (inout Setting) -> Void) -> Setting {
    var setting = Example.setting(plan)
    change(&setting)
    return setting
  }
}

extension Example {
  static let long =
    "Et svar der er langt nok til at ingen behøver at spørge ind til hvad det betyder."

  /// A plan with a name and one answer that differs from the other plans'.
  static let begun: Plan = {
    var plan = Plan()
    plan.centre.name = "Børnehuset Solstrålen"
    plan.reflections = [Reflection(question: "samspil-1", answer: "Mit eget svar.")]
    return plan
  }()

  static let outdated: Plan = {
    var plan = halfway
    plan.fingerprints = [
      Fingerprint(theme: "samspil", value: "?"),
      Fingerprint(theme: "effekt", value: "000000000000"),
    ]
    return plan
  }()

  static let ofNextYear: Plan = {
    var plan = halfway
    plan.year = .known(2017)
    return plan
  }()

  static let ownWords = Vocabulary(given: [.tema: "pejlemærke", .temaer: "pejlemærker"])

  static let nameless: Plan = {
    var plan = twoGoals
    plan.goals[0].id = nil
    plan.goals.append(plan.goals[1])
    return plan
  }()

  /// A plan of this very year, with goals under a theme that is new in it.
  static let sameYear = LastYear(plan: twoGoals, guide: guide)

  /// Last year's plan: one goal reached, one on its way under a theme that lives on in other
  /// words, one under a theme that is gone.
  static let lastYear = LastYear(
    plan: plan(
      """
      format: årsplan/1
      ledetråd: prøve-2015
      år: 2015
      center: { id: solstraalen, navn: Børnehuset Solstrålen, type: institution, leder: Mette Holm, kerneopgave: Trygge børn. }
      lokale-mål:
        - { id: M1, titel: Nået mål, tema: samspil, mål: Nået., opfølgning: [ { dato: 2015-11-01, status: nået } ] }
        - id: M2
          titel: Haven sammen med naboerne
          tema: samspil
          sammenhæng: En god dag i foråret.
          mål: Børn og naboer kender hinanden.
          tiltag: [ { hvad: Havedag, hvem: Solstuen, hvornår: 2015-04-09 } ]
          tegn: [ { tegn: Havedage, udgangspunkt: 1, målsætning: 14 } ]
          evaluering: { hvornår: 2015-10-01, forum: LMU, hvordan: Vi tæller havedage. }
          ansvarlig: Pædagogen
          frist: 2015-10-15
          opfølgning: [ { dato: 2015-10-20, status: delvist nået, målt: 8 havedage } ]
        - { id: M3, titel: Vi ser når et barn ikke forstår, tema: udvikling, mål: Hurtigere. }
        - { id: M4, titel: Skrive én gang, tema: digital, mål: Ét sted. }
      """), guide: guide2015)
}
