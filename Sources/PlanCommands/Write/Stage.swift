import Dialogue
import Glibc
import Interview
import PlanModel
import TerminalSession

/// Where a conversation takes place: the terminal, or plain streams.
///
/// All conversations of a run share one driver: what was read ahead from a stream belongs to the
/// next of them, and the line editor exists once in a process.
struct Stage {
  private enum Driver {
    case terminal(TerminalDriver)
    case streams(StreamDriver)
  }

  private var driver: Driver

  /// Whether somebody sits there.
  var isTerminal: Bool { if case .terminal = driver { true } else { false } }

  init(appearance: Appearance) {
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

  /// Asks for one of several things; nil where nothing was chosen.
  mutating func choose(_ blocks: [Block], _ items: [ListItem], standard: Int = 0) -> Int? {
    var choice = Choice(blocks, items, standard: standard)
    var nobody = NoKeeper()
    run(&choice, &nobody)
    return choice.chosen
  }
}

extension Stage {
  /// Says something.
  mutating func show(_ blocks: [Block]) {
    var remarks = Remarks(blocks: blocks)
    show(&remarks)
  }

  /// Shows a conversation that asks nothing.
  mutating func show(_ conversation: inout some Conversation) {
    var nobody = NoKeeper()
    run(&conversation, &nobody)
  }
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
