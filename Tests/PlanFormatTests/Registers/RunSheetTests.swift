import DanishText
import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// The run sheet of a course, written and read again.
struct RunSheetTests {
  static let full = FilledRecord.made(RunSheet.self)

  @Test func `all that is written is read`() {
    let document = RunSheetDocument.read(RunSheetDocument.bytes(of: Self.full))
    #expect(document.problems.isEmpty && document.isUsable)
    #expect(document.record == Self.full)
    #expect(FieldTree(Self.full).leaves.count > 14)
  }

  @Test func `times and minutes are read as people write them`() throws {
    let text = """
      format: kursus/1
      titel: Kursus
      ledetråd: ledetråd-2016
      start: 9:30
      slut: kl. 12
      deltagere: mange
      blokke:
        - { id: a, titel: A, form: par, minutter: 10, spørgsmål: [samspil-1] }
        - { id: b, titel: B, form: hygge, minutter: 150 }
      """
    let sheet = RunSheetDocument.read(Array(text.utf8)).record
    #expect(sheet.start?.value?.text == "09.30" && sheet.end?.value?.minutes == 720)
    #expect(sheet.participants == .unknown("mange"))
    #expect(sheet.blocks.map { $0.form?.value } == [.pair, nil])
    #expect(sheet.minutes == 160)
  }
}
