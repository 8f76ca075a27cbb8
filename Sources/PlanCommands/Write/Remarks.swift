import Dialogue
import Interview

/// Says something before the conversation, and asks nothing.
struct Remarks: Conversation {
  let blocks: [Block]

  mutating func handle(_ event: Event) -> [Effect] { blocks.map(Effect.show) + [.leave] }
}
