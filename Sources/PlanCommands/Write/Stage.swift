import Glibc
import Interview
import PlanModel
import TerminalSession

/// Where a conversation takes place: the terminal, or plain streams.
struct Stage {
  let appearance: Appearance
  let isTerminal = TerminalDriver.isPossible

  func run(_ conversation: inout some Conversation, _ keeper: inout some TerminalSession.PlanKeeper)
  {
    if isTerminal {
      var driver = TerminalDriver(appearance: appearance)
      driver.run(conversation: &conversation, keeper: &keeper)
    } else {
      var driver = StreamDriver(appearance: appearance, echoes: isatty(STDIN_FILENO) == 0)
      driver.run(conversation: &conversation, keeper: &keeper)
    }
  }

  /// Asks for one of several things; nil where nothing was chosen.
  func choose(_ blocks: [Block], _ items: [ListItem], standard: Int = 0) -> Int? {
    var choice = Choice(blocks, items, standard: standard)
    var nobody = NoKeeper()
    run(&choice, &nobody)
    return choice.chosen
  }
}

extension Stage {
  /// Shows a conversation that asks nothing.
  func show(_ conversation: inout some Conversation) {
    var nobody = NoKeeper()
    run(&conversation, &nobody)
  }
}

/// For conversations that keep nothing.
private struct NoKeeper: TerminalSession.PlanKeeper {
  mutating func save(_ plan: Plan, to place: String?) -> Interview.SaveOutcome {
    .failed(message: "")
  }
  mutating func keepDraft(field: String, text: String) {}
  mutating func dropDraft() {}
  mutating func storedDraft(field: String) -> String? { nil }
  mutating func finish() {}
}
