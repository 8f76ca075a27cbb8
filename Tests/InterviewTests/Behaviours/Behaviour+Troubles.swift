import PlanModel

/// Saving that fails, interruptions, ends.
extension Behaviour {
  static let troubles: [Behaviour] = [
    Behaviour(
      "save-fails-once-then-works", saves: [.fails, .fails, .works],
      ["Vi smiler.", "Hele tiden.", "", ""]),
    Behaviour(
      "save-elsewhere", saves: [.fails], ["Vi smiler.", ":gem /media/usb/plan.yaml", ":gem"]),
    Behaviour(
      "save-merged",
      saves: [
        .merges {
          $0.centre.leader = "En anden leder"; $0.goals[0].title = "Ny titel"
        }
      ],
      ["Vi smiler.", "", ":fortryd", ":vis"]),
    Behaviour(
      "others-deleted", saves: [.works, .deletes { $0.goals.removeFirst() }],
      ["Vi smiler.", "", "Meget.", ":fortryd", ":vis"]),
    Behaviour(
      "leaving-unsaved", saves: [.fails, .fails, .fails], ["Vi smiler.", ":slut", ":slut"]),
    Behaviour(
      "leaving-unsaved-saves-in-the-end", saves: [.fails, .fails, .works],
      ["Vi smiler.", ":slut", ":gem /media/usb/plan.yaml", ":slut"]),
    Behaviour("leaving-at-once", plan: nil, [":slut"]),
    Behaviour("leaving", [":slut"]),
    Behaviour("end-of-input", ["^D"]),
    Behaviour(
      "end-of-input-unsaved", saves: [.fails, .fails, .fails], ["Vi smiler.", "^D", "^D"]),
    Behaviour("interrupted-once", ["^C", "Vi smiler.", "^C"]),
    Behaviour("interrupted-twice", ["^C", "^C"]),
    Behaviour("interrupted-after-a-refused-date", [":gå M1.frist", "snart", "^C", "↵"]),
    Behaviour(
      "save-without-a-name", plan: nil, [":gem", "Solstrålen", ":gem", ":gem andet-sted.yaml"]),
  ]
}
