import PlanStore
import TestSupport

/// What goes to the user's own folder, because the plan's does not take it.
extension SaveScenarios {
  private static func refuge(_ disk: Disk) -> Refuge {
    Refuge(folder: "/hjem/state", here: "/", on: disk)
  }

  static let keepInRefuge = Scenario(
    name: "keep a draft in the refuge",
    prepare: { files in
      try files.makeFolder("/hjem", permissions: 0o700)
    },
    act: { disk in
      let file = try DraftFile(of: "/væk/plan.yaml", on: disk, refuge: refuge(disk))
      try file.keep(Draft(field: "q1", text: half, base: ContentHash([])))
    },
    verdict: { disk, claim in
      let file = try DraftFile(of: "/væk/plan.yaml", on: disk, refuge: refuge(disk))
      let text = try file.read()?.text
      if claim == .done, text != half { return "said kept, but it is \(text ?? "gone")" }
      return text == nil || text == half ? nil : "neither nothing nor the draft: \(text ?? "")"
    })

  /// The plan in the refuge is whole, and never without what it was made from.
  static let keepUnsaved = Scenario(
    name: "keep an unsaved plan",
    prepare: { files in
      try files.makeFolder("/hjem", permissions: 0o700)
    },
    act: { disk in
      let unsaved = UnsavedPlan(bytes: Array(new.utf8), before: Array(old.utf8))
      try refuge(disk).keep(unsaved, of: "plan.yaml")
    },
    verdict: { disk, claim in
      let whole = UnsavedPlan(bytes: Array(new.utf8), before: Array(old.utf8))
      let found = try refuge(disk).unsaved("plan.yaml")
      if claim == .done, found == nil { return "said kept, but it is gone" }
      return found == nil || found == whole ? nil : "half of it is there"
    })
}
