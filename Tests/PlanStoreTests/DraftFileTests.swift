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
    #expect(try file.read() == [draft])
    let status = try files.status("/.plan.yaml.kladde", followingLinks: false)
    #expect(status.permissions == 0o600)
    try file.drop()
    #expect(try file.read().isEmpty)
  }

  @Test func eachQuestionHasItsOwn() throws {
    let files = MemoryFileSystem()
    let file = try DraftFile(of: "/plan.yaml", on: .test(files))
    let drafts = ["q1", "q2", "q3"].map { Draft(field: $0, text: "\($0)\n\nq2\n", base: base) }
    for draft in drafts { try file.keep(draft) }
    #expect(try file.read() == drafts)
    try file.keep(drafts[0])
    #expect(try file.read() == [drafts[1], drafts[2], drafts[0]])
    try file.drop("q2")
    #expect(try file.read() == [drafts[2], drafts[0]])
    try file.drop("q1")
    try file.drop("q3")
    #expect(try files.list("/").isEmpty)
  }

  /// The editor's file is one; what it holds is safe before another text gets it.
  @Test func aSecondTextInTheEditorLosesNotTheFirst() throws {
    try ScratchFolder.use { folder in
      let file = try DraftFile(
        of: folder.at("plan.yaml"), on: .real(),
        decode: { String(decoding: $0.map { $0 == 0xE6 ? 0x61 : $0 }, as: UTF8.self) })
      try file.handToEditor(Draft(field: "q1", text: "begyndt", base: base))
      #expect(try FileWriter.write([0xE6, 0x62], to: folder.at(".plan.yaml.svar.md")))
      #expect(try file.read("q1")?.text == "ab")
      try file.handToEditor(Draft(field: "q2", text: "andet", base: base))
      #expect(try file.read().map(\.text) == ["ab", "andet"])
    }
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
      #expect(try file.read().isEmpty, "\(length) bytes")
    }
  }

  @Test func whatTheEditorSavedCounts() throws {
    try ScratchFolder.use { folder in
      let file = try DraftFile(of: folder.at("plan.yaml"), on: .real())
      try file.handToEditor(Draft(field: "q1", text: "begyndt", base: base))
      #expect(try file.read("q1")?.text == "begyndt")
      try folder.write(".plan.yaml.svar.md", text: "færdigt\n", mode: 0o600)
      #expect(
        try file.read() == [Draft(field: "q1", text: "færdigt\n", base: base, isInEditor: true)])
      try file.keep(Draft(field: "q2", text: "næste", base: base))
      #expect(try file.read("q2")?.text == "næste")
      #expect(try file.read("q1")?.text == "færdigt\n")
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
    }
  }
}
