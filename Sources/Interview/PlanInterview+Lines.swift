import DanishText
import Dialogue
import PlanModel

/// What a line says: an answer, a command, or a number of the overview.
extension PlanInterview {
  mutating func line(_ line: String) -> [Effect] {
    let text = Cleaning.clean(line)
    let wasOffered = offersNumbers
    offersNumbers = false
    command = nil
    if text.hasPrefix("::") { return answer(String(text.dropFirst())) }
    if text.hasPrefix(":") { return Commands.run(text, in: &self) }
    if let command = prompt.command(in: text) { return runBehindText(command) }
    if let (body, command) = Self.block(text) { return setAside(body, before: command) }
    if isCallForHelp(text) { return Commands.run(":hjælp", in: &self) }
    if wasOffered, let number = Int(text.trimmed), numbered[number] != nil {
      return Jump().run(text.trimmed, in: &self)
    }
    return askWhetherCommand(text) ?? answer(text)
  }

  /// A question mark alone, or behind words that were just refused and stand on the line.
  private func isCallForHelp(_ text: String) -> Bool {
    guard text.trimmed.last == "?" else { return false }
    let rest = text.trimmed.dropLast().trimmed
    return rest.isEmpty || (refused?.step == step.id && rest == refused?.text.trimmed)
  }

  /// Runs a command that was typed behind the text on the line. A text that is nowhere else yet
  /// comes up again when the conversation is back.
  private mutating func runBehindText(_ command: String) -> [Effect] {
    let (place, text) = (step.id, typed)
    let isProse = prompt.kind == FieldKind.prose.rawValue
    let effects = Commands.run(command, in: &self)
    if isProse, step.id != place { laidAside[place] = text }
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
    typed = body
    return again([.hint(Texts.behindBlock(command))])
  }

  /// A command's name without its colon: asked once whether that was meant. The word stands on
  /// the line, so that Enter takes it as the answer.
  private mutating func askWhetherCommand(_ text: String) -> [Effect]? {
    let word = text.trimmed.lowercased()
    guard Commands.names.isWholeName(word), text != prompt.prefill,
      said.insert("\(step.id) \(word)").inserted
    else { return nil }
    let isText = FieldKind(rawValue: prompt.kind) != nil
    typed = isText ? text : nil
    return again([.hint(isText ? Texts.meantCommand(word) : Texts.meantCommandHere(word))])
  }

  /// The request for a line: with the text that was typed before it was refused, or the field's
  /// own.
  var prompt: Prompt {
    var prompt = step.prompt(scene)
    prompt.commands = Commands.names
    if let typed {
      prompt.prefill = typed
      if typed != refused?.text { prompt.standing = typed }
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
