import Glibc

/// The program, the floor and the other checkers on the same plans, in rounds: each runs once a
/// round, so that a machine that is slow for a while is slow for all of them.
struct Contest {
  let program: String
  let floor: String
  /// The folder with the other checkers; nil where they are not installed.
  let tools: String?
  /// A folder for the schema.
  let scratch: String

  private struct Contestant {
    var name: String
    var arguments: [String]
    /// Whether it takes so long that once, on the smaller folder, is enough.
    var runsOnce = false
  }

  /// Runs all on a folder and tells what they cost, as a table.
  func run(on folder: String, plans: Int) -> String {
    let rounds = plans > 5000 ? 5 : 9
    let contestants = contestants(folder).filter { !$0.runsOnce || plans <= 1000 }
    var runs = [[Run]](repeating: [], count: contestants.count)
    for round in 0..<rounds {
      for (index, contestant) in contestants.enumerated()
      where round == 0 || !contestant.runsOnce {
        if let run = Run.of(contestant.arguments) { runs[index].append(run) }
      }
    }
    if runs[0].isEmpty {
      return "The floor could not be run on \(folder)."
    }
    var rows = [
      Self.row("what", "wall s", "CPU s", "x floor", "x both", "cores", "MB", "us/plan", "exit")
    ]
    for (index, contestant) in contestants.enumerated() {
      guard let summary = Summary(runs[index], besides: runs[0]),
        let both = Summary(runs[index], besides: runs[1])
      else {
        rows.append(Self.row(contestant.name, "-", "not installed"))
        continue
      }
      rows.append(line(contestant.name, summary, both, plans))
    }
    return "\(plans) plans, \(rounds) rounds: the least seconds, the median of the rounds' ratios\n"
      + rows.joined(separator: "\n") + "\n"
  }

  /// What several runs of one contestant come to.
  private struct Summary {
    var wall: Double
    var cpu: Double
    /// The median, over the rounds, of its CPU time by that of another in the same round.
    var ratio: Double
    var cores: Double
    var memory: Double
    var status: Int32

    init?(_ runs: [Run], besides others: [Run]) {
      guard let first = runs.first, !others.isEmpty else { return nil }
      wall = runs.map(\.wall).min() ?? first.wall
      cpu = runs.map(\.cpu).min() ?? first.cpu
      memory = runs.map(\.memory).max() ?? first.memory
      ratio = Self.median(zip(runs, others).map { $0.cpu / $1.cpu })
      cores = Self.median(runs.map { $0.cpu / $0.wall })
      status = runs.map(\.status).max() ?? first.status
    }

    private static func median(_ numbers: [Double]) -> Double {
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  private func contestants(_ folder: String) -> [Contestant] {
    // The same files at the same time on two cores: two threads of any program share what two
    // cores of a machine share.
    let both = "\"$0\" \"$1\" & \"$0\" \"$1\" && wait $!"
    var contestants = [
      Contestant(name: "libyaml events in C", arguments: [floor, folder]),
      Contestant(name: "  twice, side by side", arguments: ["sh", "-c", both, floor, folder]),
      Contestant(name: "aarsplan tjek", arguments: [program, "tjek", folder]),
      Contestant(
        name: "  on one core", arguments: ["taskset", "-c", "0", program, "tjek", folder]),
    ]
    guard let tools, let schema = schema() else { return contestants }
    // The Python checker takes files only; a shell lists them.
    let list = "exec \"$0\" --schemafile \"$1\" \"$2\"/*.yaml"
    contestants += [
      Contestant(
        name: "ryl, relaxed rules",
        arguments: ["\(tools)/ryl", "check", "--no-cache", "-d", "extends: relaxed", folder]),
      Contestant(
        name: "ryl, one rule",
        arguments: ["\(tools)/ryl", "check", "--no-cache", "--enable", "key-duplicates", folder]),
      // Its own command is called jsonschema, as is one that comes with check-jsonschema.
      Contestant(
        name: "sourcemeta-jsonschema",
        arguments: [
          "\(tools)/python", "-m", "sourcemeta_jsonschema", "validate", "--extension", ".yaml",
          schema, folder,
        ]),
      Contestant(
        name: "check-jsonschema",
        arguments: ["sh", "-c", list, "\(tools)/check-jsonschema", schema, folder],
        runsOnce: true),
    ]
    return contestants
  }

  /// The project's own schema, in a file.
  private func schema() -> String? {
    let path = "\(scratch)/aarsplan.schema.json"
    return Run.of(["sh", "-c", "\"$0\" skema årsplan > \"$1\"", program, path])?.status == 0
      ? path : nil
  }

  private func line(
    _ name: String, _ run: Summary, _ both: Summary, _ plans: Int
  ) -> String {
    Self.row(
      name, Self.text(run.wall, 2), Self.text(run.cpu, 2), Self.text(run.ratio, 2),
      Self.text(both.ratio * 2, 2), Self.text(run.cores, 2), Self.text(run.memory, 1),
      Self.text(run.cpu / Double(plans) * 1e6, 1), String(run.status))
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
    return name + String(repeating: " ", count: max(0, 24 - name.count)) + padded.joined()
  }

  static func text(_ number: Double, _ decimals: Int) -> String {
    guard number.isFinite else { return "endless" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let digits = String(Int((number * Double(scale)).rounded()))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
