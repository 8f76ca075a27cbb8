import CMiMalloc  // Not called: being linked, it serves every malloc of the program.
import Glibc
import PlanCommands

@main
struct Main {
  static func main() {
    exit(Program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
