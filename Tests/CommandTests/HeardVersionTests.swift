import PlanModel
import TestSupport
import Testing

/// `vis --forskel` and the versions that forums saw, the real program on a small plan; what it says is
/// on disk in `Goldens`.
@Suite(.timeLimit(.minutes(20)))
struct HeardVersionTests {
  static let shown: [HeardPlan.Case] = [
    HeardPlan.Case("forum", "vis", "plan.yaml", "--forskel", "LMU"),
    HeardPlan.Case("spoken", "vis", "plan.yaml", "--forskel", "lmu", "--enkel"),
    HeardPlan.Case("day", "vis", "plan.yaml", "--forskel", "2015-01-14"),
    HeardPlan.Case("number", "vis", "plan.yaml", "--forskel", "1"),
    HeardPlan.Case("alone", "vis", "--forskel", "LMU"),
    HeardPlan.Case("behind", "vis", "--forskel", "LMU", "plan.yaml"),
    HeardPlan.Case("files", "vis", "--forskel", "plan.yaml", "gammel.yaml"),
    HeardPlan.Case("file", "vis", "plan.yaml", "--forskel", "gammel.yaml"),
    HeardPlan.Case("markdown", "vis", "plan.yaml", "--forskel", "LMU", "--format", "markdown"),
    HeardPlan.Case("html", "vis", "plan.yaml", "--forskel", "LMU", "--format", "html"),
    HeardPlan.Case("same", "vis", "gammel.yaml", "--forskel", "gammel.yaml"),
    HeardPlan.Case("near", "vis", "plan.yaml", "--forskel", "LM"),
    HeardPlan.Case("none", "vis", "gammel.yaml", "--forskel", "LMU"),
    HeardPlan.Case("many", "vis", "plan.yaml", "--forskel", "Leder", "og", "MED"),
    HeardPlan.Case("versions", "vis", "plan.yaml", "--udgaver"),
    HeardPlan.Case("seen", "vis", "plan.yaml", "--udgave", "LMU"),
    HeardPlan.Case("seen-by-none", "vis", "plan.yaml", "--udgave", "FMU"),
  ]

  @Test(arguments: shown, [80, 50])
  func `what has changed is told goal by goal`(line: HeardPlan.Case, columns: Int) throws {
    if columns == 50, !["forum", "versions"].contains(line.name) { return }
    try HeardPlan.use { folder in
      try HeardPlan.change(folder)
      try HeardPlan.dateVersions(folder)
      try folder.write("gammel.yaml", text: HeardPlan.text)
      let old = try folder.names()
      if line.name == "alone" { try folder.remove("gammel.yaml") }
      let run = try HeardPlan.run(folder, line.arguments, ["COLUMNS": String(columns)])
      let output = run.output.replacing(#/<style>[^<]*</style>|sha256-[^&]*/#, with: "…")
      let transcript = "\(output)--- standard error\n\(run.errors)--- status \(run.status)\n"
      let name = columns == 50 ? "difference-\(line.name)-50.txt" : "difference-\(line.name).txt"
      #expect(GoldenFile(name).difference(from: transcript) == nil)
      if columns == 50 { #expect(output.split(separator: "\n").allSatisfy { $0.count <= 50 }) }
      #expect(try line.name == "alone" || folder.names() == old)
    }
  }

  /// A folder that is mailed without its hidden ones, and one in which the copy was spoilt.
  @Test(arguments: [true, false])
  func `without the copy it still says whether the plan has changed`(isSpoilt: Bool) throws {
    try HeardPlan.use { folder in
      let mark = try #require(try HeardPlan.read(folder).discussions.first?.version)
      if isSpoilt {
        try folder.write(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml", text: "år: 2015\n")
      }
      let copy = isSpoilt ? folder.path : folder.at("sendt")
      if !isSpoilt {
        try folder.write("sendt/plan.yaml", text: try folder.text("plan.yaml"))
      }
      // The versions that were kept before the plan was changed say what LMU saw, too.
      for name in try folder.names(in: ".aarsplan-versioner/plan.yaml") where name != "forelagt" {
        try folder.remove(".aarsplan-versioner/plan.yaml/\(name)")
      }
      let there = ScratchFolder(at: copy)
      let same = try HeardPlan.run(there, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(same.status == 0 && same.output.contains("Indholdet er det samme"))
      try HeardPlan.change(there)
      let other = try HeardPlan.run(there, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(
        other.status == 0 && other.output.contains("Planen er ændret siden det LMU fik forelagt"))
      #expect(other.output.contains(".aarsplan-versioner") && !other.output.contains("M1"))
    }
  }

  @Test func `fifty saves throw no version away that a forum saw`() throws {
    try HeardPlan.use { folder in
      let mark = try #require(try HeardPlan.read(folder).discussions.first?.version)
      for number in 1...50 {
        let run = try HeardPlan.run(
          folder, ["skriv", "plan.yaml"], input: ":gå s-1\nSvar nummer \(number).\n",
          ["AARSPLAN_VERSIONER": "1", "XDG_STATE_HOME": folder.at("state")])
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(try HeardPlan.read(folder).reflections[0].answer == "Svar nummer 50.")
      #expect(
        try folder.names(in: ".aarsplan-versioner/plan.yaml").filter { $0 != "forelagt" }.count == 1
      )
      #expect(
        try folder.text(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml") == HeardPlan.text)
      let told = try HeardPlan.run(folder, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("Vi møder de unge sent. → Svar nummer 50."))
    }
  }

  @Test func `forgetting versions leaves those that forums saw, unless they are to go`() throws {
    try HeardPlan.use { folder in
      let mark = try #require(try HeardPlan.read(folder).discussions.first?.version)
      let pinned = ".aarsplan-versioner/plan.yaml/forelagt"
      let first = try HeardPlan.run(folder, ["vis", "plan.yaml", "--glem-udgaver", "--ja"])
      #expect(first.status == 0 && first.errors.contains("forelagt et forum, bliver også"))
      #expect(try folder.names(in: pinned) == ["\(mark).yaml"])
      let only = try HeardPlan.run(folder, ["vis", "plan.yaml", "--glem-udgaver", "--ja"])
      #expect(only.status == 2 && only.errors.contains("--også-forelagte"))
      let all = try HeardPlan.run(
        folder, ["vis", "plan.yaml", "--glem-udgaver", "--ogsaa-forelagte", "--ja"])
      #expect(all.status == 0 && all.errors.contains("Den forelagte udgave"), "\(all.errors)")
      #expect(try folder.names(in: pinned).isEmpty)
      let none = try HeardPlan.run(folder, ["vis", "plan.yaml", "--udgaver"])
      #expect(none.status == 2 && none.errors.contains("ingen tidligere udgaver"))
    }
  }

  @Test func `a plan that got another name still knows what a forum saw`() throws {
    try HeardPlan.use { folder in
      try HeardPlan.change(folder)
      try folder.write("ny.yaml", text: try folder.text("plan.yaml"))
      try folder.remove("plan.yaml")
      let told = try HeardPlan.run(folder, ["vis", "ny.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("1. december 2015 → 31. maj 2015"), "\(told.errors)")
    }
  }

  @Test func `the mark in a file is no path`() throws {
    try HeardPlan.use { folder in
      let text = try folder.text("plan.yaml")
      let mark = try #require(try HeardPlan.read(folder).discussions.first?.version)
      try folder.write("hemmelig.yaml", text: HeardPlan.text)
      try folder.write("plan.yaml", text: text.replacing(mark, with: "../../../hemmelig"))
      let told = try HeardPlan.run(folder, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("kan ikke vises"))
    }
  }
}
