import PlanModel

/// The review, its gaps, discussions and status.
extension Behaviour {
  static let reviews: [Behaviour] = [
    Behaviour(
      "review-gap-and-back",
      [":gå trivsel-1", "", "", "", ""] + [
        ":gennemgang", "1", "", "1",
        "12", "",
      ]),
    Behaviour(
      "review-from-the-middle",
      [":gå samspil-1", ":gennemgang", "", ":gennemgang", ":gennemgang", ""]),
    Behaviour("plan-shown-from-the-middle", [":gå samspil-1", ":vis", "↵"]),
    Behaviour(
      "omission-nobody-accepted", plan: Example.unaccepted,
      [":gennemgang", "2", "", ":oversigt trivsel", "8", "↵", "Direktøren"]),
    Behaviour("review-is-the-end", plan: Example.complete, [":hjælp", "9", ""]),
    Behaviour(
      "gaps-acknowledged", plan: Example.twoGoals,
      [
        ":gennemgang", "mangler", "ved ikke", "ved ikke 1", "ved ikke 2 4", "ved ikke 3", "2",
        "Vi ser gråd.", "", "", "", "3", "",
      ]),
    Behaviour(
      "end-of-a-poor-plan", plan: Example.poor,
      ["", ":gennemgang", "1", "Mette Holm", "1", "Trygge børn.", "fælles", "3", "1", "", "", ""]),
    Behaviour("details-on-demand", plan: Example.complete, ["detaljer", ""]),
    Behaviour("done-with-advice", plan: Example.almostComplete, [""]),
    Behaviour(
      "discussions",
      [
        ":drøftelse", "LMU", "20. januar 2016", "set", "drøftet", "15/15037", "3", "godk", "9", "",
        "HovedMED, 21. januar, orienteret, sag 15/1", "", "Bestyrelsen", "", ":slet 1", "",
      ]),
    Behaviour(
      "discussions-part-by-part",
      [":trin", ":drøftelse", "LMU", "20. januar 2016", "set", "1", "15/15037", "1", "↵", ":slut"]),
    Behaviour(
      "next-finding", plan: Example.almostComplete, [":næste", "2", "", ":næste", ":næste"]),
    Behaviour("next-finding-linked", plan: Example.almostComplete, [":næste", "9", "1", ":næste"]),
    Behaviour("next-finding-in-turn", [":næste", ":næste", ":næste", ":næste", ":hjælp"]),
    Behaviour(
      "closed",
      [
        ":status", "lukket", ":gå samspil-1", "Noget nyt.", ":slet M1", ":status", "kladde",
        ":gå samspil-1", "Noget nyt.", ":status", "lukket", ":fortryd", ":status", "lukket",
        ":slut",
      ]),
    Behaviour("status", [":status", "9", "til", ":status", "kladde", ":gå status", ""]),
    Behaviour(
      "goal-before-its-questions", plan: Example.goalFirst, [":slut"]),
    Behaviour(
      "goal-without-a-theme", plan: Example.homeless, [":oversigt", ":flyt M1 samspil", ":vis"]),
  ]
}

extension Example {
  /// A plan without gaps.
  static let complete: Plan = {
    var plan = twoGoals
    plan.goals[1].context = "Vi ser gråd hver morgen."
    plan.goals[1].signs = [
      Sign(sign: "Børn der vinker", baseline: "4 om ugen", target: "9 om ugen", source: "tælling")
    ]
    plan.goals[1].evaluation?.how = "Vi tæller igen"
    plan.goals[0].springsFrom = ["samspil-1", "samspil-2"]
    plan.omissions = [
      Omission(theme: "trivsel", reason: "Målt i 2015.", acceptedBy: "Centerchefen")
    ]
    plan.reflections.append(
      Reflection(
        question: "trivsel-1",
        answer: "Torsdag, hvor alle nåede at spise sammen, og ingen blev kaldt væk fra bordet."))
    return plan
  }()

  /// A plan that has what it must have; an answer hangs loose.
  static let almostComplete: Plan = {
    var plan = complete
    plan.goals[0].springsFrom = ["samspil-2"]
    return plan
  }()

  /// A plan that says as little as the format lets it: titles.
  static let poor: Plan = {
    var plan = complete
    (plan.centre.leader, plan.centre.coreTask) = (nil, nil)
    plan.goals = plan.goals.map { whole in
      var goal = Goal()
      (goal.id, goal.title, goal.theme) = (whole.id, whole.title, whole.theme)
      return goal
    }
    return plan
  }()

  /// A theme left out with a reason, which nobody has accepted yet.
  static let unaccepted: Plan = {
    var plan = halfway
    plan.omissions = [Omission(theme: "trivsel", reason: "Målt i 2015.")]
    return plan
  }()

  /// A goal written by hand under a theme that is none.
  static let goalFirst: Plan = {
    var plan = halfway
    plan.reflections = []
    return plan
  }()

  static let homeless: Plan = {
    var plan = halfway
    plan.goals[0].theme = "samspl"
    return plan
  }()
}
