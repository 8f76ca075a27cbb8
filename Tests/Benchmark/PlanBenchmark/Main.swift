import Glibc
import PlanFormat
import PlanModel
import Prompts
import TestSupport

/// Measures a change to a long plan, and `aarsplan tjek` against the floor and against other
/// checkers, in one run.
///
/// `PlanBenchmark FOLDER AARSPLAN FLOOR [TOOLS]`: where the plans are made, the program, the C loop,
/// and the folder in which the other checkers are installed.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 3, let guide = guide() else {
      print("usage: PlanBenchmark FOLDER AARSPLAN FLOOR [TOOLS]")
      exit(2)
    }
    let paths = Array(arguments)
    print(ChangeCost(guide: guide).run(paths[1], in: paths[0]))
    let plans = PlanFolders(folder: paths[0], guide: guide)
    let contest = Contest(
      program: paths[1], floor: paths[2], tools: paths.count > 3 ? paths[3] : nil,
      scratch: paths[0])
    for kind in PlanFolders.Kind.allCases {
      for count in [1000, 10_000] {
        guard let folder = plans.folder(kind, count: count) else {
          print("The plans could not be written.")
          exit(1)
        }
        print("\(kind) plans: " + contest.run(on: folder, plans: count))
      }
    }
  }

  private static func guide() -> Ledetraad? {
    Prompts.files.lazy.map { LedetraadDocument.read($0.bytes) }.first { $0.isUsable }?.guide
  }
}
