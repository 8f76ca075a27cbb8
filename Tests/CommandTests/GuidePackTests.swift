import Foundation
import OfficeFiles
import TestSupport
import Testing

/// `ledetråd pak`: a folder that can be handed out.
@Suite(.timeLimit(.minutes(20)))
struct GuidePackTests {
  private static let files = [
    "deltagere.html", "spoergsmaalskort.html", "ledetraad-2016.yaml", "tom-plan.yaml",
    "eksempel-daginstitution.yaml", "eksempel-skole.yaml", "eksempel-stab.yaml",
  ]

  @Test func `has all that is needed, and its plans open by themselves`() throws {
    try ScratchFolder.use { folder in
      let made = try ProgramRun(["ledetråd", "pak", "--til", "kursus"], in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      for file in Self.files { #expect(made.errors.contains(file)) }
      let cards = try folder.text("kursus/spoergsmaalskort.html")
      // Four cards a page, each page with its back: 19 questions.
      #expect(cards.components(separatedBy: "<section class=\"sheet\">").count == 11)
      let checked = try ProgramRun(
        ["tjek", "kursus", "--regler", "ukendt-ledetråd,ledetråd-ændret,ukendt-spørgsmål"],
        in: folder.path)
      #expect(checked.status == 0, "\(checked.output)")
      let written = try ProgramRun(
        ["skriv", "kursus/tom-plan.yaml"], input: "Huset\n", in: folder.path)
      #expect(written.output.contains("Planen er gemt i kursus/tom-plan.yaml"))
    }
  }

  @Test func `can be one archive, which holds the same`() throws {
    try ScratchFolder.use { folder in
      let made = try ProgramRun(["ledetråd", "pak", "--til", "kursus.zip"], in: folder.path)
      #expect(made.status == 0 && made.errors.contains("Det hele ligger nu i kursus.zip."))
      #expect(try ProgramRun(["ledetråd", "pak", "--til", "kursus"], in: folder.path).status == 0)
      let bytes = try #require(FileManager.default.contents(atPath: folder.at("kursus.zip")))
      let archive = try ZipArchive(Array(bytes))
      for file in Self.files {
        let packed = try #require(try archive.part("kursus/\(file)"))
        #expect(String(decoding: packed, as: UTF8.self) == (try folder.text("kursus/\(file)")))
      }
      try folder.write("andet.zip", text: "noget andet\n")
      let again = try ProgramRun(["ledetråd", "pak", "--til", "andet.zip"], in: folder.path)
      #expect(again.status == 2 && again.errors.contains("andet.zip findes i forvejen"))
      #expect(try folder.text("andet.zip") == "noget andet\n")
    }
  }

  @Test func `never writes over a file`() throws {
    try ScratchFolder.use { folder in
      try folder.write("kursus/deltagere.html", text: "min\n")
      let made = try ProgramRun(["ledetråd", "pak", "--til", "kursus"], in: folder.path)
      #expect(made.status == 2 && made.errors.contains("kursus/deltagere.html findes i forvejen"))
      #expect(try folder.text("kursus/deltagere.html") == "min\n")
      #expect(try folder.text("kursus/tom-plan.yaml").contains("årsplan/1"))
    }
  }
}
