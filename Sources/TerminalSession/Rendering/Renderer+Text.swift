import Language
import TextLayout

/// Headings, running text, questions and remarks.
extension Renderer {
  func heading(_ text: String) -> [String] {
    let lines = flow([Run(text, .accentStrong)])
    guard appearance != .plain else { return lines }
    // Measured without ink, so that the rule is as long as what is seen.
    let bare = Renderer(appearance: .noColour, width: width).flow([Run(text)])
    let longest = bare.map(\.columns).max() ?? 0
    let rule = String(repeating: "─", count: max(1, longest - margin.columns))
    return lines + [finished([Run(rule, .quiet)])]
  }

  func progress(done: Int, total: Int, text: String) -> [String] {
    guard appearance != .plain, total > 0 else { return flow([Run(text, .quiet)]) }
    let cells = measure < 60 ? 10 : 20
    let full = min(cells, max(0, (done * cells + total / 2) / total))
    let bar = [
      Run(String(repeating: "━", count: full), .accent),
      Run(String(repeating: "╌", count: cells - full), .quiet),
    ]
    let fits = margin.columns + cells + 2 + text.visibleForm.columns <= measure
    if fits { return [finished(bar + [Run("  "), Run(text.visibleForm, .quiet)])] }
    return [finished(bar)] + flow([Run(text, .quiet)])
  }

  func paragraph(_ text: String) -> [String] {
    let parts = text.visibleForm.split(separator: "\n").map(String.init)
    return Array(parts.map { bulleted($0) }.joined(separator: [""]))
  }

  func question(_ text: String) -> [String] {
    switch appearance {
    case .plain: flow([Run("\(Texts.question): \(text)")])
    default: flow([Run(text, .strong)], first: [bar], rest: [bar])
    }
  }

  func hint(_ text: String, underQuestion: Bool) -> [String] {
    guard underQuestion, appearance != .plain else { return flow(quiet(text)) }
    return flow(quiet(text), first: [bar], rest: [bar])
  }

  private var bar: Run { Run("┃ ", .accent) }

  /// A message, whose own line breaks can only come from the name of a file that it quotes.
  func remark(_ text: String, sign: Run, word: String?) -> [String] {
    let text = text.visibleForm.onOneLine
    if appearance == .plain { return flow([Run(word.map { "\($0): \(text)" } ?? text)]) }
    return flow([Run(text)], first: [sign, Run(" ")])
  }

  func quote(label: String, text: String) -> [String] {
    // No colon after a question mark.
    let head = label.hasSuffix("?") ? label : label + ":"
    if appearance == .plain { return flow([Run(tr("\(head) »\(text)«"))]) }
    let bar = Run("│ ", .quiet)
    let body = text.visibleForm.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { bulleted(String($0), after: bar) }
    return flow([Run(label, .quiet)]) + body
  }

  /// One paragraph; where it begins as a point of a list, the next lines stand under its text.
  private func bulleted(_ text: String, after lead: Run = Run("")) -> [String] {
    let bullet = text.bullet
    let body = Run(String(text.dropFirst(bullet.count)))
    guard !bullet.isEmpty else { return flow([body], first: [lead], rest: [lead]) }
    let blanks = String(repeating: " ", count: bullet.columns)
    return flow(
      [body], first: [lead, Run(bullet)], rest: [lead, Run(blanks)])
  }
}

extension String {
  /// What it begins with where it is a point of a list: `- `, `• `, `2. `.
  fileprivate var bullet: String {
    guard let space = firstIndex(of: " ") else { return "" }
    let head = self[..<space]
    let isDash = ["-", "–", "•", "*"].contains(head)
    let isNumber =
      head.count <= 4 && [".", ")"].contains(head.last) && head.count > 1
      && head.dropLast().allSatisfy(\.isNumber)
    return isDash || isNumber ? String(self[...space]) : ""
  }
}
