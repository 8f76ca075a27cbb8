import Interview
import PlanModel

/// A goal on its card: written, changed, taken up again.
extension Behaviour {
  static let cards: [Behaviour] = [
    Behaviour("card", CardExample.typed),
    Behaviour("card-pasted", ["Rolige morgener", CardExample.pasted, ""]),
    Behaviour(
      "card-rows",
      [
        "Rolige morgener", "7 Ida Lund", "7 Mette Holm", ":fortryd", "frist: 1. november", "4",
        "Vinkevindue", "", "", "", "tiltag: Fast dag, Bo, 1. april; tiltag: Ny folder",
        ":slet 1", "10", "2", "12", "", ":gå M2", "evaluering", "1. oktober", "", "", "",
      ]),
    Behaviour(
      "card-gaps-left",
      ["Rolige morgener", ":spring", ":spring", "?", ":spring", ":fortryd", "", ":gennemgang"]),
    Behaviour(
      "card-refused",
      [
        "Rolige morgener", "frist: når det passer", "↵", "frist: 1. juni", "8 31. februar",
        "mål: Ro; frist: snart", "^C", "12 Noget", "",
      ]),
    Behaviour(
      "card-complete-and-more", plan: Example.complete,
      [
        ":gå M1", "En linje uden række", "↵", "4 En linje i rækken, Ida, 1. juni", ":fortryd",
        "9", "2", "3 Nye ord om hvad der bliver anderledes", "",
      ]),
    Behaviour(
      "card-remarks",
      [
        "Rolige morgener", "Afholde et forældremøde", "3 Alle har det bedre om morgenen",
        "3 I 9 af 10 morgener siger barnet farvel uden gråd",
        "Vinkevindue i garderoben\nFast dag, Bo",
        "hvornår: uge 9",
        "hvem: Ida, hvornår: 1. marts 2017", "Børn der vinker",
        "i dag: 4 om ugen", "5 Når målet er nået 9 om ugen, juni",
        "Vi tæller igen, Ida Lund", "6 uge 40", "6 LMU", "8 1. marts 2019", "3 TODO",
      ]),
    Behaviour(
      "card-and-one-by-one",
      [
        "Rolige morgener", "Barnet siger farvel med ro.", ":trin", "Vi ser gråd.", ":samlet",
        ":trin",
        ":gå M1", "", "Vinkevindue", ":samlet", "", ":gå samspil-1", ":samlet", ":trin", ":samlet",
      ]),
    Behaviour("card-undone", ["Rolige morgener", CardExample.pasted, ":fortryd", ":fortryd", ""]),
    Behaviour("card-resumed", plan: CardExample.begun, ["", ""]),
    Behaviour(
      "card-resumed-with-a-draft",
      setting: .with(plan: CardExample.begun) { $0.draft = ("M2", "Vinkevindue, Ida") },
      ["↵, 1. marts"]),
    Behaviour(
      "card-resumed-inside-a-row",
      setting: .with(plan: CardExample.begun) { $0.draft = ("M2.evaluering.forum", "LM") },
      ["LMU", "", ""]),
    Behaviour(
      "card-merged",
      saves: [
        .works,
        .merges {
          $0.goals[1].aim = "Deres mål."; $0.goals[1].responsible = "Deres leder"
        },
      ],
      ["Rolige morgener", "Vores mål.", "2", ":vis"]),
    Behaviour(
      "card-editor",
      ["Rolige morgener", ":rediger", "^E Mål: Ro\nTiltag:\n- Vinkevindue\n- Fast dag"]
    ),
    Behaviour(
      "card-quotes", ["Rolige morgener", ":citat 1", "↵", "2:", ":citat 1", "Ro"]),
    Behaviour("offer-used", setting: CardExample.offering, ["?", "7", "", "", ""]),
    Behaviour(
      "offer-changed", setting: CardExample.offering,
      ["ret", "Barnet vinker farvel med et smil.", "1 Farvel med ro", ""]),
    Behaviour(
      "offer-passed-over", setting: CardExample.offering,
      ["3", "Rolige morgener", ":slet M2", ":tilbage", ":spring", ":nyt mål"]),
  ]
}

/// What the cards of the tests are written with.
enum CardExample {
  /// A goal with all its parts, typed: six prompts, from the title to the Enter that ends it.
  static let typed = [
    "Rolige morgener",
    "I dag græder tre ud af ti børn når de bliver afleveret. Barnet siger farvel uden gråd.",
    "Vinkevindue i garderoben, Ida Lund, inden 1. marts",
    "Børn der vinker: i dag 4 om ugen, 9 om ugen når målet er nået, 1. november (tælling)",
    "1. oktober i LMU, vi tæller igen, ansvarlig Ida Lund", "",
  ]

  /// The same, as it is pasted from a document.
  static let pasted = """
    Sammenhæng: I dag græder tre ud af ti børn.
    Mål: Barnet siger farvel uden gråd.
    Tiltag:
    - Vinkevindue i garderoben, Ida Lund, inden 1. marts
    - Fast farvelritual på hver stue (stuerne, uge 9)
    Tegn: Børn der vinker
    I dag: 4 om ugen
    Når målet er nået: 9 om ugen
    Evaluering: 1. oktober i LMU, vi tæller igen
    Ansvarlig: Ida Lund
    Frist: 1. november
    """

  /// A plan whose second goal was begun when the sitting ended.
  static let begun: Plan = {
    var plan = Example.halfway
    var goal = Goal(id: "M2", title: "Rolige morgener", theme: "effekt")
    goal.aim = "Barnet siger farvel uden gråd."
    goal.evaluation = Evaluation(when: .known(Example.today))
    plan.goals.append(goal)
    return plan
  }()

  /// A conversation in which a goal is proposed for one of the themes.
  static let offering = Setting.with { setting in
    setting.offersGoal = { theme, _, _ in
      guard theme.id == "effekt" else { return nil }
      var goal = Goal()
      goal.title = "Barnet vinker farvel"
      goal.aim = "Barnet vinker farvel om morgenen uden at græde."
      goal.springsFrom = ["effekt-1"]
      return GoalOffer(goal: goal, sources: [.titel: "svar 1", .mål: "svar 1"], answers: [1])
    }
  }
}
