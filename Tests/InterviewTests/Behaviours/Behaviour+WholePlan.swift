import Interview

/// A whole plan with the ledetråd of 2016, from the first question to the end.
extension Behaviour {
  static let wholePlan = Behaviour(
    "whole-plan", setting: Setting(guide: Example.guide2016, today: Example.today),
    centre + samspil + effekt + trivsel + [""])

  private static let centre = [
    "Jobcenter Ærø", "jobcenter", "Åse Bjørn", "Vi hjælper ledige i job og uddannelse.",
  ]

  private static let samspil =
    [
      "I tirsdags lavede vi planen sammen med en ung og hans mor, og det tog under en time.",
      "At man bliver hørt, men at brevene er svære at forstå for alle andre end os selv.",
      ":spring", "De unge under 30 uden uddannelse skal selv skrive de første linjer i deres plan.",
      "Vi spørger.", "En ung i næste uge.",
    ] + goal

  private static let goal = [
    "Den unge skriver selv planen",
    "I dag er planen skrevet før den unge kommer. De unge ved hvad der står i deres plan, og tror på den.",
    "Fælles skærm i samtalerummet, Åse Bjørn, 1. marts",
    "Unge der selv har skrevet linjer i planen: i dag 5 %, 60 % når målet er nået, 1. december (sagssystemet)",
    "om 9 måneder i LMU, vi læser 20 planer, ansvarlig Åse Bjørn", "", "",
  ]

  private static let effekt =
    Array(repeating: Example.long, count: 7) + [
      "Flere får et job de bliver i", "", "",
    ]

  private static let trivsel =
    Array(repeating: ":spring", count: 7) + [
      "", "3", "Vi arbejdede med trivsel i hele 2015, og det fortsætter uden nye mål.",
      "Direktøren",
    ]
}
