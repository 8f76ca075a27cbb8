import PlanModel

/// Saving, and leaving.
extension PlanInterview {
  /// Whether there is enough for a file: the centre's name, or anything that somebody would miss.
  /// A plan that has a file is always saved there.
  var canBeSaved: Bool { plan.centre.name.hasText || path != nil || plan.hasContent }

  /// Saves, and then asks on or leaves.
  mutating func save(then next: AfterSave, to path: String? = nil) -> [Effect] {
    afterSave = next
    if canBeSaved { return [.save(plan, to: path)] }
    return next == .leave ? farewell() : present()
  }

  mutating func saved(_ outcome: SaveOutcome) -> [Effect] {
    switch outcome {
    case .saved(let path): return kept(at: path, notes: [])
    case .merged(let plan, let path, let notes, let undoing):
      // Undoing across the merge would take the other person's work away; not where they deleted.
      past = []
      if let undoing {
        scene.plan = undoing
        let typed = command
        command = Texts.theirDeletion
        change(to: plan)
        command = typed
      }
      scene.plan = plan
      return kept(at: path, notes: notes.map(Block.advice))
    case .failed(let message): return failed(message)
    }
  }

  private mutating func kept(at path: String, notes: [Block]) -> [Effect] {
    var blocks = notes
    if isUnsaved || announcesPath || self.path != path {
      blocks.append(.success(Texts.saved(path)))
    }
    announcesPath = false
    isUnsaved = false
    said.remove(Self.leavingUnsaved)
    self.path = path
    return blocks.map(Effect.show) + (afterSave == .leave ? farewell() : present())
  }

  private static let leavingUnsaved = "leaving unsaved"

  /// Says once that saving fails; the conversation goes on and tries again.
  private mutating func failed(_ message: String) -> [Effect] {
    let isNews = !isUnsaved || announcesPath || message != problemWithSaving
    (isUnsaved, announcesPath, problemWithSaving) = (true, false, message)
    if afterSave == .leave {
      afterSave = .present
      let wasAsked = !said.insert(Self.leavingUnsaved).inserted
      if wasAsked { return farewell() }
      return [.show(.problem(message)), .show(.problem(Texts.leaveUnsaved))] + ask()
    }
    return (isNews ? [.show(.problem(message))] : []) + present()
  }

  /// Leaves: saves first, if something is unsaved.
  mutating func leave() -> [Effect] {
    if isUnsaved { return save(then: .leave) }
    return farewell()
  }

  /// Says where the plan is and what to do next.
  private func farewell() -> [Effect] {
    if isUnsaved { return [.show(.hint(Texts.farewellUnsaved)), .leave] }
    let place = canBeSaved ? path : nil
    return Texts.farewell(path: place, isComplete: Gaps(scene).isDone).map(Effect.show) + [.leave]
  }
}

extension Plan {
  /// Whether somebody has written something in it.
  fileprivate var hasContent: Bool {
    !reflections.isEmpty || !goals.isEmpty || !omissions.isEmpty || !discussions.isEmpty
  }
}
