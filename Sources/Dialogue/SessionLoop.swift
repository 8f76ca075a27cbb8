/// One way of carrying out what a conversation wants: a driver's eyes and hands.
public protocol Console {
  /// Shows something.
  mutating func show(_ block: Block)
  /// Reads an answer; nil when there is no use in going on.
  mutating func ask(_ prompt: Prompt, _ store: inout some AnswerStore) -> Event?
  /// Opens an editor with a text, and gives what was written; nil where it could not be used.
  mutating func edit(_ text: String, _ store: inout some AnswerStore) -> String?
  /// How a save went.
  mutating func saved(_ outcome: SaveOutcome)
  /// Lets the conversation say what is to be done.
  mutating func effects<Talk: Conversation>(
    of event: Event, on conversation: inout Talk, _ store: inout some AnswerStore
  ) -> [Effect]
}

extension Console {
  /// At once, and nothing else is heard meanwhile.
  public mutating func effects<Talk: Conversation>(
    of event: Event, on conversation: inout Talk, _ store: inout some AnswerStore
  ) -> [Effect] { conversation.handle(event) }

  /// Carries a conversation from its beginning to its end.
  public mutating func carry(
    _ conversation: inout some Conversation, _ store: inout some AnswerStore
  ) {
    var event: Event? = .begin
    while let happened = event {
      event = perform(effects(of: happened, on: &conversation, &store), &store)
    }
  }

  /// Carries effects out, and gives the event that the last of them led to; nil at the end.
  private mutating func perform(
    _ effects: [Effect], _ store: inout some AnswerStore
  ) -> Event? {
    for effect in effects {
      switch effect {
      case .show(let block): show(block)
      case .ask(let prompt): return ask(prompt, &store)
      case .edit(let text): return .edited(edit(text, &store))
      case .save(let plan, let place):
        let outcome = store.save(plan, to: place)
        saved(outcome)
        return .saved(outcome)
      case .leave: return nil
      }
    }
    return nil
  }
}
