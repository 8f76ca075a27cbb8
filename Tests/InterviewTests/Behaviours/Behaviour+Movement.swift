import PlanModel

/// Back, skip, jump, overview, undo.
extension Behaviour {
  static let movement: [Behaviour] = [
    Behaviour(
      "forward-after-back", plan: nil,
      ["Solstrålen", "institution", "Mette Holm", "Trygge børn.", ":tilbage 3", "↵", "↵", "↵"]),
    Behaviour("back-from-the-first-question", plan: nil, [":tilbage", "Solstrålen"]),
    Behaviour(
      "back-from-the-middle", plan: nil,
      ["Solstrålen", "institution", ":tilbage", "skole", "Mette"]),
    Behaviour(
      "back-several", plan: nil,
      ["Solstrålen", "institution", "Mette", "Trygge børn", ":tilbage 3", "skole", ":tilbage 99"]),
    Behaviour(
      "refused-twice",
      [":gå M1.frist", "snart", "en dag", "påske", ":gå M1.frist", "8 ud af 10", "↵"]),
    Behaviour(
      "back-out-of-an-invalid-date",
      [":gå M1.frist", "når det passer", ":tilbage", "", ":gå M1.frist", "efter jul", "1. juni"]),
    Behaviour(
      "back-out-of-free-text",
      [":gå samspil-2", ":tilbage", ":gå samspil-2", "Noget helt andet om familierne.", ":tilbage"]),
    Behaviour(
      "skip", plan: nil,
      [
        "Solstrålen", "", "", "", ":spring", ":spring Ikke relevant for os", ":tilbage", "↵",
        ":gå samspil-1", "Nu har jeg et svar om de tre bedsteforældre der byggede fuglekasser.",
        ":gå samspil-1", ":spring",
      ]),
    Behaviour("skip-the-name", plan: nil, [":spring", "", "Solstrålen"]),
    Behaviour(
      "overview-and-number", [":oversigt", "3", "↵", ":oversigt effekt", "99", ":12", "↵"]),
    Behaviour("jump-by-number", [":gå 2", "↵"]),
    Behaviour("jump-by-id", [":gå effekt-1", "↵", ":gå EFFEKT", "↵"]),
    Behaviour("jump-to-a-part", [":gå M1.tegn", "", ":gå M1.tiltag.2.hvem", "Ida", "", ""]),
    Behaviour("jump-inside-a-goal", [":gå M1.mål", ":gå tegn", "", "↵"]),
    Behaviour("jump-inside-a-jump", [":gå samspil-1", ":gå samspil-2", "↵", "↵"]),
    Behaviour("jump-to-nowhere", [":gå samspl-1", ":gå M9", ":gå", ":gå 400"]),
    Behaviour("goal-home", [":gå M1", "3", "↵", "ansvarlig", "Ida", "12", ""]),
    Behaviour(
      "undo-an-answer", ["Vi smiler.", "", ":fortryd", ":fortryd"]),
    Behaviour(
      "undo-a-changed-answer",
      [
        ":gå samspil-1", "Nu er det fem bedsteforældre der bygger en hel by til fuglene.",
        ":fortryd",
      ]
    ),
    Behaviour(
      "undo-an-emptied-field", [":gå M1.ansvarlig", "", ":fortryd", "↵"]),
    Behaviour(
      "undo-a-new-goal",
      [":gå effekt.mål", "Rolige morgener", "Sammenhæng her", ":fortryd", ":fortryd", ""]),
    Behaviour("undo-a-skip", [":spring Venter", ":fortryd", ":spring"]),
  ]
}
