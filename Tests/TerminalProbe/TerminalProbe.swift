import Glibc
import TerminalSession

/// A small conversation on the real drivers: `TerminalProbe [--enkel] [--stream] [--prefill TEXT]
/// [--question TEXT] [--bagefter]` asks and repeats, and takes its time afterwards; `TerminalProbe --demo` shows every kind of block.
@main
enum TerminalProbe {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let appearance = Appearance.suited(plain: words.contains("--enkel"))
    var keeper = FileKeeper(path: getenv("PROBE_DRAFT").map { String(cString: $0) })
    let prefill = words.firstIndex(of: "--prefill").map { words[$0 + 1] } ?? ""
    let question = words.firstIndex(of: "--question").map { words[$0 + 1] }
    var conversation = ProbeConversation(
      prefill: prefill, isDemo: words.contains("--demo"), question: question)
    if words.contains("--stream") || !TerminalDriver.isPossible {
      var driver = StreamDriver(appearance: appearance, echoes: isatty(STDIN_FILENO) == 0)
      driver.run(conversation: &conversation, store: &keeper)
    } else {
      var driver = TerminalDriver(appearance: appearance)
      driver.run(conversation: &conversation, store: &keeper)
      guard words.contains("--bagefter") else { return }
      driver.rest()
      SlowThought.think()
    }
  }
}
