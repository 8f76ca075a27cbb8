import DanishText
import Dialogue
import PlanModel

/// The line that is being typed, and what was typed before it.
struct Line: Sendable {
  /// The text that comes up, where it is not the field's own.
  var typed: String?
  /// The answer that was refused last, and where.
  var refused: (step: String, text: String)?
  /// The answer that was taken last, as it was typed.
  var taken: String?
  /// What the command under way does, for undoing it: as it was typed, unless it says better.
  var deed: String?
  /// The command that was asked about, to be run by a yes, and the words that are an answer by a no.
  var meant: (command: String, words: String)?
  /// The numbers of the last `:oversigt`.
  var numbered: [Int: any Step] = [:]
  /// Whether `:oversigt` was shown just now, so that a number alone goes there.
  var offersNumbers = false
  /// The places that `:næste` has gone to in this round, by their steps' names.
  var visited: Set<String> = []
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

  private mutating func understand(_ line: String) -> [Effect] {
    // A command may have a space before its colon.
    let text = line.trimmed.hasPrefix(":") ? String(line.drop(while: \.isWhitespace)) : line
    let wasOffered = self.line.offersNumbers
    let meant = self.line.meant
    (self.line.offersNumbers, self.line.meant, self.line.deed) = (false, nil, nil)
    if text.hasPrefix("::") { return answer(String(text.dropFirst())) }
    if text.hasPrefix(":") { return commands.run(text, in: &self) }
    if let meant, let reply = reply(text) {
      if reply == .yes {
        self.line.typed = nil
        return runBehindText(meant.command)
      }
      if reply == .no || reply == .declined {
        return meant.words.hasText ? answer(meant.words) : ask()
      }
    }
    // On a line that the program has emptied Enter keeps what stands in the field.
    if text.isEmpty, self.line.typed == "" { return answer(step.prompt(scene).prefill) }
    if let command = prompt.command(in: text) { return runBehindText(command) }
    if let (body, command) = CommandAtEnd.divided(text, by: commands) {
      return answer(body, before: command)
    }
    if isCallForHelp(text) { return commands.run(":hjælp", in: &self) }
    if asksForHelp(text) {
      return [.show(.hint(Texts.helpInstead))] + commands.run(":hjælp", in: &self)
    }
    if wasOffered, let number = offeredNumber(text) { return runBehindText(":\(number)") }
    return (setting.isAttended ? askWhetherCommand(text) : nil) ?? answer(text)
  }

  /// What a line replies to *Mente du …?*, alone or behind the text that came up.
  private func reply(_ text: String) -> Reply? {
    Reply(text) ?? prompt.added(to: text).flatMap { Reply($0) }
  }

  /// A number of the overview that was just shown, alone or behind the text that came up.
  private func offeredNumber(_ text: String) -> Int? {
    [text.trimmed, prompt.added(to: text)].compactMap { $0.flatMap { Int($0) } }
      .first { line.numbered[$0] != nil }
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
    let effects = commands.run(command, in: &self)
    if isProse, step.id != place { line.layAside(text, for: place) }
    return effects
  }

  /// An answer with a command behind it: the answer is taken first. A command that works on the
  /// line, or looks something up for it, finds it there.
  private mutating func answer(_ body: String, before command: CommandAtEnd) -> [Effect] {
    guard command.command.keepsLine else {
      return answer(body, then: .run(command.afterAnswer))
    }
    line.typed = body
    return runBehindText(command.text)
  }

  /// A question where an answer is asked for: always to the program where a name, a date or a number
  /// is, else where it speaks of the writing itself. Typed once more, it is the answer.
  private mutating func asksForHelp(_ text: String) -> Bool {
    guard setting.isAttended, !step.takesQuestions, text.trimmed.last == "?", !text.contains("\n"),
      text != prompt.prefill, takesNoQuestion || Texts.isAboutWriting(text),
      said.isNews("spørgsmål \(step.id) \(text.trimmed.lowercased())")
    else { return false }
    self.line.typed = nil
    return true
  }

  /// Whether no answer here is a question: not a name, a date, a figure or a choice.
  private var takesNoQuestion: Bool {
    if let card = step as? GoalCardStep {
      return card.asked(scene).map { [.ansvarlig, .frist].contains($0) } ?? true
    }
    if let centre = step as? CentreStep { return centre.field != .kerneopgave }
    switch FieldKind(rawValue: prompt.kind) {
    case .prose, .title: return false
    case .name, .date, .forum, .figure, nil: return true
    }
  }

  /// A command's name without its colon, alone or at the beginning of a few words: asked once
  /// whether that was meant. The line is empty for the reply, and a no takes the words as the answer.
  private mutating func askWhetherCommand(_ text: String) -> [Effect]? {
    guard let command = commands.meant(by: text, isAttended: setting.isAttended),
      text != prompt.prefill, said.isNews("\(step.id) \(text.trimmed.lowercased())")
    else { return nil }
    let isText = FieldKind(rawValue: prompt.kind) != nil
    line.typed = isText ? "" : nil
    line.meant = (command, isText ? text : "")
    return again([
      .hint(
        isText
          ? Texts.meantCommand(command, PlanLines.short(text, words: 8))
          : Texts.meantCommandHere(command))
    ])
  }

  /// The request for a line: with the text that was typed before it was refused, or the field's
  /// own.
  var prompt: Prompt {
    var prompt = step.prompt(scene)
    prompt.commands = commands.names
    if let typed = line.typed {
      prompt.prefill = typed
      if typed.hasText, typed != line.refused?.text { prompt.standing = typed }
    }
    return prompt
  }

  /// Asks for a line.
  func ask() -> [Effect] {
    var prompt = prompt
    prompt.candidates += commands.candidates(scene)
    return [.ask(prompt)]
  }
}
