import Foundation
import OfficeFiles
import TestSupport
import Testing

/// Archives from files that anybody may have made.
@Suite struct ZipArchiveTests {
  /// What Python's own library makes of some lines in which `z` is the archive.
  private func archive(_ lines: String) throws -> [UInt8] {
    try ScratchFolder.use { folder in
      try folder.write(
        "lav.py",
        text:
          "import zipfile\nz = zipfile.ZipFile('a', 'w', zipfile.ZIP_DEFLATED)\n\(lines)\nz.close()\n"
      )
      let run = try ProgramRun(["lav.py"], of: "/usr/bin/python3", in: folder.path)
      try #require(run.status == 0, "\(run.errors)")
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.at("a"))))
    }
  }

  @Test func `parts are read by name`() throws {
    let zip = try ZipArchive(archive("z.writestr('x/a.xml', 'æ' * 200000)\nz.writestr('b', '')"))
    #expect(try zip.part("x/a.xml") == Array(String(repeating: "æ", count: 200_000).utf8))
    #expect(try zip.part("b") == [])
    #expect(try zip.part("X/A.XML") == nil)
  }

  @Test func `so are those of an archive with very many, and of two with one name the first`()
    throws
  {
    let count = 5_000
    let zip = try ZipArchive(
      archive(
        "for n in range(\(count)): z.writestr(f'd/{n}.xml', f'nr. {n}')\nz.writestr('d/7.xml', 'to')"
      ))
    for number in 0..<count {
      #expect(try zip.part("d/\(number).xml") == Array("nr. \(number)".utf8))
    }
    #expect(zip.has("d/0.xml") && !zip.has("d/\(count).xml"))
    #expect(try zip.part("d/3.xml") == Array("nr. 3".utf8))
  }

  @Test func `the names of the parts are told, unless two readers would see two things`() throws {
    let names = try ZipArchive(archive("for n in ['x/a.xml', 'æ', 'b']: z.writestr(n, n)")).names()
    #expect(names == ["x/a.xml", "æ", "b"])
    for odd in ["'a', 'a'", "'../a', 'b'", "'/a', 'b'"] {
      let zip = try ZipArchive(archive("for n in [\(odd)]: z.writestr(n, n)"))
      #expect(throws: ZipArchive.Problem.damaged, "\(odd)") { try zip.names() }
    }
  }

  @Test func `a bomb is stopped while it comes out`() throws {
    let zip = try ZipArchive(archive("z.writestr('a', bytes(80 << 20))\nz.writestr('b', b'b')"))
    #expect(throws: ZipArchive.Problem.tooLarge) { try zip.part("a") }
    #expect(throws: ZipArchive.Problem.tooLarge) { try zip.part("a", atMost: 1 << 20) }
  }

  @Test func `so are many small ones`() throws {
    let zip = try ZipArchive(archive("for n in range(3): z.writestr(str(n), bytes(60 << 20))"))
    #expect(try zip.part("0")?.count == 60 << 20)
    #expect(try zip.part("1")?.count == 60 << 20)
    #expect(throws: ZipArchive.Problem.tooLarge) { try zip.part("2") }
  }

  @Test func `what is damaged or no archive is told`() throws {
    let whole = try archive("z.writestr('a', 'æøå' * 5000)")
    for length in [0, 1, 3, 20, whole.count / 2] {
      #expect(throws: ZipArchive.Problem.notAnArchive) {
        try ZipArchive(Array(whole.prefix(length)))
      }
    }
    var broken = whole
    for place in 40..<60 where place < broken.count { broken[place] ^= 0x55 }
    #expect(throws: ZipArchive.Problem.damaged) { try ZipArchive(broken).part("a") }
    #expect(throws: SpreadsheetRows.Problem.notAWorkbook) { try SpreadsheetRows(whole) }
  }
}
