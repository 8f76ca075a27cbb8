import DanishText
import Interview
import PlanModel

/// The walk over a plan's goals.
extension Behaviour {
  static let followUps: [Behaviour] = [
    Behaviour("walk-help", setting: .walk, [":hjælp", ":hjælp alt", "?"]),
    Behaviour("walk-with-nothing-new", setting: .walk, ["", "", "", ""]),
    Behaviour(
      "walk", setting: .walk,
      [
        "1", "5", "6 af 9", "To familier flyttede. Vi begynder et halvt år før.", "6",
        "1. februar", "",
      ]),
    Behaviour(
      "walk-words-and-slips", setting: .walk,
      [
        "9", "ikke", "ved ikke", "på vej", "", "", "ingen", "10. juni 2016", "30. februar",
        ":hjælp", ":spring",
      ]),
    Behaviour(
      "walk-outlook-as-last-time", setting: .walk(Example.walkedBefore),
      ["", "2", "5 af 9", ":hjælp", "", "2", ""]),
    Behaviour(
      "walk-back-and-undone", setting: .walk,
      ["", "5", "6 af 9", ":tilbage", ":tilbage", "3", "", ":fortryd", ":fortryd", ":fortryd"]),
    Behaviour(
      "walk-of-the-same-day", setting: .walk,
      [
        "", "5", "6 af 9", ":spring", ":gå M1", "3", "9 af 9", ":gå M1.bemærkning",
        "Alle er med.",
      ]),
    Behaviour(
      "walk-of-an-earlier-day", setting: .walk,
      [
        "", ":dato", ":dato snart", ":dato 31. februar", ":dato 1. august 2016", ":dato 3. juni",
        "2", "4 af 9", ":dato 29. februar", "1", "",
      ]),
    Behaviour(
      "walk-looked-at-from-another-day",
      setting: .walk { $0.followUp?.day = PlanDate(year: 2016, month: 6, day: 1) ?? .earliest },
      [":dato 10. juni", "1"]),
    Behaviour(
      "walk-goal-given-up", setting: .walk,
      [
        ":udgår", "", ":udgår", "Klubben lukkede.", "", ":udgår M9", ":udgår M4", "↵",
        "Kurt Holm", ":oversigt", "4", ":fortryd",
      ]),
    Behaviour(
      "walk-giving-up-regretted", setting: .walk,
      [
        ":udgår", ":fortryd", ":udgår", "Klubben lukkede.", "Kurt Holm", ":gå M4.udgået", "",
      ]),
    Behaviour(
      "walk-jumps", setting: .walk,
      [
        ":oversigt", "2", ":gå M3", "↵", "↵", ":gå samspil-1", ":gå M2", "4", "", "", "",
      ]),
    Behaviour("walk-without-goals", setting: .walk(Example.begun), [""]),
    Behaviour(
      "walk-nothing-left", setting: .walk(Example.allReached), [":dato 1. maj", "1", "2", ""]),
    Behaviour("walk-of-goals-without-ids", setting: .walk(Example.nameless), ["1", "", "4"]),
    Behaviour(
      "walk-with-a-draft", setting: .walk { $0.draft = ("M1.opfølgning", "5") }, ["↵", "6 af 9"]),
    Behaviour(
      "walk-with-a-draft-of-the-plan",
      setting: .walk { $0.draft = ("samspil-2", "Halvt skrev") }, [""]),
    Behaviour(
      "walk-with-answers", setting: .walk { $0.answers = Example.walkAnswers }, ["", ""]),
    Behaviour(
      "walk-unattended", setting: .walk { $0.isAttended = false }, ["9", "2", "måske", "1"]),
    Behaviour("walk-leaving", setting: .walk, ["", "5", "6 af 9", ":slut"]),
    Behaviour(
      "walk-unsaved", setting: .walk, saves: [.fails, .fails, .works], ["", "5", "6 af 9", ""]),
    Behaviour(
      "walk-merged", setting: .walk,
      saves: [
        .merges { plan in
          plan.goals[0].followUps.append(
            FollowUp(
              date: .known(Example.walkDay), status: .known(.underWay), remark: "Fra Karen."))
        }
      ], ["", "5", "", ""]),
    Behaviour("walk-cpr-number", setting: .walk, ["", "5", "", "Se 010190-1234.", ""]),
  ]
}

extension Setting {
  static let walk = walk(Example.walked)

  static func walk(_ change: (inout Setting) -> Void) -> Setting {
    var setting = walk
    change(&setting)
    return setting
  }

  /// Following up on a plan on a day in June.
  static func walk(_ plan: Plan) -> Setting {
    .with(plan: plan) { setting in
      setting.today = Example.walkDay
      setting.followUp = FollowUpSetting(day: Example.walkDay, partners: [Example.partner])
    }
  }
}

extension Example {
  /// 15 June 2016.
  static let walkDay = PlanDate(year: 2016, month: 6, day: 15) ?? .earliest

  /// Goals of all kinds: one that is shared, two that are over, one whose time has passed.
  static let walked = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    status: godkendt
    center: { id: ungecentret, navn: Ungecentret, leder: Ib Dahl }
    lokale-mål:
      - id: M1
        titel: Ingen ung begynder forfra som 18-årig
        tema: samspil
        tegn:
          - { tegn: Unge med en plan før 18 år, udgangspunkt: 3 af 9, målsætning: 9 af 9, kilde: journalen }
        evaluering: { hvornår: 2016-11-02 }
        frist: 2016-12-01
        sammen-med: [bostedet]
        fælles: { id: overgang-18, slags: overgang, tovholder: ungecentret }
        opfølgning:
          - { dato: 2016-01-08, status: på vej, målt: 4 af 9, bemærkning: Vi mangler svar fra to skoler. }
          - { dato: 2017-01-08, status: nået }
      - { id: M2, titel: Rolige morgener, tema: effekt, opfølgning: [ { dato: 2016-05-01, status: nået } ] }
      - { id: M3, titel: Klubaften hver uge, tema: effekt, udgået: { dato: 2016-04-01, begrundelse: Klubben lukkede., accepteret-af: Kurt Holm } }
      - { id: M4, titel: Nye kolleger føler sig ventet, tema: trivsel, frist: 2016-06-10 }
      - { id: M5, titel: Flere unge i job, tema: effekt, opfølgning: [ { dato: 2016-05-01, status: ingen nye data, næste: 2016-08-01 } ] }
    """)

  /// The other half of the shared goal.
  static let partner = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    center: { id: bostedet, navn: Bostedet }
    lokale-mål:
      - id: M7
        titel: Kontaktpersonen følger med
        tema: samspil
        fælles: { id: overgang-18 }
        opfølgning:
          - { dato: 2016-06-03, status: på vej, målt: 6 af 9 }
          - { dato: 2016-07-03, status: nået }
    """)

  static let walkedBefore: Plan = {
    var plan = walked
    plan.goals[0].followUps[0].outlook = .known(.partlyReached)
    return plan
  }()

  static let allReached: Plan = {
    var plan = walked
    plan.goals.removeAll { !["M2", "M3"].contains($0.id) }
    return plan
  }()

  /// What somebody wrote down beforehand: of a goal that is not there, of days, and of none.
  static let walkAnswers = plan(
    """
    lokale-mål:
      - id: M1
        titel: Et andet navn
        opfølgning:
          - { status: ikke nået, målt: 6 af 9, bemærkning: To familier flyttede. }
          - { dato: 2016-01-08, status: på vej, målt: 5 af 9, forventning: nås }
          - { dato: 2017-01-01, status: nået }
      - { id: M4, udgået: { begrundelse: Ingen nye kolleger., accepteret-af: Kurt Holm } }
      - { id: M9, opfølgning: [ { status: nået } ] }
    """)
}
