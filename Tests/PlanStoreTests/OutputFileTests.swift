import Glibc
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

  @Test func `leaves nothing behind where it cannot be written`() throws {
    try ScratchFolder.use { folder in
      try folder.write("mappe/fil")
      #expect(throws: FileError(.create, folder.at("mappe"), .isFolder)) {
        try OutputFile(folder.at("mappe"))
      }
      #expect(try folder.names() == ["mappe"])
      #expect(throws: FileError.self) { try OutputFile(folder.at("findes-ikke/ud")) }
    }
  }

  @Test(arguments: [UInt32(0o600), 0o640, 0o664])
  func `keeps the rights, and follows a link`(mode: UInt32) throws {
    try ScratchFolder.use { folder in
      try folder.write("drev/ud", text: "gammel", mode: mode)
      try folder.link("ud", to: "drev/ud")
      let file = try OutputFile(folder.at("ud"))
      try file.write(Array("ny".utf8))
      try file.finish()
      #expect(try folder.text("drev/ud") == "ny")
      let files = RealFileSystem()
      #expect(try files.status(folder.at("ud"), followingLinks: false).kind == .link)
      #expect(try files.status(folder.at("ud"), followingLinks: true).permissions == mode)
      #expect(try folder.names() == ["drev", "ud"])
    }
  }

  @Test func `all names of a file go on leading to it`() throws {
    try ScratchFolder.use { folder in
      try folder.write("ud", text: "gammel og længere")
      #expect(link(folder.at("ud"), folder.at("andet")) == 0)
      let file = try OutputFile(folder.at("ud"))
      try file.write(Array("ny".utf8))
      try file.finish()
      #expect(try folder.text("andet") == "ny")
      #expect(try folder.names() == ["andet", "ud"])
    }
  }

  @Test func `a device is refused, and stays one`() throws {
    #expect(throws: FileError(.create, "/dev/null", .notRegular)) { try OutputFile("/dev/null") }
  }
}
