import Glibc
import TestSupport
import Testing

/// Every command and option that names a file, and every shape of thing that is no file: each run
/// ends by itself, soon, without a crash, and harms nothing.
@Suite(.timeLimit(.minutes(20)))
struct HostileShapeTests {
  private static let shapes: [(name: String, make: String)] = [
    ("rør", "mkfifo"), ("enhed uden ende", "ln -s /dev/zero"), ("tom enhed", "ln -s /dev/null"),
    ("fuld enhed", "ln -s /dev/full"), ("proces", "ln -s /proc/self/status"),
    ("kerne", "ln -s /proc/kmsg"), ("ring", "ln -s x.yaml"), ("ingen steder", "ln -s /findes/ikke"),
    ("mappe", "mkdir"), ("indgang", "ln -s /dev/stdin"),
  ]

  /// What is run with the thing under the name `$x`.
  private static let commands = [
    "tjek $x", "tjek $x --ret --ja", "tjek plan.yaml --ledetråd $x", "tjek plan.yaml --centre $x",
    "tjek plan.yaml --siden $x", "vis $x", "vis $x --udgaver", "vis $x --udgave 1", "overblik $x",
    "overblik plan.yaml --til $x --format html", "overblik plan.yaml --centre $x",
    "ledetråd vis $x", "ledetråd tjek $x", "ledetråd ny $x", "ledetråd ny ny.yaml --fra $x",
    "skriv $x", "skriv ny.yaml --svar $x", "skriv ny.yaml --fra $x",
    "skriv ny.yaml --ledetråd $x", "skriv", "tjek .", "overblik .", "overblik x.ndjson",
  ]

  @Test(arguments: shapes)
  func `ends by itself, without a crash`(name: String, make: String) throws {
    try Sitting.use { sitting in
      let before = try sitting.desk.text("plan.yaml")
      let lines = Self.commands.map { command in
        let typed = command.replacing("$x", with: "x.yaml")
        return """
          timeout -s KILL 60 "$0" \(typed) </dev/null >/dev/null 2>&1
          s=$?; [ $s -lt 3 ] || echo "$s: \(typed)"; rm -f ny.yaml
          """
      }
      let script =
        (["\(make) x.yaml; \(make) x.ndjson; \(make) .plan.yaml.kladde; \(make) .plan.yaml.lås"]
        + lines).joined(separator: "\n")
      let run = try ProgramRun(
        ["-c", script, try ProgramRun.path("aarsplan")], of: "/bin/sh", in: sitting.desk.path,
        environment: sitting.environment)
      #expect(run.output == "", "\(name)")
      #expect(try sitting.desk.text("plan.yaml") == before)
    }
  }

  /// A draft and a lock that are no files stop nobody from writing, and lose nothing.
  @Test(arguments: ["mkfifo", "ln -s /dev/full", "mkdir"])
  func `an answer is saved beside them`(make: String) throws {
    try Sitting.use { sitting in
      let run = try ProgramRun(
        [
          "-c",
          """
          \(make) .plan.yaml.kladde; \(make) .plan.yaml.lås
          printf ':gå samspil-1\\nmit svar\\n' | timeout -s KILL 60 "$0" skriv plan.yaml
          """, try ProgramRun.path("aarsplan"),
        ], of: "/bin/sh", in: sitting.desk.path, environment: sitting.environment)
      #expect(run.status == 0)
      #expect(try sitting.answer() == "mit svar")
    }
  }
}
