import Dialogue
import PlanModel
import PlanProse
import Testing

@testable import Interview

/// What people write instead of an answer, read in one place.
@Suite struct ReplyTests {
  @Test(
    "replies are read whatever their signs and capitals",
    arguments: [
      ("ja", .yes), ("Ja!", .yes), ("OK.", .yes), ("gerne", .yes), ("nej", .no), ("Nej.", .no),
      ("nej tak", .declined), ("Nej, tak!", .declined), ("ellers tak", .declined),
      ("ved ikke", .unknown), ("Det ved jeg ikke.", .unknown), ("ingen anelse", .unknown),
      ("måske", .maybe), ("pas", .pass), ("  Spring over ", .pass), ("ikke relevant", .irrelevant),
      ("færdig", .done), ("Ikke flere.", .done), ("det ved jeg sgu ikke", .unknown),
      ("Det ved jeg faktisk ikke.", .unknown), ("aner det ikke", .unknown),
      ("Det aner jeg da ikke!", .unknown), ("mm", .unknown), ("hm", .unknown), ("ja da", .yes),
      ("det kan jeg ikke svare på", .unknown),
    ] as [(String, Reply)])
  func replies(_ text: String, _ reply: Reply) { #expect(Reply(text) == reply) }

  @Test(
    "what says more is an answer",
    arguments: [
      "", "Nej, det gør vi ikke", "Vi ved ikke hvor mange", "ja?", "»nej«", "1", "ja 2", "Ingen",
      "Pas på hinanden", "sgu", "Det ved jeg sgu ikke hvem gør", "Måske en nabo",
      "ikke relevant for de yngste", "\u{1F44D}",
    ])
  func answers(_ text: String) { #expect(Reply(text) == nil) }

  /// Every step, with the words of every reply: none of them may end up as a goal's title, and
  /// nothing that stands in the plan may vanish.
  @Test(
    "no reply becomes text of a goal", arguments: ["ja", "nej tak", "ved ikke", "pas", "færdig"])
  func nothingIsWritten(_ word: String) throws {
    let places = GoalPart.allCases.map { "M1.\($0.rawValue)" } + ["effekt.mål", "nyt-mål"]
    for place in places + ["M1.tiltag.1.hvornår", "M1.tegn.1.kilde"] {
      var script = Script(Example.setting(Example.halfway))
      script.play([place == "nyt-mål" ? ":nyt mål" : ":gå \(place)", word])
      let plan = script.interview.plan
      #expect(plan.goals.map(\.title) == Example.halfway.goals.map(\.title), "\(place)")
      #expect(plan.goals[0].actions == Example.halfway.goals[0].actions, "\(place)")
      #expect(plan.goals[0].signs == Example.halfway.goals[0].signs, "\(place)")
      #expect(plan.goals[0].deadline == Example.halfway.goals[0].deadline, "\(place)")
      #expect(plan.goals[0].aim == Example.halfway.goals[0].aim, "\(place)")
    }
  }
}

/// Which follow-up fits an answer.
@Suite struct ProbeChoiceTests {
  private static func followUp(_ answer: String, _ followUps: [String]) -> String? {
    var question = Question(id: "a-1", text: "Hvad?")
    question.followUps = followUps
    return ProbeChoice(answer).followUp(of: question)
  }

  private static let all = [
    "Hvornår gjorde I det sidst?", "Hvem tog initiativet?", "Hvor mange var de?",
    "Hvad blev det til?",
  ]

  @Test(
    "none asks for what the answer has; after a no only the first is asked",
    arguments: [
      ("De gamle hjalp.", 0), ("De hjalp i marts.", 1), ("De hjalp den 3/4.", 1),
      ("Det var i marts at Ida Lund kom.", 2), ("I marts kom Ida Lund med 3 andre.", 3),
      ("I tirsdags kom to mødre.", 1), ("Nej.", 0), ("Ingen i marts.", 0),
      ("Det gør vi aldrig.", 0),
      ("Nej, ikke siden marts 2015.", 0), ("", 0),
    ])
  func choice(_ answer: String, _ expected: Int) {
    #expect(Self.followUp(answer, Self.all) == Self.all[expected])
  }

  @Test(
    "what asks for something instead is for who did not do it",
    arguments: [("Vi lappede huller.", 1), ("Vi nåede det ikke.", 0), ("Ingenting.", 0)])
  func instead(_ answer: String, _ expected: Int) {
    let all = ["Hvad tog tiden i stedet?", "Hvad mærkede borgeren?"]
    #expect(Self.followUp(answer, all) == all[expected])
  }

  @Test(
    "where nothing is known, none is asked",
    arguments: ["Det ved jeg ikke helt hvad er", "aner det ikke lige nu", "Vi ved ikke hvor mange"])
  func unknown(_ answer: String) { #expect(Self.followUp(answer, Self.all) == nil) }

  @Test("where all is answered, none is asked")
  func none() {
    #expect(Self.followUp("I marts.", ["Hvornår var det?"]) == nil)
    #expect(Self.followUp("Vi var 12.", ["Hvor mange var I?"]) == nil)
    #expect(Self.followUp("Det var Bo.", ["Hvem var det?"]) == nil)
    #expect(Self.followUp("Bo. Ida.", ["Hvem var det?"]) != nil)
  }
}

/// A command behind an answer on one line.
@Suite struct CommandAtEndTests {
  @Test(
    "a command at the end is found",
    arguments: [
      ("Mit svar :gem", "Mit svar", ":gem"), ("Ro :GEM ", "Ro", ":GEM"),
      ("Ro :gå M1", "Ro", ":gå M1"),
      ("Ro\n\nog fred.:slut", "Ro\n\nog fred.", ":slut"),
      ("Kl. 9:30 er der ro :slut", "Kl. 9:30 er der ro", ":slut"),
    ])
  func found(_ line: String, _ body: String, _ command: String) {
    let divided = CommandAtEnd.divided(line, by: .writing)
    #expect(divided?.body == body)
    #expect(divided?.command.text == command)
  }

  @Test(
    "what only looks like one is none",
    arguments: [
      "Og :ro i huset", "Smil :-)", "Kl. 9:30", "Tre ting: slut", "Mål:slut", "Vi ses :s", ":gem",
      "Se :gem det hele i en fil", "Ro ::gem",
    ])
  func none(_ line: String) { #expect(CommandAtEnd.divided(line, by: .writing) == nil) }
}

/// The questions that wait for an answer.
@Suite struct OpenQuestionsTests {
  @Test("those kept for the staff meeting, and those nobody has come to")
  func open() {
    var plan = Example.halfway
    plan.reflections[0] = Reflection(question: "samspil-1", skipped: "Det ved vi ikke endnu")
    plan.reflections[1] = Reflection(question: "samspil-2", skipped: "Ikke i år")
    let open = OpenQuestions(of: plan, guide: Example.guide)
    #expect(open.forMeeting.map(\.theme) == ["I samspil med borgeren"])
    #expect(
      open.forMeeting.map(\.questions) == [["Hvem løste I en opgave sammen med i sidste uge?"]])
    #expect(open.unanswered.map(\.theme) == ["Trivsel og faglighed"])
    let bare = OpenQuestions(of: plan, guide: nil)
    #expect(bare.forMeeting.flatMap(\.questions) == ["samspil-1"])
    #expect(bare.unanswered.isEmpty)
    plan.reflections[0].answer = "En nabo."
    #expect(OpenQuestions(of: plan, guide: Example.guide).forMeeting.isEmpty)
  }
}
