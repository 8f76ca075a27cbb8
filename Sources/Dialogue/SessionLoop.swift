/// One way of carrying out what a conversation wants: a driver's eyes and hands.
public protocol Console {
  /// Shows something.
  mutating func show(_ block: Block)
  /// Reads an answer; nil when there is no use in going on.
  mutating func ask(_ prompt: Prompt, _ store: inout some AnswerStore) -> Event?
  /// Opens an editor with a text, and gives what was written; nil where it could not be used.
  mutating func edit(_ text: String, _ store: inout some AnswerStore) -> String?
  /// How a save went.
  mutating func saved(_ outcome: SaveOutcome, _ store: inout some AnswerStore)
  /// The line that was read last could not be used; why, as it was shown.
  mutating func refused(_ reasons: [String])
  /// Lets the conversation say what is to be done.
  mutating func effects<Talk: Conversation>(
    of event: Event, on conversation: inout Talk, _ store: inout some AnswerStore
  ) -> [Effect]
}

extension Console {
  /// Whoever sits there has seen it.
  public mutating func refused(_ reasons: [String]) {}
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
      let effects = effects(of: happened, on: &conversation, &store)
      switch happened {
      case .line, .saved(.full): noteRefusal(in: effects)
      default: break
      }
      event = perform(effects, &store)
    }
  }

  /// A line was refused where it led to a problem and the next line is asked for: what is wrong
  /// with an answer that was taken is told before it is saved.
  private mutating func noteRefusal(in effects: [Effect]) {
    guard case .ask? = effects.last else { return }
    let reasons = effects.compactMap { effect in
      if case .show(.problem(let reason)) = effect { reason } else { nil }
    }
    if !reasons.isEmpty { refused(reasons) }
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
      case .save(let plan, let place): return told(store.save(plan, to: place), &store)
      case .saveGuide(let guide, let place): return told(store.save(guide, to: place), &store)
      case .leave: return nil
      }
    }
    return nil
  }

  private mutating func told(_ outcome: SaveOutcome, _ store: inout some AnswerStore) -> Event {
    saved(outcome, &store)
    return .saved(outcome)
  }
}
