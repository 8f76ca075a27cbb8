import CommandLineDanish
import Dialogue
import Glibc
import Interview
import PlanModel
import PlanWorkspace
import TerminalSession

/// Where a conversation takes place: the terminal, or plain streams.
///
/// All conversations of a run share one driver: what was read ahead from a stream belongs to the
/// next of them, and the line editor exists once in a process.
struct Stage: OpeningHost {
  private enum Driver {
    case terminal(TerminalDriver)
    case streams(StreamDriver)
  }

  private var driver: Driver
  let readsAloud: Bool

  var canChoose: Bool { if case .terminal = driver { true } else { false } }

  /// Whether somebody sits at a terminal here.
  static var isAttended: Bool { TerminalDriver.isPossible }

  /// The lines of a stream that could not be used; where somebody types them, they have seen it.
  var refusals: Refusals? {
    guard case .streams(let streams) = driver, isatty(STDIN_FILENO) == 0,
      streams.refusals.count > 0
    else { return nil }
    return streams.refusals
  }

  init(appearance: Appearance) {
    readsAloud = appearance == .plain
    driver =
      TerminalDriver.isPossible
      ? .terminal(TerminalDriver(appearance: appearance))
      : .streams(StreamDriver(appearance: appearance, echoes: isatty(STDIN_FILENO) == 0))
  }

  mutating func run(
    _ conversation: inout some Conversation, _ store: inout some AnswerStore
  ) {
    switch driver {
    case .terminal(var terminal):
      terminal.run(conversation: &conversation, store: &store)
      driver = .terminal(terminal)
    case .streams(var streams):
      streams.run(conversation: &conversation, store: &store)
      driver = .streams(streams)
    }
  }

  mutating func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? {
    var choice = Choice(blocks, items)
    ask(&choice)
    return choice.chosen
  }

  mutating func show(_ blocks: [Block]) {
    var remarks = Remarks(blocks: blocks)
    ask(&remarks)
  }

  mutating func show(_ reading: PlanReading) {
    var reading = reading
    ask(&reading)
  }

  func tell(_ line: String) { StandardStream.error.tell(line) }

  /// Runs a conversation that keeps nothing. What comes after it, such as the reading of a large
  /// plan, ends by any signal as usual.
  mutating func ask(_ conversation: inout some Conversation) {
    var nobody = NoKeeper()
    run(&conversation, &nobody)
    if case .terminal(var terminal) = driver {
      terminal.rest()
      driver = .terminal(terminal)
    }
  }
}

/// Says something before the conversation, and asks nothing.
private struct Remarks: Conversation {
  let blocks: [Block]

  mutating func handle(_ event: Event) -> [Effect] { blocks.map(Effect.show) + [.leave] }
}

/// For conversations that keep nothing.
private struct NoKeeper: AnswerStore {
  mutating func save(_ plan: Plan, to place: String?) -> Dialogue.SaveOutcome {
    .failed(message: "")
  }
  mutating func keepDraft(field: String, text: String) {}
  mutating func dropDraft(field: String) {}
  mutating func storedDraft(field: String) -> String? { nil }
  mutating func finish() {}
}
