import DanishText
import Dialogue
import PlanModel

/// The line that is being typed, and what was typed before it.
struct Line: Sendable {
  /// The text that comes up, where it is not the field's own.
  var typed: String?
  /// The answer that was refused last, and where.
  var refused: (step: String, text: String)?
  /// What the command under way does, for undoing it: as it was typed, unless it says better.
  var deed: String?
  /// The numbers of the last `:oversigt`.
  var numbered: [Int: any Step] = [:]
  /// Whether `:oversigt` was shown just now, so that a number alone goes there.
  var offersNumbers = false
  /// Ctrl-C on an empty line, so many times in a row.
  var interruptions = 0
  /// Texts that stood on the line, and are in no field yet, when a command led elsewhere; by step.
  private var laidAside: [String: String] = [:]

  /// Lays a text aside that belongs to a step.
  mutating func layAside(_ text: String?, for step: String) { laidAside[step] = text }

  /// A step begins with its own text on the line, or with what was laid aside there.
  mutating func begin(_ step: any Step) {
    typed = laidAside.removeValue(forKey: step.id)
    refused = nil
  }
}

/// What a line says: an answer, a command, or a number of the overview.
extension PlanInterview {
  /// What came up and is unchanged is not looked at: it was there before.
  mutating func take(_ line: String) -> [Effect] {
    let text = Cleaning.clean(line)
    guard line != prompt.prefill, let shown = Cleaning.withoutHidden(text) else {
      return understand(text)
    }
    let news: [Effect] =
      said.isNews(Texts.hiddenRemoved) ? [.show(.hint(Texts.hiddenRemoved))] : []
    return news + understand(shown)
  }

  private mutating func understand(_ text: String) -> [Effect] {
    let wasOffered = self.line.offersNumbers
    self.line.offersNumbers = false
    self.line.deed = nil
    if text.hasPrefix("::") { return answer(String(text.dropFirst())) }
    if text.hasPrefix(":") { return Commands.run(text, in: &self) }
    if let command = prompt.command(in: text) { return runBehindText(command) }
    if let (body, command) = Self.block(text) { return setAside(body, before: command) }
    if isCallForHelp(text) { return Commands.run(":hjælp", in: &self) }
    if wasOffered, let number = Int(text.trimmed), self.line.numbered[number] != nil {
      return Jump().run(text.trimmed, in: &self)
    }
    return (setting.isAttended ? askWhetherCommand(text) : nil) ?? answer(text)
  }

  /// A question mark alone, or behind words that were just refused and stand on the line.
  private func isCallForHelp(_ text: String) -> Bool {
    guard text.trimmed.last == "?" else { return false }
    let rest = text.trimmed.dropLast().trimmed
    return rest.isEmpty || (line.refused?.step == step.id && rest == line.refused?.text.trimmed)
  }

  /// Runs a command that was typed behind the text on the line. A text that is nowhere else yet
  /// comes up again when the conversation is back.
  private mutating func runBehindText(_ command: String) -> [Effect] {
    let (place, text) = (step.id, line.typed)
    let isProse = prompt.kind == FieldKind.prose.rawValue
    let effects = Commands.run(command, in: &self)
    if isProse, step.id != place { line.layAside(text, for: place) }
    return effects
  }

  /// A text of several lines and the command that stands right behind it, as when somebody has
  /// pasted it and goes on typing; nil where there is none.
  private static func block(_ text: String) -> (body: String, command: String)? {
    guard text.contains("\n"), let colon = text.lastIndex(of: ":") else { return nil }
    let name = text[text.index(after: colon)...].trimmed.lowercased()
    return Commands.names.isKnown(name) ? (text[..<colon].trimmed, ":\(name)") : nil
  }

  /// The text comes up again without the command: behind it, the command is one.
  private mutating func setAside(_ body: String, before command: String) -> [Effect] {
    guard prompt.kind == FieldKind.prose.rawValue else { return answer(body) }
    line.typed = body
    return again([.hint(Texts.behindBlock(command))])
  }

  /// A command's name without its colon: asked once whether that was meant. The word stands on
  /// the line, so that Enter takes it as the answer.
  private mutating func askWhetherCommand(_ text: String) -> [Effect]? {
    let word = text.trimmed.lowercased()
    guard Commands.names.isWholeName(word), text != prompt.prefill,
      said.isNews("\(step.id) \(word)")
    else { return nil }
    let isText = FieldKind(rawValue: prompt.kind) != nil
    line.typed = isText ? text : nil
    return again([.hint(isText ? Texts.meantCommand(word) : Texts.meantCommandHere(word))])
  }

  /// The request for a line: with the text that was typed before it was refused, or the field's
  /// own.
  var prompt: Prompt {
    var prompt = step.prompt(scene)
    prompt.commands = Commands.names
    if let typed = line.typed {
      prompt.prefill = typed
      if typed != line.refused?.text { prompt.standing = typed }
    }
    return prompt
  }

  /// Asks for a line.
  func ask() -> [Effect] {
    var prompt = prompt
    prompt.candidates += Commands.candidates(scene)
    return [.ask(prompt)]
  }
}
