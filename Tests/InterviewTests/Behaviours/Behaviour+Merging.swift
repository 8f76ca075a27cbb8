import Interview
import PlanModel

/// Two people have written in one plan.
extension Behaviour {
  static let merging: [Behaviour] = [
    Behaviour(
      "merge-takes-theirs-and-is-undone", saves: [changingTitleAndLeader],
      [":gå M1.titel", "Vores titel", "?", "7", "2", ":gå M1.titel", "", ":fortryd", ":vis"]),
    Behaviour(
      "merge-takes-both", saves: [changing { $0.goals[0].aim = "Deres mål." }],
      [":gå M1.mål", "Vores mål.", "3", ":gå M1.mål"]),
    Behaviour(
      "merge-keeps-ours", saves: [changing { $0.reflections[0].answer = "Deres svar." }],
      [
        ":gå samspil-1", "Vores svar der er langt nok til at ingen behøver at spørge ind til det.",
        "",
      ]),
    Behaviour(
      "merge-of-a-date", saves: [changing { $0.goals[0].deadline = Entry(text: "2016-10-15") }],
      [":gå M1.frist", "1. december", "3", "2", ":gå M1.frist"]),
    Behaviour(
      "merge-in-several-places", saves: [.fails, .fails, changingTitleAndLeader],
      [
        ":gå M1.titel", "Vores titel", ":gå center.leder", "Vores leder", ":gå M1.mål", "Andet mål",
        "", "2", ":fortryd", ":tilbage", ":vis",
      ]),
    Behaviour(
      "merge-while-leaving", saves: [.fails, changingTitleAndLeader],
      [":gå M1.titel", "Vores titel", ":slut"]),
    Behaviour(
      "merge-with-what-was-brought-back",
      setting: .with(plan: Example.ours) {
        $0.conflicts = [
          Example.titles,
          MergeConflict(
            kind: .removedByThem, path: .reflection(0).key(.svar), mine: nil, theirs: nil),
        ]
      },
      ["2", ":vis"]),
    Behaviour(
      "merge-before-a-draft",
      setting: .with(plan: Example.ours) {
        $0.draft = ("samspil-2", "Halvt skrevet")
        $0.conflicts = [Example.titles]
      },
      ["", "↵"]),
    Behaviour(
      "merge-unattended",
      setting: .with {
        $0.isAttended = false
      }, saves: [changingTitleAndLeader], [":gå M1.titel", "Vores titel", "Næste svar"]),
    Behaviour(
      "merge-choice-whose-place-is-deleted",
      saves: [changing { $0.goals[0].title = "Deres titel" }],
      [":gå M1.titel", "Vores titel", ":slet M1"]),
  ]

  private static let changingTitleAndLeader = changing {
    $0.centre.leader = "Deres leder"
    $0.goals[0].title = "Deres titel"
  }

  private static func changing(_ change: @escaping @Sendable (inout Plan) -> Void) -> Script.Save {
    .merges(change)
  }
}

extension Example {
  fileprivate static let titles = MergeConflict(
    kind: .bothChanged, path: .goal(0).key(.titel), mine: "Vores titel", theirs: "Deres titel")

  fileprivate static let ours: Plan = {
    var plan = halfway
    plan.goals[0].title = "Deres titel · Vores titel"
    return plan
  }()
}
