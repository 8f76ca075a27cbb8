import CMiMalloc  // Not called: being linked, it serves every malloc of the program.
import CSystemCalls
import Glibc
import PlanCommands

@main
struct Main {
  static func main() {
    // Before any file is opened: it would become standard output, and the talk would go into it.
    guard hold_standard_descriptors() == 0 else { exit(2) }
    exit(Program.run(arguments))
  }

  private static var arguments: [String] {
    let count = program_argument_count()
    return (1..<max(1, count)).compactMap { program_argument($0).map { String(cString: $0) } }
  }
}
