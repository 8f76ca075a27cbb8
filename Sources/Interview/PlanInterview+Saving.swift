import PlanModel

/// Saving, and leaving.
extension PlanInterview {
  /// Whether there is enough for a file: a plan belongs to a centre.
  private var canBeSaved: Bool { plan.centre.name.hasText }

  /// Saves, and then asks on or leaves.
  mutating func save(then next: AfterSave, to path: String? = nil) -> [Effect] {
    afterSave = next
    if canBeSaved { return [.save(plan, to: path)] }
    return next == .leave ? farewell() : present()
  }

  mutating func saved(_ outcome: SaveOutcome) -> [Effect] {
    switch outcome {
    case .saved(let path): return kept(at: path, notes: [])
    case .merged(let plan, let path, let notes):
      scene.plan = plan
      return kept(at: path, notes: notes.map(Block.advice))
    case .failed(let message): return failed(message)
    }
  }

  private mutating func kept(at path: String, notes: [Block]) -> [Effect] {
    var blocks = notes
    if isUnsaved || self.path != path { blocks.append(.success(Texts.saved(path))) }
    isUnsaved = false
    self.path = path
    return blocks.map(Effect.show) + (afterSave == .leave ? farewell() : present())
  }

  /// Says once that saving fails; the conversation goes on and tries again.
  private mutating func failed(_ message: String) -> [Effect] {
    let isNews = !isUnsaved
    isUnsaved = true
    if afterSave == .leave {
      afterSave = .present
      let wasAsked = !said.insert("uden at gemme").inserted
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
    let place = canBeSaved && !isUnsaved ? path : nil
    let isComplete = Gaps.mostImportant(scene).isEmpty
    return Texts.farewell(path: place, isComplete: isComplete).map(Effect.show) + [.leave]
  }
}
