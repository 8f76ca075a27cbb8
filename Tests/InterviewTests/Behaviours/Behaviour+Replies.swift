import PlanModel

/// What people write besides answers: *ja, nej tak, ved ikke*, slips of commands, odd dates.
extension Behaviour {
  static let replies: [Behaviour] = [
    Behaviour(
      "reply-ved-ikke", setting: .with { $0.guide = Example.guide2016 },
      [
        ":gå samspil-3", "Det ved jeg ikke.", "", ":gå samspil-4", "ved ikke", "ja",
        "De tre yngste, måske.", ":slut",
      ]),
    Behaviour(
      "reply-ved-ikke-unattended", setting: .with { $0.isAttended = false },
      [":gå trivsel-1", "ved ikke", ":slut"]),
    Behaviour(
      "reply-ved-ikke-regretted", plan: nil,
      ["Solstrålen", "", "", "", "ved ikke", ":fortryd", "Ingen."]),
    Behaviour(
      "reply-at-a-question", plan: nil,
      [
        "Solstrålen", "", "", "", "nej tak", ":gå samspil-1", "færdig", "ikke relevant", "nej",
        ":gå samspil-2", "ved ikke", ":gå samspil-2", "»nej«", "nej tak",
      ]),
    Behaviour(
      "reply-to-a-follow-up", plan: nil,
      ["Solstrålen", "", "", "", "De gamle.", "ja", "nej tak"]),
    Behaviour(
      "reply-to-a-new-goal",
      [
        ":gå effekt.mål", "ja", "nej tak", "ikke relevant", "nej", ":gå effekt.mål", "ved ikke",
        "ja", "nej", "nej", ":nyt mål", "nej",
      ]),
    Behaviour(
      "reply-on-a-card", plan: nil,
      [
        "Solstrålen", "", "", "", ":nyt mål Trygge overgange", "ja", "1", "ja", "ved ikke",
        "nej tak", "færdig",
      ]),
    Behaviour(
      "reply-ved-ikke-on-a-card", plan: Example.poor,
      [
        ":gå M1", "ved ikke", "ved ikke", "Børn der vinker", "ved ikke", "ved ikke", "ved ikke",
        "ved ikke", ":gennemgang", "2", "7 Ida Lund", "", "",
      ]),
    Behaviour(
      "reply-ved-ikke-to-a-field", plan: Example.poor,
      [
        ":gå center.leder", "ved ikke", ":trin", ":gå M1.mål", "ved ikke", ":gå M1.tiltag",
        "ved ikke", ":fortryd", ":gennemgang", "",
      ]),
    Behaviour(
      "reply-to-a-part",
      [
        ":gå M1.tiltag", "ja", "nej tak", ":gå M1.frist", "ved ikke", ":gå M1.ansvarlig", "ja",
        ":gå M1.udspringer-af", "ja", ":gå M1.også", "nej", ":drøftelse", "nej", ":status", "nej",
      ]),
    Behaviour(
      "reply-to-the-review", [":gennemgang", "ja", "nej", ":gå gennemgang", "færdig"]),
    Behaviour(
      "command-meant-and-confirmed",
      [":hjelp", "ja", ":hjelp", "nej tak", ":gå samspil-1", ":hjelp", "↵ja", ":sl", "ja"]),
    Behaviour(
      "number-behind-an-earlier-answer",
      [":gå samspil-1", ":oversigt", "↵3", "", "↵", ":gå M1.frist", ":oversigt", "↵2"]),
    Behaviour(
      "command-behind-an-answer",
      [
        "Vi spiste frokost ude i solen alle sammen. :gem", ":gå trivsel-1",
        "Vi spiste ude. :tilbage", ":gå M1.frist", "snart :slut", "1. oktober :gå M1", "",
        "Den :gode dag", "Nyt svar :hjælp", "↵ :oversigt", "↵1", "↵", "↵", "Kort :slut",
      ]),
    Behaviour(
      "command-word-in-prose",
      [
        "hjælp mig med det her", "ja", "Slut med at løbe stærkt om morgenen", "",
        ":gå trivsel-1", "gem planen nu", "↵",
      ]),
    Behaviour(
      "weekday-that-does-not-fit",
      [
        ":gå M1.frist", "torsdag den 13. maj", "↵", ":gå M1.frist", "fredag den 13. maj",
        ":gå M1.evaluering", "31/2", "29/2", "", "", ":gå M1",
        "4 Vinkevindue, Ida Lund, inden 31. april",
        "4 Samling, Ida Lund, torsdag den 13. maj", "8 30. februar", "8 mandag den 1. oktober",
      ]),
    Behaviour(
      "dates-as-people-say-them",
      ["i foråret", "midt i maj", "før jul", "efter sommerferien", "i uge 12", "uge 7-9", "3. kv."]
        .flatMap { [":gå M1.frist", $0] }),
    Behaviour(
      "follow-up-that-fits", plan: nil,
      [
        "Solstrålen", "", "", "", "Mødet var det Ida Lund der tog op.", "", ":tilbage",
      ]),
  ]
}
