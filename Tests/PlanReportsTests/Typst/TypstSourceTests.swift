import PlanProse
import TestSupport
import Testing

@testable import PlanReports

/// What Typst reads. Text in it is nothing but strings.
@Suite struct TypstSourceTests {
  /// The code without its strings, and the strings; nil where a string is not closed.
  private func parted(_ code: String) -> (code: String, strings: [String])? {
    var (rest, strings, current): (String, [String], String?) = ("", [], nil)
    var isEscaped = false
    for scalar in code.unicodeScalars {
      guard var string = current else {
        if scalar == "\"" { current = "" } else { rest.unicodeScalars.append(scalar) }
        continue
      }
      if isEscaped {
        string.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        strings.append(string)
        current = nil
        continue
      } else {
        string.unicodeScalars.append(scalar)
      }
      current = string
    }
    return current == nil ? (rest, strings) : nil
  }

  @Test(arguments: HostileDocumentTests.texts + ["\\", "\\\"", "\"", "\\u{41}", "//", "/*", "*/"])
  func `a hostile text changes nothing but strings`(text: String) throws {
    func document(_ text: String) -> Document {
      Document((0..<HostileDocumentTests.kinds).map { HostileDocumentTests.passage($0, text) })
    }
    let hostile = try #require(parted(TypstSource.text(of: document(text))))
    let isThere = text.contains { !$0.isWhitespace }
    let plain = try #require(parted(TypstSource.text(of: document(isThere ? "ord" : " "))))
    // As many paragraphs as the text has, so the commas between them may be more.
    func skeleton(_ code: String) -> String { code.filter { !",0123456789 \n".contains($0) } }
    if !text.contains("\n\n"),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" })
    {
      #expect(skeleton(hostile.code) == skeleton(plain.code))
    }
    #expect(!hostile.strings.joined().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `texts come back from the strings as they were`() throws {
    let text = #"Han sagde: "C:\temp" #x $y$ *z* _a_ @b <c> `d` [e] {f} //g"#
    let strings = try #require(parted(TypstSource.text(of: Document([.paragraph(text)])))).strings
    #expect(strings.contains(text))
  }

  @Test func `characters that no font has are shown by their numbers`() {
    let code = TypstSource.text(of: Document([.paragraph("Hej 👩 du")]), without: ["👩"])
    #expect(code.contains("\"Hej <U+1F469> du\"") && !code.contains("👩"))
  }

  @Test func `no level of heading is left out`() {
    let code = TypstSource.text(
      of: Document([.subheading("Først"), .heading("Så"), .subheading("Sidst")]))
    let levels = code.split(separator: "\n").filter { $0.hasPrefix("#heading(") }
    #expect(
      levels == [
        #"#heading(level: 1, "Først")"#, #"#heading(level: 1, "Så")"#,
        #"#heading(level: 2, "Sidst")"#,
      ])
  }

  @Test func `the same document gives the same text, without a day`() {
    let document = WordDocumentTests.document
    #expect(TypstSource.text(of: document) == TypstSource.text(of: document))
    #expect(TypstSource.text(of: document).contains("date: none"))
  }

  @Test func `without a title it gets one, which a PDF for everybody must have`() {
    let code = TypstSource.text(of: Document([], about: DocumentAbout(title: " ")))
    #expect(code.contains("title: \"Uden titel\""))
  }
}
