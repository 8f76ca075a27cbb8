import Dialogue
import Interview
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// A plan that is written after a ledetråd that lies elsewhere.
struct GuideBesideTests {
  private static let guide = """
    format: ledetråd/1
    id: vores-2016
    titel: Vores
    år: 2016
    temaer:
      - { id: tema, titel: Tema, spørgsmål: [{ id: tema-1, spørgsmål: Hvad? }] }

    """

  /// Chooses as it was told to.
  private struct Host: OpeningHost {
    var canChoose: Bool { choice != nil }
    var choice: Int?
    var asked = 0
    var shown: [Block] = []

    mutating func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? {
      asked += 1
      return choice
    }
    mutating func show(_ blocks: [Block]) { shown += blocks }
    mutating func show(_ reading: PlanReading) {}
    func tell(_ line: String) {}
  }

  private struct Opened {
    var host: Host
    var elsewhere: String?
    var copy: String?
  }

  private func open(choosing choice: Int?, beside: String? = nil) throws -> Opened {
    let files = MemoryFileSystem()
    for folder in ["/andre", "/planer"] { try files.makeFolder(folder, permissions: 0o755) }
    try files.peek { (state) throws(FileError) in
      try state.addFile("/andre/vores.yaml", Self.guide)
      if let beside { try state.addFile("/planer/vores.yaml", beside) }
    }
    var place = Workplace()
    place.disk = .test(files)
    let library = try GuideLibrary(folders: [], files: files).choosing("/andre/vores.yaml")
    var opening = Opening(
      Wish(file: "/planer/plan.yaml"), library: library, host: Host(choice: choice), at: place)
    let start = try #require(try opening.start())
    let copy = try? files.read("/planer/vores.yaml", limit: 1 << 20)
    return Opened(
      host: opening.host, elsewhere: start.setting.guideElsewhere,
      copy: copy.map { String(decoding: $0, as: UTF8.self) })
  }

  @Test func `a copy is laid beside the plan when the leader wants it`() throws {
    let opened = try open(choosing: 0)
    #expect(opened.host.asked == 1 && opened.elsewhere == nil && opened.copy == Self.guide)
  }

  @Test(arguments: [1, nil]) func `without a copy commands name the file`(choice: Int?) throws {
    let opened = try open(choosing: choice)
    #expect(opened.elsewhere == "/andre/vores.yaml" && opened.copy == nil)
    #expect(opened.host.asked == (choice == nil ? 0 : 1))
  }

  @Test func `nothing is asked where it lies there already`() throws {
    let opened = try open(choosing: 0, beside: Self.guide)
    #expect(opened.host.asked == 0 && opened.elsewhere == nil && opened.host.shown.isEmpty)
  }

  @Test func `another file of that name stays`() throws {
    let other = Self.guide.replacing("Hvad?", with: "Hvorfor?")
    let opened = try open(choosing: 0, beside: other)
    #expect(opened.copy == other && opened.elsewhere == "/andre/vores.yaml")
  }
}
