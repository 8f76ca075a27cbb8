import Foundation
import TestSupport
import Testing

/// Pictures and calendars by `vis` and `opfølg plan`, the real program.
@Suite(.timeLimit(.minutes(20)))
struct PictureCommandTests {
  private static func sample(_ name: String) throws -> String {
    let path = "\(Repository.path)/Samples/planer/\(name).yaml"
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func inFolder(_ body: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      for name in ["solstraalen", "jobcenter"] {
        try folder.write("\(name).yaml", text: sample(name))
      }
      try body(folder)
    }
  }

  @Test(arguments: [
    ("plan.svg", [], "Årshjul 2016"), ("plan.svg", ["--billede", "årshjul"], "Årshjul 2016"),
    ("plan.svg", ["--billede", "tråd"], "Den røde tråd"),
    ("plan.html", ["--billede", "tråd"], "Den røde tråd"),
  ])
  func `a picture goes to a file, the same every time`(
    file: String, options: [String], title: String
  ) throws {
    try Self.inFolder { folder in
      let line = ["vis", "solstraalen.yaml", "--til", file] + options
      let made = try ProgramRun(line, in: folder.path)
      #expect(made.status == 0 && made.output.isEmpty, "\(made.errors)")
      let text = try folder.text(file)
      #expect(text.contains("role=\"img\"") && text.contains("\(title)</title>"))
      let again = try ProgramRun(line, in: folder.path)
      #expect(again.status == 2 && again.errors.contains("i forvejen"))
      #expect(try ProgramRun(line + ["--ja"], in: folder.path).status == 0)
      #expect(try folder.text(file) == text)
    }
  }

  @Test func `a picture says where it has to go, and of what it is not drawn`() throws {
    try Self.inFolder { folder in
      let alone = try ProgramRun(["vis", "solstraalen.yaml", "--billede", "tråd"], in: folder.path)
      #expect(alone.status == 2 && alone.errors.contains("--til plan.svg"), "\(alone.errors)")
      try folder.write("tom.yaml", text: "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\n")
      for name in ["årshjul", "tråd"] {
        let empty = try ProgramRun(
          ["vis", "tom.yaml", "--billede", name, "--til", "tom.svg"], in: folder.path)
        let isTold = empty.errors.contains("Der er ikke noget at tegne")
        // The ledetråd's calendar has days in the year before only.
        #expect(empty.status == 2 && isTold, "\(name): \(empty.errors)")
      }
      let image = try ProgramRun(
        ["vis", "solstraalen.yaml", "--til", "plan.png"], in: folder.path,
        environment: ProgramRun.environment.merging(["AARSPLAN_TYPST": "/findes/ikke"]) { $1 })
      #expect(image.status != 0 && image.errors.contains("svg"), "\(image.errors)")
      #expect(try folder.names() == ["jobcenter.yaml", "solstraalen.yaml", "tom.yaml"])
    }
  }

  @Test func `one plan's days, and those of a whole folder, go into a calendar`() throws {
    try Self.inFolder { folder in
      let one = try ProgramRun(["vis", "solstraalen.yaml", "--til", "en.ics"], in: folder.path)
      #expect(one.status == 0, "\(one.errors)")
      let text = try folder.text("en.ics")
      #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(text.contains("(Børnehuset Solstrålen)"))
      let all = try ProgramRun(["vis", ".", "--til", "alle.ics"], in: folder.path)
      #expect(all.status == 0 && all.errors.contains("2 planer"), "\(all.errors)")
      let told = try folder.text("alle.ics").replacing("\r\n ", with: "")
      #expect(told.contains("Solstrålen") && told.contains("Jobcenter Aakjær"))
      // What both plans share stands there once.
      let ids = told.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
      #expect(Set(ids).count == ids.count)
      let own = text.replacing("\r\n ", with: "").split(separator: "\r\n")
        .filter { $0.hasPrefix("UID:") }
      #expect(Set(own).isSubset(of: ids))
    }
  }

  @Test func `to standard output, too`() throws {
    try Self.inFolder { folder in
      let run = try ProgramRun(
        ["vis", "solstraalen.yaml", "--format", "ics"], in: folder.path)
      #expect(run.status == 0 && run.output.hasPrefix("BEGIN:VCALENDAR\r\n"), "\(run.errors)")
    }
  }

  @Test func `the rounds of a follow-up plan go into a calendar`() throws {
    try ScratchFolder.use { folder in
      try folder.write("r.yaml", text: StrategiesCommandTests.register)
      let run = try ProgramRun(
        ["opfølg", "plan", "--dato", "2020-02-15", "--til", "plan.ics"], in: folder.path)
      #expect(run.errors == "Skrevet til plan.ics.\n", "\(run.errors)")
      let text = try folder.text("plan.ics")
      #expect(text.contains("SUMMARY:Udvalgsmøde: ") && text.contains("BEGIN:VEVENT"))
    }
  }

  @Test func `a CPR number stops a picture and a calendar`() throws {
    try ScratchFolder.use { folder in
      let plan = try Self.sample("solstraalen")
        .replacing("Flere forældre er med til noget", with: "Ring til 010203-1234")
      try folder.write("plan.yaml", text: plan)
      for file in ["plan.svg", "plan.ics"] {
        let run = try ProgramRun(["vis", "plan.yaml", "--til", file], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("CPR"), "\(run.errors)")
      }
      #expect(try folder.names() == ["plan.yaml"])
    }
  }
}
