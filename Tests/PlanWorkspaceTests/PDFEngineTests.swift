import Foundation
import PlanProse
import PlanReports
import TestSupport
import Testing

@testable import PlanWorkspace

/// The real Typst over hostile texts: what it makes of each is a PDF for everybody, or it says which
/// characters it has not. Where `AARSPLAN_TYPST` names one; `make documents` does.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["AARSPLAN_TYPST"] != nil))
struct PDFEngineTests {
  private func pdf(_ document: Document) throws -> (bytes: [UInt8], told: [String]) {
    var (bytes, told): ([UInt8], [String]) = ([], [])
    var sink = ReportSink(typesetter: TypstAlone { told.append($0) }) { bytes += $0 }
    try PDFDocument().write(document, look: ReportLook(), to: &sink)
    try sink.flush()
    return (bytes, told)
  }

  @Test(arguments: HostilePassages.texts + ["\u{e000}\u{10ffff}", "𓀀 ₿ ⅓ ☃ 漢字 ไทย"])
  func `a hostile text in every place becomes a PDF`(text: String) throws {
    let about = DocumentAbout(title: text, subject: text, author: text, isDraft: true)
    let made = try pdf(Document(HostilePassages.all(text), about: about))
    #expect(made.bytes.starts(with: Array("%PDF-".utf8)))
  }

  @Test func `passages in any order become a PDF`() throws {
    var random = SeededGenerator(seed: 15)
    for _ in 0..<25 {
      let passages = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
        HostilePassages.passage(
          Int.random(in: 0..<HostilePassages.kinds, using: &random),
          HostilePassages.texts.prefix(14).randomElement(using: &random) ?? "")
      }
      #expect(try !pdf(Document(passages)).bytes.isEmpty, "\(passages)")
    }
  }

  @Test func `a character that no font has is told`() throws {
    // Hieroglyphs: no machine of ours has a font for them.
    let made = try pdf(Document([.paragraph("Hej 𓀀 du")]))
    #expect(made.told.count == 1 && made.told[0].contains("𓀀"))
  }
}

/// Typst without anything that helps out where it fails.
private struct TypstAlone: Typesetter {
  let tell: (String) -> Void

  func pdf(_ job: TypesetJob) throws -> [UInt8] {
    try PDFPress(typst: .found, office: nil, tell: tell).pdf(job)
  }

  func image(_ page: String) throws -> [UInt8] {
    try PDFPress(typst: .found, office: nil, tell: tell).image(page)
  }
}
