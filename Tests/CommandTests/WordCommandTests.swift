import Foundation
import TestSupport
import Testing

/// `aarsplan vis --til` for Word and as a PDF, by the whole program.
@Suite struct WordCommandTests {
  private static let plan = "\(Repository.path)/Samples/planer/toppen.yaml"
  private static let template =
    "\(Repository.path)/Tests/PlanReportsTests/Word/Templates/dansk.dotx"

  private func shown(
    _ arguments: [String], in folder: TestSupport.ScratchFolder, path: String = "/usr/bin:/bin"
  ) throws -> ProgramRun {
    var environment = ProgramRun.environment
    environment["PATH"] = path
    return try ProgramRun(
      ["vis", Self.plan] + arguments, in: folder.path, environment: environment)
  }

  private func bytes(_ name: String, in folder: TestSupport.ScratchFolder) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.at(name))))
  }

  @Test func `a plan becomes a document without faults, the same each time`() throws {
    try TestSupport.ScratchFolder.use { folder in
      for name in ["en.docx", "to.docx"] {
        let run = try shown(["--til", name], in: folder)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
      }
      let faults = try WordFaults.found(in: bytes("en.docx", in: folder))
      #expect(faults == [])
      #expect(try bytes("en.docx", in: folder) == bytes("to.docx", in: folder))
    }
  }

  @Test func `in a folder, a ledetråd goes by its own name`() throws {
    try TestSupport.ScratchFolder.use { folder in
      for more in [[], ["--tema", "effekt"]] {
        let run = try ProgramRun(
          ["ledetråd", "vis", "ledetråd-2016", "--format", "docx", "--til", folder.path] + more,
          in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
      }
      let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(found == ["ledetraad-2016-effekt.docx", "ledetraad-2016.docx"])
    }
  }

  @Test func `a template gives it its look, and what is none is told and writes nothing`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let good = try shown(["--til", "a.docx", "--skabelon", Self.template], in: folder)
      #expect(good.status == 0, "\(good.errors)")
      #expect(try bytes("a.docx", in: folder).starts(with: Array("PK".utf8)))
      let bad = try shown(["--til", "b.docx", "--skabelon", Self.plan], in: folder)
      #expect(bad.status == 2 && bad.errors.contains("kan ikke bruges som skabelon"))
      let html = try shown(["--til", "b.html", "--skabelon", Self.template], in: folder)
      #expect(html.status != 0 && html.errors.contains("--skabelon er til Word og pdf"))
      #expect(access(folder.at("b.docx"), F_OK) != 0 && access(folder.at("b.html"), F_OK) != 0)
    }
  }

  @Test func `without a program for it, it says what to install, and leaves what is there`() throws
  {
    try TestSupport.ScratchFolder.use { folder in
      try folder.write("plan.pdf", text: "den gamle")
      let run = try shown(["--til", "plan.pdf", "--ja"], in: folder, path: "/findes/ikke")
      #expect(run.status == 2, "\(run.status)")
      #expect(run.errors.contains("pip install --user --break-system-packages typst"))
      #expect(run.errors.contains("sudo apt install libreoffice-writer"))
      #expect(try folder.text("plan.pdf") == "den gamle")
    }
  }
}
