import PlanStore
import TestSupport

/// What goes to the user's own folder, because the plan's does not take it.
extension SaveScenarios {
  static func store(_ disk: Disk) -> RecoveryStore {
    RecoveryStore(folder: "/hjem/state", here: "/", on: disk)
  }

  private static func makeHome(_ files: MemoryFileSystem) throws {
    try files.makeFolder("/hjem", permissions: 0o700)
  }

  static let keepInStore = Scenario(
    name: "keep a draft in the recovery store", prepare: makeHome,
    act: { disk in
      let file = try DraftFile(of: "/væk/plan.yaml", on: disk, place: store(disk).place())
      try file.keep(Draft(field: "q1", text: half, base: ContentHash([])))
    },
    verdict: { disk, claim in
      let text = store(disk).finds().first?.drafts.first?.text
      if claim == .done, text != half { return "said kept, but it is \(text ?? "gone")" }
      return text == nil || text == half ? nil : "neither nothing nor the draft: \(text ?? "")"
    })

  private static let whole = UnsavedPlan(bytes: Array(new.utf8), before: Array(old.utf8))

  /// The plan in the store is whole, and never without what it was made from.
  static let keepUnsaved = Scenario(
    name: "keep an unsaved plan", prepare: makeHome,
    act: { try store($0).place().keep(whole, of: "plan.yaml") },
    verdict: { disk, claim in
      let found = store(disk).finds().first
      if claim == .done, found?.plan != "/plan.yaml" { return "said kept, but it is gone" }
      return found == nil || found?.unsaved == whole ? nil : "half of it is there"
    })

  /// Another sitting's place is touched by nothing that this one does.
  static let throwAway = Scenario(
    name: "an unsaved plan is saved at last",
    prepare: { files in
      try makeHome(files)
      let other = Disk.test(files, machine: TestMachine(pid: 50))
      try store(other).place().keep(whole, of: "plan.yaml")
    },
    act: { disk in
      let place = store(disk).place()
      try place.keep(whole, of: "plan.yaml")
      try place.dropUnsaved()
    },
    // That it went need not survive a power cut: a plan that is offered again does no harm.
    verdict: { disk, _ in
      let finds = store(disk).finds().filter { $0.unsaved == whole }
      return finds.isEmpty ? "the other sitting's plan is gone" : nil
    })

  /// What a colleague wrote is in the plan, among the versions, or in the recovery store.
  static let keepTheirs = Scenario(
    name: "save over what a colleague wrote",
    prepare: { files in
      try makeHome(files)
      try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", old) }
    },
    act: { disk in
      var keeper = PlanKeeper(
        path: "/plan.yaml", seen: .absent, on: disk, recovery: store(disk).place())
      keeper.take(try SafeFile("/plan.yaml", on: disk).load())
      let report = keeper.save(Array(new.utf8))
      if report != .saved { throw Unsaved(report: report) }
    },
    verdict: { disk, claim in
      if claim == .done, try disk.text("/plan.yaml") != new { return "said saved, but is not" }
      let versions = try Versions(of: "/plan.yaml", on: disk)
      let displaced = store(disk).finds().flatMap(\.displaced)
      var texts = try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
      texts += try [disk.text("/plan.yaml")].compactMap(\.self)
      texts += try displaced.compactMap { try disk.text($0) }
      return texts.contains(old) ? nil : "the colleague's text is gone"
    })
}
