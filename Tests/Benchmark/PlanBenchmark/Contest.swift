import Glibc

/// The program, the floor and the other checkers on the same plans.
struct Contest {
  let program: String
  let floor: String
  /// The folder with the other checkers; nil where they are not installed.
  let tools: String?
  /// A folder for the schema.
  let scratch: String

  /// Runs all on a folder and tells what they cost, as a table.
  func run(on folder: String, plans: Int) -> String {
    let rounds = plans > 5000 ? 3 : 5
    guard let floor = Run.best(of: rounds, [floor, folder]), floor.status == 0 else {
      return "The floor could not be run on \(folder)."
    }
    var rows = [Self.row("what", "wall s", "CPU s", "x floor", "cores", "MB", "us/plan", "exit")]
    rows.append(line("libyaml events in C", floor, floor, plans))
    for (name, arguments) in contestants(folder) {
      guard let run = Run.best(of: rounds, arguments) else {
        rows.append(Self.row(name, "-", "not installed"))
        continue
      }
      rows.append(line(name, run, floor, plans))
    }
    return "\(plans) plans\n" + rows.joined(separator: "\n") + "\n"
  }

  private func contestants(_ folder: String) -> [(String, [String])] {
    let own = ("aarsplan tjek", [program, "tjek", folder])
    guard let tools, let schema = schema() else { return [own] }
    // The Python checker takes files only; a shell lists them.
    let list = "exec \"$0\" --schemafile \"$1\" \"$2\"/*.yaml"
    return [
      own, ("ryl", ["\(tools)/ryl", folder]),
      (
        "sourcemeta-jsonschema",
        ["\(tools)/jsonschema", "validate", "--extension", ".yaml", schema, folder]
      ),
      (
        "check-jsonschema",
        ["sh", "-c", list, "\(tools)/check-jsonschema", schema, folder]
      ),
    ]
  }

  /// The project's own schema, in a file.
  private func schema() -> String? {
    let path = "\(scratch)/aarsplan.schema.json"
    return Run.of(["sh", "-c", "\"$0\" skema årsplan > \"$1\"", program, path])?.status == 0
      ? path : nil
  }

  private func line(_ name: String, _ run: Run, _ floor: Run, _ plans: Int) -> String {
    Self.row(
      name, Self.text(run.wall, 2), Self.text(run.cpu, 2), Self.text(run.cpu / floor.cpu, 2),
      Self.text(run.cpu / run.wall, 2), Self.text(run.memory, 1),
      Self.text(run.cpu / Double(plans) * 1e6, 1), String(run.status))
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
    return name + String(repeating: " ", count: max(0, 24 - name.count)) + padded.joined()
  }

  private static func text(_ number: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let digits = String(Int((number * Double(scale)).rounded()))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
