import Interview
import PlanModel

/// Goals: writing, advice, quotes, moving, merging, splitting, order, leaving out.
extension Behaviour {
  static let goals: [Behaviour] = [
    Behaviour(
      "goal-by-smtte",
      [
        ":trin", "Rolige morgener", "Vi ser gråd hver dag.", "Børnene siger farvel roligt.",
        "Vinkevindue", "Ida Lund", "om 1 måned", "", "Børn der vinker", "4 om ugen", "9 om ugen",
        "tælling", "", "1. oktober", "LMU", "Vi tæller igen", "Ida Lund", "1. november", "↵", "",
      ]),
    Behaviour(
      "goal-left-for-later",
      [":trin", "Rolige morgener", "", "", "", "", "", "", "", "", ""]),
    Behaviour(
      "goal-parts-in-any-order",
      [
        ":trin", "Rolige morgener", ":gå frist", "1. juni", ":gå ansvarlig", "Ida",
        "Vi ser gråd hver dag.",
      ]),
    Behaviour(
      "new-goal-first",
      [":nyt mål Foreninger og naboer er sammen om haven", "", "", ""]),
    Behaviour("new-goal-asked-for", [":nyt mål", "Xyzzy", "", "9", "2"]),
    Behaviour("new-goal-regretted", [":nyt mål Xyzzy", ":spring"]),
    Behaviour(
      "quotes",
      [
        ":citat", ":gå M1.sammenhæng", ":citat", ":citat 2", "↵", ":gå M1.titel", ":citat 9",
        ":gå center.navn", ":citat",
      ]),
    Behaviour(
      "proposed-origins",
      [
        ":gå samspil.mål", "Trygge forældre om morgenen", "Bedsteforældre bygger fuglekasser.", "9",
        "↵", "9", "", "",
      ]),
    Behaviour(
      "changed-answer-marks-goals",
      [
        ":gå samspil-2", "Familierne skal selv bestemme dagen, for ingen uge er ens for to børn.",
        ":oversigt", ":gå M1", "ja", ":gå samspil-2",
        "Familierne skal selv bestemme både dag og uge, for intet barn er som et andet.",
        ":gå M1.udspringer-af", "↵", ":gå M1",
      ]),
    Behaviour(
      "move-a-goal",
      [
        ":flyt M1 effekt", ":fortryd", ":flyt M1", ":flyt M9 effekt", ":gå M1",
        ":flyt trivsel",
      ]),
    Behaviour(
      "merge-goals-with-two-days", plan: Example.twoDays, [":saml M1 M2", ":gå M1.hvordan"]),
    Behaviour(
      "merge-goals", plan: Example.twoGoals, [":saml M1 M2", ":fortryd", ":saml M1", ":saml M1 M1"]),
    Behaviour(
      "split-a-goal", [":del M1 Trygge overgange", "9", "2, 3", "", ":fortryd", ":del M1"]),
    Behaviour(
      "split-undone-in-the-middle-of-a-goal",
      [
        ":trin", ":gå effekt.mål", "Rolige morgener", "Vi ser gråd.", "Ro.", "Vinkevindue", "", "",
        ":del M2 Nye veje", "1", ":fortryd", ":del M2 Nye veje", "1", "8", ":fortryd", ":tilbage",
        "", "", "", "", "", "", "", "↵",
      ]),
    Behaviour("split-regretted", [":del M1 Nye veje", "", ":del M1 Nye veje", ":fortryd"]),
    Behaviour(
      "split-without-parts-and-merged",
      [
        ":nyt mål Trygge overgange", "1", "I dag er det svært.", ":del M2 Nye veje", "↵",
        ":saml M2 M3",
      ]),
    Behaviour(
      "goals-that-are-not-there",
      [":saml M1 M4", ":saml M4 M1", ":del M9 Nye veje", ":flyt M9 effekt", ":slet M9"]),
    Behaviour(
      "goal-deleted-while-it-is-written",
      [":gå effekt-1", "↵", ":gå trivsel-1", "", "Rolige morgener", "Vi ser gråd.", ":slet M2"]),
    Behaviour(
      "command-regretted",
      [
        "Rolige morgener", "Vi ser gråd.", ":fravælg trivsel", ":fortryd", ":nyt mål", ":fortryd",
        ":fortryd",
      ]),
    Behaviour(
      "tiltag-emptied",
      [
        ":trin", "Rolige morgener", "", "", "Vinkevindue", "", "", "To", "Ida", "", "1",
        "",
        "1", "", ":fortryd", ":fortryd",
      ]),
    Behaviour(
      "leaving-a-theme-out-regretted",
      [":gå trivsel.mål", "", "3", ":fortryd", "2", "Rolige morgener", ":fortryd"]),
    Behaviour(
      "order-of-goals",
      [
        ":nyt mål Forældre med i køkkenet", "1", ":op M2", ":op M2", ":ned M2", ":ned M2",
        ":fortryd",
        ":op",
      ]),
    Behaviour(
      "delete-a-goal",
      plan: Example.twoGoals,
      [
        ":gå M2.tiltag", ":slet M2", ":fortryd", ":slet", ":slet M9", ":slet M1",
        ":fortryd",
      ]),
    Behaviour(
      "delete-in-a-list",
      [":gå M1.tiltag", ":slet 1", ":fortryd", ":slet 9", "9", "2", "↵", "↵", "om 2 måneder", ""]),
    Behaviour(
      "leave-a-theme-out",
      [
        ":gå effekt.mål", "", "7", "3", "Vi har målt i 2015, og det virkede.", "Centerchefen",
        ":fravælg", ":gå effekt.fravalg", "", ":fravælg samspl", ":fravælg samspil",
        "Tiden er knap",
      ]),
    Behaviour("theme-for-later", [":gå effekt.mål", "", "?", "1"]),
    Behaviour(
      "advice",
      [
        ":gå M1.mål", "Afholde et forældremøde og udarbejde en folder", ":gå M1.titel", "TODO",
        ":gå M1.frist", "1. marts 2019",
      ]),
    Behaviour(
      "too-many-goals",
      [":gå samspil.mål", "To", ":gå samspil.mål", "Tre", ":gå samspil.mål", "Fire"]),
    Behaviour(
      "long-title",
      [
        ":gå M1.titel",
        "En begyndelse der passer til barnet og familien og huset og alle de voksne der arbejder her",
        ":oversigt", ":gå M1.tegn",
      ]),
    Behaviour(
      "other-themes-and-centres",
      [":gå M1.også", "2", ":gå M1.også", "9", "", ":gå M1.sammen-med", "toppen, jobcenter,"]),
    Behaviour(
      "shared-with-a-neighbour",
      setting: .with {
        $0.neighbours = [
          Neighbour(id: "toppen", name: "Plejecenter Toppen"),
          Neighbour(id: "jobcenter", name: "Jobcenteret"),
        ]
      }, [":gå M1.sammen-med", "jobcenteret, plejecenter toppen, Havnen", ":gå M1"]),
    Behaviour(
      "joint-goal",
      [
        ":fælles M9", ":fælles M1", "", "Skolen, Klubben", "7", "2", "4", "Skolen",
        "Vi tager imod.", "De sender brev.", "", ":fælles M1", "↵", "↵", ":fortryd", ":slut",
      ]),
    Behaviour(
      "agreement",
      [
        ":aftale", "1. januar 2016", "31/12", "Karen Lund, afdelingschef", "28. januar 2016",
        "Mette Holm", "", "3", "2", "Mette Holm, leder", "vrøvl", "29-1-2016", "", ":aftale", "↵",
        "↵", "", ":slut",
      ]),
    Behaviour(
      "joint-goal-that-others-have", setting: Example.invited,
      [":fælles M1", "Skolen", "3", "1", "↵", "↵", "Vi tager imod.", "", ":slut"]),
  ]
}

extension Example {
  /// Two goals with a deadline and an evaluation each.
  fileprivate static let twoDays: Plan = {
    var plan = twoGoals
    plan.goals[0].deadline = Entry(text: "2016-11-01")
    plan.goals[0].evaluation = Evaluation(
      when: Entry(text: "2016-10-01"), forum: "LMU", how: "Vi tæller igen.")
    plan.goals[1].deadline = Entry(text: "2016-12-01")
    plan.goals[1].evaluation = Evaluation(
      when: Entry(text: "2016-09-15"), forum: "personalemøde", how: "Vi spørger forældrene.")
    return plan
  }()
}

extension Example {
  /// A neighbour has written a goal with this centre.
  static let invited: Setting = {
    var goal = Goal(id: "M4", title: "En god skolestart", theme: "samspil")
    var joint = JointWork()
    (joint.id, joint.kind, joint.coordinator) = ("skolestart", .known(.transition), "skolen")
    goal.joint = joint
    var setting = Example.setting(halfway)
    let invitation = [Neighbour.JointGoal(goal)].compactMap(\.self)
    setting.neighbours = [Neighbour(id: "skolen", name: "Skolen", jointGoals: invitation)]
    return setting
  }()
}
