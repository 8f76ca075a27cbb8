import CMiMalloc  // Not called: being linked, it serves every malloc of the program.
import CSystemCalls
import CommandLineDanish
import Glibc
import Language

@main
struct Main {
  static func main() {
    guard hold_standard_descriptors() == 0 else { exit(2) }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    exit(status)
  }

  private static var status: Int32 {
    do {
      let choice = try LanguageChoice(arguments)
      return choice.language.speaking { status(of: choice.arguments) }
    } catch {
      StandardStream.error.tell(String(describing: error))
      return ExitStatus.impossible.rawValue
    }
  }

  private static func status(of arguments: [String]) -> Int32 {
    do {
      try Invocation<ServeCommand>(arguments).run()
      return ExitStatus.done.rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      StandardStream.error.tell(String(describing: error))
      return ExitStatus.impossible.rawValue
    }
  }

  private static var arguments: [String] {
    let count = program_argument_count()
    return (1..<max(1, count)).compactMap { program_argument($0).map { String(cString: $0) } }
  }
}
