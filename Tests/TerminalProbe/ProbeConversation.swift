import Dialogue
import PlanModel

/// Asks for answers and repeats them, between sharp brackets and with line breaks as `¶`, so that
/// a test sees exactly what was taken.
struct ProbeConversation: Conversation {
  let prefill: String
  let isDemo: Bool
  /// What is asked before every prompt; nothing where that is nil.
  let question: String?
  private var number = 0

  init(prefill: String, isDemo: Bool, question: String?) {
    self.prefill = prefill
    self.isDemo = isDemo
    self.question = question
  }

  mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .begin: return (isDemo ? Demo.blocks.map(Effect.show) : []) + ask()
    case .line(":slut"), .endOfInput: return [told("FARVEL"), .leave]
    case .line(":ud"): return [.edit("fra planen")]
    case .line(":stædig"): return ask()
    case .line(":hjælp"): return help.map(Effect.show) + [request]
    case .line(":afvis"): return [.show(.problem("Det kan ikke bruges.")), request]
    case .line(let text):
      if text.hasPrefix("tænk") { SlowThought.think() }
      return [told("SVAR \(shown(text))"), .save(Plan(), to: nil)]
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
    return (question.map { [.show(.question($0))] } ?? []) + [request]
  }

  private var help: [Block] { (1...8).map { .paragraph("Hjælp nummer \($0) til spørgsmålet.") } }

  private var request: Effect {
    let candidates = [":hjælp", ":oversigt", ":slut", "Ågården", "Ærø Skole", "Ærø Bibliotek"]
    let prompt = Prompt(
      label: "Svar \(number)", prefill: number == 1 ? prefill : "", candidates: candidates,
      kind: number % 2 == 1 ? "ulige" : "lige", field: "felt-\(number)")
    return .ask(prompt)
  }
}
