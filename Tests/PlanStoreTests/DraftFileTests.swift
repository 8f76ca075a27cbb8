import PlanStore
import TestSupport
import Testing

/// The half-typed answer.
@Suite struct DraftFileTests {
  private let base = ContentHash([1, 2, 3])

  @Test(arguments: [
    "", "en linje", "to\nlinjer\n", "\n\n", "æøå 🙂\n\tindrykket", "felt: x\naarsplan-kladde/1",
  ])
  func comesBackAsItWas(text: String) throws {
    let files = MemoryFileSystem()
    let file = try DraftFile(of: "/plan.yaml", on: .test(files))
    let draft = Draft(field: "lokale-mål[0].tegn", text: text, base: base)
    try file.keep(draft)
    #expect(try file.read() == draft)
    let status = try files.status("/.plan.yaml.kladde", followingLinks: false)
    #expect(status.permissions == 0o600)
    try file.drop()
    #expect(try file.read() == nil)
  }

  @Test func halfADraftIsNoDraft() throws {
    let files = MemoryFileSystem()
    let file = try DraftFile(of: "/plan.yaml", on: .test(files))
    try file.keep(Draft(field: "q1", text: "et langt svar", base: base))
    let whole = try files.read("/.plan.yaml.kladde", limit: 1000)
    for length in 0..<whole.count {
      try files.remove("/.plan.yaml.kladde")
      try files.peek { state throws(FileError) in
        try state.addFile(
          "/.plan.yaml.kladde", String(decoding: whole.prefix(length), as: UTF8.self))
      }
      #expect(try file.read() == nil, "\(length) bytes")
    }
  }

  @Test func whatTheEditorSavedCounts() throws {
    try ScratchFolder.use { folder in
      let file = try DraftFile(of: folder.at("plan.yaml"), on: .real())
      try file.handToEditor(Draft(field: "q1", text: "begyndt", base: base))
      #expect(try file.read()?.text == "begyndt")
      try folder.write(".plan.yaml.svar.md", text: "færdigt\n", mode: 0o600)
      #expect(
        try file.read() == Draft(field: "q1", text: "færdigt\n", base: base, isInEditor: true))
      try file.keep(Draft(field: "q2", text: "næste", base: base))
      #expect(try file.read()?.text == "næste")
      try file.drop()
      #expect(try folder.names().isEmpty)
    }
  }

  @Test func readsNoMoreThanAllowed() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "12345")
      let path = folder.at("plan.yaml")
      #expect(try RealFileSystem().read(path, limit: 5).count == 5)
      #expect(throws: FileError(.read, path, .tooLarge(limit: 4))) {
        try RealFileSystem().read(path, limit: 4)
      }
      #expect(throws: FileError(.read, "/dev/zero", .tooLarge(limit: 1000))) {
        try RealFileSystem().read("/dev/zero", limit: 1000)
      }
    }
  }
}
