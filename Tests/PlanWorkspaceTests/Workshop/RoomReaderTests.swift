import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// How far the plans of a folder are, each read only when it changed.
struct RoomReaderTests {
  private static func text(_ id: String, answers: Int) -> String {
    let answers = (1...3).prefix(answers).map {
      "  - spørgsmål: samspil-\($0)\n    svar: Ja.\n"
    }
    return """
      format: årsplan/1
      ledetråd: ledetråd-2016
      år: 2016
      center: { id: \(id), navn: Huset \(id), type: skole }
      refleksioner:
      \(answers.joined())
      """
  }

  private static let sheet = """
    format: kursus/1
    titel: Kurset
    ledetråd: ledetråd-2016
    start: "09.00"
    slut: "10.00"
    blokke:
      - { id: a, titel: A, form: alene, minutter: 10, spørgsmål: [samspil-1, effekt-1] }
    """

  @Test func `only what changed is read again`() throws {
    try ScratchFolder.use { folder in
      for number in 1...5 {
        try folder.write("p\(number).yaml", text: Self.text("c\(number)", answers: 1))
      }
      try folder.write("liste.yaml", text: "- noget andet\n")
      var reader = try RoomReader(folder.path)
      let isFirst = reader.look()
      #expect(isFirst && reader.progress.centres.count == 5)
      let reads = reader.reads
      let isSecond = reader.look()
      #expect(!isSecond && reader.reads == reads)
      try folder.write("p3.yaml", text: Self.text("c3", answers: 3))
      let isThird = reader.look()
      #expect(isThird && reader.reads == reads + 1)
      #expect(reader.progress.centres[2].answered.count == 3)
      try RealFileSystem().remove(folder.at("p5.yaml"))
      let isFourth = reader.take([.init(folder.at("p5.yaml"), .gone)])
      #expect(isFourth && reader.progress.centres.count == 4 && reader.reads == reads + 1)
    }
  }

  @Test func `a course asks its own questions of the plans in its folder`() throws {
    try ScratchFolder.use { folder in
      try folder.write("kursus.yaml", text: Self.sheet)
      try folder.write("planer/a.yaml", text: Self.text("a", answers: 3))
      try folder.write("bidrag/a/samspil-1.yaml", text: "format: bidrag/1\nspørgsmål: samspil-1\n")
      var reader = try RoomReader(folder.path)
      reader.look()
      let room = reader.progress
      #expect(room.title == "Kurset" && room.centres.count == 1 && room.leftOut.isEmpty)
      #expect(room.centres[0].asked == 2 && room.centres[0].answered == ["samspil-1"])
      let isOurs = reader.take([.init(folder.at("bidrag/a/samspil-1.yaml"), .changed)])
      #expect(!isOurs)
    }
  }

  @Test func `where the last change was is where they are`() throws {
    try ScratchFolder.use { folder in
      let later = Self.text("a", answers: 1) + "  - spørgsmål: effekt-1\n    svar: Nej.\n"
      try folder.write("a.yaml", text: later)
      var reader = try RoomReader(folder.path)
      reader.look()
      #expect(reader.progress.centres[0].themeAtHand == "effekt")
      try folder.write("a.yaml", text: later.replacing("Ja.", with: "Jo, noget andet."))
      reader.take([.init(folder.at("a.yaml"), .changed)])
      #expect(reader.progress.centres[0].themeAtHand == "samspil")
    }
  }

  @Test func `what cannot be read is named and not counted`() throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: Self.text("a", answers: 1))
      try folder.write(
        "b.yaml", text: "format: årsplan/1\nledetråd: en-anden\ncenter: { navn: B }\n")
      try folder.write("c.yaml", text: "\u{0}\u{1}")
      var reader = try RoomReader(folder.path)
      reader.look()
      #expect(reader.progress.centres.map(\.id) == ["a"])
      #expect(reader.progress.leftOut.map(FilePath.name(of:)) == ["b.yaml", "c.yaml"])
    }
  }
}
