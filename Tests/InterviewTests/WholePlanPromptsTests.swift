import Dialogue
import PlanModel
import Testing

@testable import Interview

/// A leader's whole plan, from nothing to the end: six goals with all their parts, and an answer to
/// every question.
@Suite struct WholePlanPromptsTests {
  /// Answers whatever is asked, and counts how often that is.
  private struct Typist {
    private(set) var prompts = 0
    private var titles: [String: Int] = [:]
    private var rows: ArraySlice<String> = []

    /// What is typed at a prompt.
    mutating func line(at field: String) -> String {
      prompts += 1
      if field.hasPrefix("center.") {
        return field == "center.navn" ? "Børnehuset Solstrålen" : "daginstitution"
      }
      if field.hasSuffix(".mål"), !field.hasPrefix("M") { return title(under: field) }
      if field.hasPrefix("M") { return rows.popFirst() ?? "" }
      // A question; *Spørg videre* and what closes the plan are passed by Enter.
      return field.contains("-") && !field.contains(".") ? Example.long : ""
    }

    private mutating func title(under theme: String) -> String {
      titles[theme, default: 0] += 1
      guard titles[theme, default: 0] <= 2 else { return "" }
      rows = CardExample.typed.dropFirst().dropLast() + ["9 1", ""]
      return "Rolige morgener \(titles.values.reduce(0, +))"
    }
  }

  @Test("takes at most 110 prompts")
  func prompts() {
    var interview = PlanInterview(Setting(guide: Example.guide2016, today: Example.today))
    var typist = Typist()
    var effects = interview.handle(.begin)
    while case .ask(let prompt) = effects.last, typist.prompts < 300 {
      effects = interview.handle(.line(typist.line(at: prompt.field)))
      if case .save = effects.last { effects = interview.handle(.saved(.saved(path: "plan.yaml"))) }
    }
    let plan = interview.scene.plan
    #expect(plan.goals.count == 6)
    #expect(plan.goals.allSatisfy { goal in GoalPart.asked.allSatisfy { $0.mark(goal) == .done } })
    #expect(plan.reflections.filter(\.isAnswered).count == 19)
    print("A plan of six goals: \(typist.prompts) prompts")
    #expect(typist.prompts <= 110)
  }
}
