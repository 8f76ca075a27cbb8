import Dialogue
import Dispatch
import Language
import Synchronization

/// One step of a conversation, worked out on another thread, while this one hears signals.
///
/// The conversation is a value: the thread works on its own, and what is ended in the middle of a
/// step leaves nothing half done.
final class Thought<Talk: Conversation>: Sendable {
  private let outcome = Mutex<(conversation: Talk, effects: [Effect])?>(nil)

  /// Begins; the signals' pipe says when it is done.
  init(of event: Event, on conversation: Talk) {
    let language = Language.current
    DispatchQueue.global(qos: .userInteractive).async { [self] in
      var conversation = conversation
      let effects = language.speaking { conversation.handle(event) }
      outcome.withLock { $0 = (conversation, effects) }
      SignalPipe.tellDone()
    }
  }

  /// Takes the conversation as it is now, and gives what is to be done; nil until it is done.
  func finish(into conversation: inout Talk) -> [Effect]? {
    guard let outcome = outcome.withLock({ $0 }) else { return nil }
    conversation = outcome.conversation
    return outcome.effects
  }
}
