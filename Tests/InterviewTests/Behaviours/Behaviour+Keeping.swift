import Interview
import PlanModel

/// What stands in a plan and cannot be chosen or read stays when somebody only presses Enter.
extension Behaviour {
  static let keeping: [Behaviour] = [
    Behaviour(
      "enter-keeps-what-cannot-be-chosen", plan: Example.byHand,
      [
        ":gå M1.også", "↵", ":gå M1.også", "2", ":gå M1.udspringer-af", "↵", ":gå M1.frist", "↵",
        ":gå M1.evaluering", "↵", "↵", "↵", ":gå M1.tiltag", "1", "↵", "↵", "↵", "",
        ":gå M1.sammen-med", "↵",
        ":drøftelse", "1", "1", "↵", "2", "↵", "3", "↵", "4", "↵", "", "", ":status", "",
        ":gå effekt.fravalg", "↵", "↵",
        ":gå samspil-2", ":spring", ":vis",
      ]),
    Behaviour(
      "answers-fill-in-fields",
      setting: .with(plan: Example.sparse) { $0.answers = Example.answers },
      [":vis", "^D"]),
  ]

  /// What stands in the plan after the same, for a test of every word.
  static func savedByHand() -> Plan? {
    guard let behaviour = keeping.first else { return nil }
    var script = Script(behaviour.setting)
    script.play(behaviour.lines)
    return script.saved
  }
}

extension Example {
  /// A plan with words that no list has and no date is read from.
  static let byHand = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    status: halvfærdig
    center: { id: solstraalen, navn: Solstrålen }
    refleksioner:
      - { spørgsmål: samspil-1, svar: "Tre bedsteforældre byggede fuglekasser med de ældste børn i onsdags, hele dagen." }
      - { spørgsmål: samspil-2, sprunget-over: Ikke noget for os }
    lokale-mål:
      - id: M1
        titel: Trygge børn
        tema: samspil
        også: [trivsle, effekt]
        udspringer-af: [samspil-9, samspil-1]
        tiltag:
          - { hvad: Samtale, hvem: alle, hvornår: når der er tid }
        evaluering: { hvornår: efter ferien, forum: LMU }
        frist: snart
        sammen-med: [jobcenter, "Skolen, afdeling 2"]
    bevidste-fravalg:
      - { tema: effekt, begrundelse: Ikke i år, accepteret-af: Bo }
      - { tema: effekt, accepteret-af: Ida }
    drøftelser:
      - { forum: LMU, dato: når vi har tid, udfald: nikket til }
    """)

  /// A plan that lacks much of what the answers say.
  static let sparse = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    center: { id: solstraalen, navn: Solstrålen }
    refleksioner:
      - { spørgsmål: samspil-1, svar: Vores svar. }
      - { spørgsmål: samspil-2, sprunget-over: senere }
    lokale-mål:
      - id: M1
        titel: Trygge børn
        tema: samspil
        tiltag: [ { hvad: Samtale hjemme før start } ]
        ansvarlig: Bo
    """)

  /// What another file says.
  static let answers = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    center: { navn: Solstrålen, leder: Mette Holm }
    refleksioner:
      - { spørgsmål: samspil-1, svar: Deres svar. }
      - { spørgsmål: samspil-2, svar: Familierne bestemmer med. }
      - { spørgsmål: effekt-1, svar: Barnet vinker. }
    lokale-mål:
      - id: M1
        titel: Trygge børn
        tema: samspil
        også: [trivsel]
        mål: Familierne er trygge.
        tiltag:
          - { hvad: Samtale hjemme før start, hvem: Ida, hvornår: 2016-03-01 }
          - { hvad: Plan for hver familie }
        evaluering: { hvornår: 2016-11-10, forum: LMU }
        ansvarlig: Mette Holm
        frist: 2016-11-01
      - { id: M2, titel: Rolige morgener, tema: effekt }
    """)
}
