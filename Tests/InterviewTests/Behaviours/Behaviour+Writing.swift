import PlanModel

/// Answers: follow-ups, prefill, dates, the editor, commands that are none.
extension Behaviour {
  static let writing: [Behaviour] = [
    Behaviour(
      "follow-up-declined-and-asked-once", plan: nil,
      ["Solstrålen", "", "", "", "De gamle.", "", ":tilbage", "Naboen.", ":fortryd"]),
    Behaviour(
      "follow-up-answered", plan: nil,
      ["Solstrålen", "", "", "", "De gamle.", "Det gjorde vi selv i oktober.", ":gå samspil-1"]),
    Behaviour(
      "follow-up-left-for-another-question", plan: nil,
      ["Solstrålen", "", "", "", "De gamle.", ":gå effekt-1", "Ro.", "Hans mor.", ":tilbage"]),
    Behaviour(
      "command-behind-an-earlier-answer",
      [
        ":gå samspil-1", "↵:tilbage", ":gå samspil-1", "↵ :gå M1.udspringer-af", "↵:gå M1.frist",
        "snart", "↵:hjælp", "↵ :spring", ":gå samspil-1", "↵ Og :ro i huset", ":gå samspil-1",
        "↵ :-) sagde de.",
      ]),
    Behaviour(
      "command-behind-a-half-typed-answer",
      setting: .with { $0.draft = ("trivsel-1", "Halvt skrevet") },
      ["↵ :gå samspil-2", "↵", "↵:oversigt"]),
    Behaviour(
      "command-without-its-colon",
      [
        ":gå M1.tegn", "Slut", "↵", ":gå M1", "fortryd", "fortryd", ":gå M1.ansvarlig", "hjælp",
        "Ida",
      ]
    ),
    Behaviour(
      "vague-answer", plan: nil,
      [
        "Solstrålen", "", "", "",
        "Vi løser generelt mange forskellige opgaver sammen med forskellige mennesker i huset.",
        ":hjælp", "",
      ]),
    Behaviour("prefill", [":gå samspil-1", "↵", ":gå M1.titel", "↵", ":gå M1.frist", "↵"]),
    Behaviour(
      "paragraphs", [":gå trivsel-1", "Første afsnit.\n\nAndet afsnit om en god dag.\r\n", ""]),
    Behaviour(
      "command-behind-a-block",
      [":gå trivsel-1", "Første afsnit.\n\nAndet afsnit om en god dag.:slut", ""]),
    Behaviour("title-on-one-line", [":gå effekt.mål", "Rolige\nmorgener\n\nfor alle"]),
    Behaviour(
      "dates", plan: nil,
      ["Solstrålen", ":nyt mål Trygge overgange", "1"]
        + Example.writtenDates.flatMap { [":gå M1.frist", $0] }),
    Behaviour("help-with-a-date", [":gå M1.tiltag.1.hvornår", "?", ":gå M1.evaluering", "?"]),
    Behaviour(
      "help-behind-a-refused-date", [":gå M1.frist", "hver måned", "hver måned ?", "juni"]),
    Behaviour(
      "doubtful-dates",
      [
        ":gå M1.tiltag.1.hvornår", "1. marts 2017", "", ":gå M1.tiltag.2.hvornår", "24. december",
        "", ":gå M1.frist", "1. februar",
      ]),
    Behaviour("editor", [":gå samspil-1", ":rediger", "^E Skrevet i et andet vindue om de tre."]),
    Behaviour(
      "editor-nothing-written",
      [
        ":gå samspil-1", ":rediger", "^E \(Example.halfway.reflections[0].answer ?? "")",
        ":rediger",
        "^E  ", "↵", ":gå samspil-2", ":rediger", "^E  ",
      ]),
    Behaviour(
      "hidden-characters",
      [
        ":gå samspil-2", "Med\u{AD}arbejderne\u{A0}når 38\u{A0}%\u{200B} af dagen 👩\u{200D}👧.",
        "Over\u{2028}to linjer\u{FEFF}.",
      ]),
    Behaviour("editor-fails", [":gå samspil-1", ":rediger", "↵"]),
    Behaviour(
      "editor-after-a-refused-date", [":gå M1.frist", "hurtigst muligt", ":rediger", "^E 2. juni"]),
    Behaviour("unknown-command", [":oversgt", ":xyzzy", ":sl", ":"]),
    Behaviour(
      "long-text-with-a-colon",
      [
        ":-) Sådan begynder en dag hos os, og det varer ved helt til de sidste går hjem om aftenen.",
        "↵", "",
      ]),
    Behaviour("double-colon", ["::-) står der på døren", ""]),
    Behaviour("help", [":hjælp", "?", ":hjælp alt", ":gå samspil-1", "?", ":eksempel"]),
    Behaviour("example-where-there-is-none", [":gå M1.frist", ":eksempel"]),
    Behaviour(
      "control-characters", [":gå trivsel-1", "En dag\u{7} med \u{1B}[31mrødt\u{0} og ro", ""]),
    Behaviour(
      "cpr-number-in-a-short-answer", plan: nil,
      ["Solstrålen", "", "", "", "Barnet 010112-1234."]),
    Behaviour(
      "cpr-number", [":gå effekt-1", "Barnet 010112-1234 sover bedre, siger hans mor hver morgen."]),
  ]
}

extension Example {
  /// Dates in every style of the domain, and some that are none.
  static let writtenDates = [
    "16-11-2016", "14.11.2016", "25.11.16", "30. oktober 2016", "30. juni", "om 3 måneder", "Q2",
    "2. kvartal", "ultimo november", "uge 40", "2016-12-24", "1/10", "årets udgang", "i morgen",
    "31. februar", "snart",
  ]
}
