import DanishText
import TerminalSession
import Workshop

/// What an instructor types where keys do not come one by one.
enum CourseCommands {
  /// What a line means.
  enum Meaning: Equatable {
    case wish(WorkshopWish)
    /// Whatever is next: the clock runs again where it stands, else the next block.
    case onward
    case lag, status, help, leave, unknown
  }

  /// Reads a line.
  static func meaning(of line: String) -> Meaning {
    let text = PlainSpelling.of(line.trimmed)
    if let minutes = minutes(text) { return .wish(.adjust(minutes: minutes)) }
    switch text {
    case "start", "begynd", "begin": return .wish(.start)
    case "pause", "p": return .wish(.pause)
    case "fortsaet", "resume", "continue": return .wish(.resume)
    case "naeste", "s", "spring over", "n", "next", "skip": return .wish(.goOn)
    case "videre", "onward": return .onward
    case "tilbage", "t", "back": return .wish(.back)
    case "fortryd", "u", "undo": return .wish(.undo)
    case "slut", "end": return .wish(.end)
    case "f", "foran", "bagud": return .lag
    case "", "tid", "time", "status": return .status
    case "?", "hjaelp", "h", "help": return .help
    case "q", "luk", "stop", "quit": return .leave
    default: return .unknown
    }
  }

  /// `+`, `+2`, `- 3`, `forlæng 2`, `forkort 3`.
  private static func minutes(_ text: String) -> Int? {
    let names = [("forlaeng", 1), ("forkort", -1), ("+", 1), ("-", -1), ("–", -1)]
    for (name, sign) in names where text.hasPrefix(name) {
      let rest = text.dropFirst(name.count).trimmed
      if rest.isEmpty { return sign }
      guard let number = Int(rest.split(separator: " ")[0]), (1...999).contains(number) else {
        return nil
      }
      return sign * number
    }
    return nil
  }
}
