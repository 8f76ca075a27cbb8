import Interview

/// One way of carrying out what a conversation wants.
protocol Console {
  mutating func show(_ block: Block)
  /// Reads an answer; nil when there is no use in going on.
  mutating func ask(_ prompt: Prompt, _ keeper: inout some PlanKeeper) -> Event?
  mutating func edit(_ text: String, _ keeper: inout some PlanKeeper) -> String?
  /// How a save went.
  mutating func saved(_ outcome: SaveOutcome)
}

extension Console {
  /// Carries a conversation from its beginning to its end.
  mutating func carry(
    _ conversation: inout some Conversation, _ keeper: inout some PlanKeeper
  ) {
    var event: Event? = .begin
    while let happened = event { event = perform(conversation.handle(happened), &keeper) }
  }

  /// Carries effects out, and gives the event that the last of them led to; nil at the end.
  private mutating func perform(
    _ effects: [Effect], _ keeper: inout some PlanKeeper
  ) -> Event? {
    for effect in effects {
      switch effect {
      case .show(let block): show(block)
      case .ask(let prompt): return ask(prompt, &keeper)
      case .edit(let text): return .edited(edit(text, &keeper))
      case .save(let plan, let place):
        let outcome = keeper.save(plan, to: place)
        saved(outcome)
        return .saved(outcome)
      case .leave: return nil
      }
    }
    return nil
  }
}
