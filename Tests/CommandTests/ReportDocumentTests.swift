import Foundation
import OfficeFiles
import TestSupport
import Testing

/// The årsberetning, the follow-up plan and the overview as documents for Word, by the whole program.
@Suite struct ReportDocumentTests {
  private static let samples = "\(Repository.path)/Samples"
  private static let day = ["--år", "2020", "--dato", "2020-12-31"]

  /// The words of a text, without signs and figures.
  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 1 })
  }

  /// What a command writes as a document, without its marks.
  private static func document(_ arguments: [String], in place: String) throws -> String {
    try TestSupport.ScratchFolder.use { folder in
      let name = folder.at("ud.docx")
      let run = try ProgramRun(arguments + ["--til", name], in: "\(samples)/\(place)")
      #expect(run.status <= 1 && run.output.isEmpty, "\(run.errors)")
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
      #expect(try WordFaults.found(in: bytes) == [])
      let part = try #require(try ZipArchive(bytes).part("word/document.xml"))
      return String(decoding: part, as: UTF8.self)
        .replacing(/<w:tab\/>|<\/w:p>/, with: " ").replacing(/<[^>]*>/, with: "")
        .replacing("&amp;", with: "&")
    }
  }

  @Test(arguments: [
    ["opfølg", "årsberetning", ".", "--strategier", "strategier.yaml"] + day,
    ["opfølg", "plan", "strategier.yaml"] + day,
  ])
  func `what is told in the terminal is in the document`(arguments: [String]) throws {
    let place = "aalborg/opfoelgningsplan"
    let told = try ProgramRun(arguments, in: "\(Self.samples)/\(place)").output
    let document = try Self.document(arguments, in: place)
    #expect(told.count > 400)
    let missing = Self.words(told).subtracting(Self.words(document))
    #expect(missing.isEmpty, "\(missing)")
    // A few pages that are read as one: no contents, and no page for the title alone.
    #expect(!document.contains("Indhold"))
  }

  @Test func `the overview names every centre on the list, and how far it is`() throws {
    let document = try Self.document(
      ["overblik", "planer", "--centre", "centre.csv"], in: ".")
    let list = try String(contentsOfFile: "\(Self.samples)/centre.csv", encoding: .utf8)
    let names = list.split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: ";").dropFirst().first }
    #expect(names.count == 18)
    for name in names { #expect(document.contains(name.trimmingCharacters(in: ["\""]))) }
    #expect(document.contains("15 af 18 på listen har afleveret"))
  }
}
