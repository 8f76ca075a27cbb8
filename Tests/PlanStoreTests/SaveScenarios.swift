import PlanStore
import TestSupport

/// Every way in which this program writes something.
enum SaveScenarios {
  static let old = "gammel plan, hel\n"
  static let new = "ny plan, også hel, og noget længere\n"
  static let half = "et halvt sv"

  static let all = [
    firstSave, firstSave.without(links: true), saveOver, saveOver.throughLink, keepDraft,
    changeDraft, dropDraft, handToEditor, answer, keepVersion, pin, restore, moveElsewhere,
    keepInStore, keepUnsaved, saveOver.without(exchanges: true), firstSave.without(exchanges: true),
    saveOver.withSecondName, throwAway, keepTheirs, batch, batch.without(exchanges: true),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func put(
    _ texts: [String: String]
  ) -> @Sendable (MemoryFileSystem) throws -> Void {
    { files in
      try files.peek { state throws(FileError) in
        for (path, text) in texts { try state.addFile(path, text, permissions: 0o640) }
      }
    }
  }

  /// Old or new, whole; the new one where saving said so; and nothing left lying about.
  private static func oldOrNew(
    _ disk: Disk, _ claim: Scenario.Claim, old: String?, path: String = "/plan.yaml"
  ) throws -> String? {
    try SafeFile(path, on: disk).tidy()
    let text = try disk.text(path)
    if claim == .done, text != new { return "said saved, but it is \(text ?? "gone")" }
    guard text == old || text == new else { return "neither old nor new: \(text ?? "gone")" }
    let left = try disk.leftovers()
    return left.isEmpty ? nil : "left lying about: \(left)"
  }

  private static func save(_ disk: Disk) throws {
    let file = SafeFile("/plan.yaml", on: disk)
    switch try file.save(bytes(new), over: file.load()) {
    case .saved: break
    case .unsecured(_, let error): throw error
    case .changedMeanwhile: throw FileError(.rename, "/plan.yaml", .alreadyExists)
    }
  }

  static let firstSave = Scenario(
    name: "first save", prepare: put([:]), act: save,
    verdict: { try oldOrNew($0, $1, old: nil) })

  static let saveOver = Scenario(
    name: "save over", prepare: put(["/plan.yaml": old]), act: save,
    verdict: { disk, claim in
      let status = try disk.files.status("/plan.yaml", followingLinks: true)
      if status.permissions != 0o640, try disk.text("/plan.yaml") == old { return "mode changed" }
      return try oldOrNew(disk, claim, old: old)
    })

  // MARK: Drafts

  private static func draft(_ text: String) -> Draft {
    Draft(field: "samspil-1", text: text, base: ContentHash(bytes(old)))
  }

  private static func draftIs(
    _ disk: Disk, _ claim: Scenario.Claim, before: String?, after: String?
  ) throws -> String? {
    let file = try DraftFile(of: "/plan.yaml", on: disk)
    try SafeFile("/plan.yaml", on: disk).tidy()
    let text = try file.read().first?.text
    if claim == .done, text != after { return "said kept, but it is \(text ?? "gone")" }
    guard text == before || text == after else { return "neither: \(text ?? "gone")" }
    let left = try disk.leftovers()
    return left.isEmpty ? nil : "left lying about: \(left)"
  }

  static let keepDraft = Scenario(
    name: "keep a draft", prepare: put([:]),
    act: { try DraftFile(of: "/plan.yaml", on: $0).keep(draft(half)) },
    verdict: { try draftIs($0, $1, before: nil, after: half) })

  static let changeDraft = Scenario(
    name: "change a draft",
    prepare: { files in
      try DraftFile(of: "/plan.yaml", on: .test(files)).keep(draft("et"))
    },
    act: { try DraftFile(of: "/plan.yaml", on: $0).keep(draft(half)) },
    verdict: { try draftIs($0, $1, before: "et", after: half) })

  static let dropDraft = Scenario(
    name: "drop a draft",
    prepare: { files in
      try DraftFile(of: "/plan.yaml", on: .test(files)).keep(draft(half))
    },
    act: { try DraftFile(of: "/plan.yaml", on: $0).drop() },
    // A drop need not survive a power cut: an answer that is offered again does no harm.
    verdict: { disk, _ in try draftIs(disk, .failed, before: half, after: nil) })

  static let handToEditor = Scenario(
    name: "hand to the editor",
    prepare: { files in
      try DraftFile(of: "/plan.yaml", on: .test(files)).keep(draft("et"))
    },
    act: { try DraftFile(of: "/plan.yaml", on: $0).handToEditor(draft(half)) },
    verdict: { try draftIs($0, $1, before: "et", after: half) })

  /// What every answer does: draft, save, drop the draft. The answer is in one of the two.
  static let answer = Scenario(
    name: "an answer",
    prepare: { files in
      try put(["/plan.yaml": old])(files)
      try DraftFile(of: "/plan.yaml", on: .test(files)).keep(draft(half))
    },
    act: { disk in
      try save(disk)
      try DraftFile(of: "/plan.yaml", on: disk).drop()
    },
    verdict: { disk, _ in
      let file = try DraftFile(of: "/plan.yaml", on: disk)
      let isDrafted = try file.read().first?.text == half
      let text = try disk.text("/plan.yaml")
      if text != new, !isDrafted { return "the answer is gone" }
      return try oldOrNew(disk, .failed, old: old)
    })
}
