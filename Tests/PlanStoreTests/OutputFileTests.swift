import PlanStore
import TestSupport
import Testing

/// A report has its name only when it is whole, and leaves nothing behind when it is not.
@Suite struct OutputFileTests {
  @Test func `replaces the old file when it is whole`() throws {
    try ScratchFolder.use { folder in
      try folder.write("ud", text: "gammel")
      let file = try OutputFile(folder.at("ud"))
      try file.write(Array("ny".utf8))
      #expect(try folder.text("ud") == "gammel")
      try file.finish()
      #expect(try folder.text("ud") == "ny")
      #expect(try folder.names() == ["ud"])
    }
  }

  @Test func `leaves the old file when it is given up`() throws {
    try ScratchFolder.use { folder in
      try folder.write("ud", text: "gammel")
      let file = try OutputFile(folder.at("ud"))
      try file.write(Array("ny".utf8))
      file.abandon()
      #expect(try folder.text("ud") == "gammel")
      #expect(try folder.names() == ["ud"])
    }
  }

  @Test func `leaves nothing behind where it cannot get its name`() throws {
    try ScratchFolder.use { folder in
      try folder.write("mappe/fil")
      let file = try OutputFile(folder.at("mappe"))
      #expect(throws: FileError.self) { try file.finish() }
      #expect(try folder.names() == ["mappe"])
      #expect(throws: FileError.self) { try OutputFile(folder.at("findes-ikke/ud")) }
    }
  }
}
