import Foundation
import OfficeFiles
import TestSupport
import Testing

/// Archives that the program makes.
@Suite struct ZipWriterTests {
  private static let parts: [ZipWriter.Part] = [
    .init("[Content_Types].xml", Array("<a/>".utf8)), .init("word/tom.xml", []),
    .init("word/lang.xml", Array(String(repeating: "æ ø å ", count: 900_000).utf8)),
    .init("word/æ.bin", (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }),
  ]

  @Test func `what was put in comes out`() throws {
    let zip = try ZipArchive(ZipWriter.archive(of: Self.parts))
    for part in Self.parts { #expect(try zip.part(part.name) == part.bytes) }
    #expect(!zip.has("word/andet.xml"))
  }

  @Test func `the same parts give the same bytes`() throws {
    #expect(try ZipWriter.archive(of: Self.parts) == ZipWriter.archive(of: Self.parts))
  }

  @Test func `an independent reader finds the same, in order, from 1980`() throws {
    try ScratchFolder.use { folder in
      let bytes = try ZipWriter.archive(of: Self.parts)
      try Data(bytes).write(to: URL(fileURLWithPath: folder.at("a.zip")))
      try folder.write(
        "laes.py",
        text: """
          import zipfile
          z = zipfile.ZipFile('a.zip')
          print(z.testzip())
          for i in z.infolist():
              print(i.filename, i.file_size, i.date_time, i.create_system, i.compress_type)
          """)
      let run = try ProgramRun(["laes.py"], of: "/usr/bin/python3", in: folder.path)
      let expected = Self.parts.map {
        "\($0.name) \($0.bytes.count) (1980, 1, 1, 0, 0, 0) 0 8"
      }
      #expect(run.output == (["None"] + expected).map { $0 + "\n" }.joined(), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ["a", "a"], [""], ["../a"], ["a/../b"], ["/a"], ["a//b"], ["a\\b"], ["a\u{0}b"],
    [String(repeating: "a", count: 256)],
  ])
  func `names that would do harm are refused`(names: [String]) {
    #expect(throws: ZipWriter.Problem.badName) {
      try ZipWriter.archive(of: names.map { .init($0, []) })
    }
  }
}
