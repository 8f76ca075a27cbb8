import Dialogue
import PlanModel

/// Asks for answers and repeats them, between sharp brackets and with line breaks as `¶`, so that
/// a test sees exactly what was taken.
struct ProbeConversation: Conversation {
  let prefill: String
  let isDemo: Bool
  private var number = 0

  init(prefill: String, isDemo: Bool) {
    self.prefill = prefill
    self.isDemo = isDemo
  }

  mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .begin: return (isDemo ? Demo.blocks.map(Effect.show) : []) + ask()
    case .line(":slut"), .endOfInput: return [told("FARVEL"), .leave]
    case .line(":ud"): return [.edit("fra planen")]
    case .line(":stædig"): return ask()
    case .line(let text): return [told("SVAR \(shown(text))"), .save(Plan(), to: nil)]
    case .interrupted: return [told("AFBRUDT")] + ask()
    case .edited(let text): return [told("REDIGERET \(text.map(shown) ?? "intet")")] + ask()
    case .saved: return ask()
    }
  }

  private func told(_ text: String) -> Effect { .show(.success(text)) }

  private func shown(_ text: String) -> String {
    "<" + String(text.map { $0.isNewline ? "¶" : $0 }) + ">"
  }

  private mutating func ask() -> [Effect] {
    number += 1
    let candidates = [":hjælp", ":oversigt", ":slut", "Ågården", "Ærø Skole", "Ærø Bibliotek"]
    let prompt = Prompt(
      label: "Svar \(number)", prefill: number == 1 ? prefill : "", candidates: candidates,
      kind: number % 2 == 1 ? "ulige" : "lige", field: "felt-\(number)")
    return [.ask(prompt)]
  }
}
