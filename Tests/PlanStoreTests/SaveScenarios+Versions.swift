import PlanStore
import TestSupport

extension SaveScenarios {
  private static let oldest = "forrige uge"

  private static func prepareVersion(_ files: MemoryFileSystem) throws {
    try files.peek { state throws(FileError) in
      try state.addFile("/plan.yaml", old, permissions: 0o640)
    }
    let versions = try Versions(of: "/plan.yaml", on: .test(files, at: 0))
    try versions.keep(Array(oldest.utf8), because: .start)
  }

  /// Every version that is listed is whole, and the one that was there still is.
  private static func versionsAreWhole(_ disk: Disk) throws -> String? {
    let versions = try Versions(of: "/plan.yaml", on: disk)
    try versions.tidy()
    let texts = try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
    guard texts.contains(oldest) else { return "the earlier version is gone" }
    guard texts.allSatisfy({ [oldest, old, new].contains($0) }) else { return "half a version" }
    let left = try disk.leftovers(in: versions.folder)
    return left.isEmpty ? nil : "left lying about: \(left)"
  }

  private static func planIsOldOrNew(_ disk: Disk, other: String) throws -> String? {
    try SafeFile("/plan.yaml", on: disk).tidy()
    let text = try disk.text("/plan.yaml")
    guard text == old || text == other else { return "neither old nor new: \(text ?? "gone")" }
    let left = try disk.leftovers()
    return left.isEmpty ? nil : "left lying about: \(left)"
  }

  static let keepVersion = Scenario(
    name: "save and keep a version", prepare: prepareVersion,
    act: { disk in
      let seen = try SafeFile("/plan.yaml", on: disk).load()
      var keeper = PlanKeeper(path: "/plan.yaml", seen: seen, on: disk)
      let report = keeper.save(Array(new.utf8))
      if report == .saved { return }
      guard keeper.unsaved == Array(new.utf8) else { return }  // The verdict will say so.
      throw Unsaved(report: report)
    },
    verdict: { disk, claim in
      if claim == .done, try disk.text("/plan.yaml") != new { return "said saved, but is not" }
      return try versionsAreWhole(disk) ?? planIsOldOrNew(disk, other: new)
    })

  private static let mark = "7c31f0a2b94e"

  /// What is said to be kept for good is there, whole; nothing lies about.
  static let pin = Scenario(
    name: "keep a version for good", prepare: prepareVersion,
    act: { disk in
      try Versions(of: "/plan.yaml", on: disk).pin(Array(new.utf8), as: mark)
    },
    verdict: { disk, claim in
      let versions = try Versions(of: "/plan.yaml", on: disk)
      try versions.tidy()
      let pinned = try versions.pinned(mark).map { String(decoding: $0, as: UTF8.self) }
      if claim == .done, pinned != [new] { return "said kept, but is not" }
      guard pinned.allSatisfy({ $0 == new }) else { return "half a version" }
      // The folder may never have been made.
      let left = (try? disk.leftovers(in: versions.pinnedFolder)) ?? []
      return left.isEmpty ? try versionsAreWhole(disk) : "left lying about: \(left)"
    })

  static let restore = Scenario(
    name: "bring a version back", prepare: prepareVersion,
    act: { disk in
      let versions = try Versions(of: "/plan.yaml", on: disk)
      let seen = try SafeFile("/plan.yaml", on: disk).load()
      guard let version = try versions.list().first,
        case .saved = try versions.restore(version, over: seen)
      else { throw Unsaved() }
    },
    verdict: { disk, claim in
      let versions = try Versions(of: "/plan.yaml", on: disk)
      let text = try disk.text("/plan.yaml")
      if claim == .done, text != oldest { return "said restored, but is not" }
      let kept = try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
      if text == oldest, !kept.contains(old) { return "the present one was lost" }
      return try versionsAreWhole(disk) ?? planIsOldOrNew(disk, other: oldest)
    })

  static let moveElsewhere = Scenario(
    name: "save elsewhere",
    prepare: { files in
      try files.peek { state throws(FileError) in
        try state.addFile("/plan.yaml", old)
        try state.addFile("/optaget.yaml", "en andens")
      }
    },
    act: { disk in
      let seen = try SafeFile("/plan.yaml", on: disk).load()
      var keeper = PlanKeeper(path: "/plan.yaml", seen: seen, on: disk)
      _ = keeper.move(to: "/optaget.yaml", saving: Array(new.utf8))
      let report = keeper.move(to: "/usb.yaml", saving: Array(new.utf8))
      if report != .saved { throw Unsaved(report: report) }
    },
    verdict: { disk, claim in
      for name in ["/plan.yaml", "/optaget.yaml", "/usb.yaml"] {
        try SafeFile(name, on: disk).tidy()
      }
      let other = try disk.text("/usb.yaml")
      if claim == .done, other != new { return "said saved, but is not" }
      guard other == nil || other == new else { return "half a plan elsewhere" }
      guard try disk.text("/plan.yaml") == old else { return "the old place was touched" }
      guard try disk.text("/optaget.yaml") == "en andens" else { return "overwrote another's" }
      let left = try disk.leftovers()
      return left.isEmpty ? nil : "left lying about: \(left)"
    })
}

/// That a scenario was told that its plan is not saved.
struct Unsaved: Error {
  var report: PlanKeeper.Report?
}

extension Scenario {
  /// The same on a disk that has no second names.
  func without(links: Bool) -> Scenario {
    Scenario(
      name: "\(name), no links", abilities: MemoryAbilities(links: !links), prepare: prepare,
      act: act, verdict: verdict)
  }

  /// The same on a disk where names cannot change places.
  func without(exchanges: Bool) -> Scenario {
    Scenario(
      name: "\(name), no exchange", abilities: MemoryAbilities(exchanges: !exchanges),
      prepare: prepare, act: act, verdict: verdict)
  }

  /// The same where the plan has a second name, in another folder, that goes on leading to it.
  var withSecondName: Scenario {
    Scenario(
      name: "\(name), a second name",
      prepare: { files in
        try files.peek { state throws(FileError) in
          try state.makeTestFolder("/drev")
          try state.addFile("/plan.yaml", SaveScenarios.old, permissions: 0o640)
          try state.link("/plan.yaml", to: "/drev/plan.yaml")
        }
      }, act: act,
      verdict: { disk, claim in
        _ = try Versions(of: "/plan.yaml", on: disk).mendInterrupted()
        let complaint = try verdict(disk, claim)
        let isOne = try disk.text("/drev/plan.yaml") == disk.text("/plan.yaml")
        return complaint ?? (isOne ? nil : "the second name leads to another file")
      })
  }

  /// The same where the plan is a link to a file in another folder.
  var throughLink: Scenario {
    Scenario(
      name: "\(name), through a link",
      prepare: { files in
        try files.peek { state throws(FileError) in
          try state.makeTestFolder("/drev")
          try state.addFile("/drev/plan.yaml", SaveScenarios.old, permissions: 0o640)
          try state.addLink("/plan.yaml", to: "drev/plan.yaml")
        }
      }, act: act,
      verdict: { disk, claim in
        let status = try disk.files.status("/plan.yaml", followingLinks: false)
        guard status.kind == .link else { return "the link was replaced" }
        let complaint = try verdict(disk, claim)
        let left = try disk.leftovers(in: "/drev")
        return complaint ?? (left.isEmpty ? nil : "left lying about: \(left)")
      })
  }
}
