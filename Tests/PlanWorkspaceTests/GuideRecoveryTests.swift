import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// A ledetråd that could not be saved where it belongs comes back, with what others wrote meanwhile.
struct GuideRecoveryTests {
  private static let text = """
    # Annes
    format: ledetråd/1
    id: vores-2016
    titel: Vores
    år: 2016
    temaer:
      - id: samspil
        titel: Samspil
        spørgsmål:
          - { id: samspil-1, spørgsmål: Hvem? }

    """

  /// Chooses the first thing there is.
  private final class Host: OpeningHost {
    let canChoose = true
    private(set) var blocks: [Block] = []
    private(set) var offered: [[String]] = []

    func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? {
      self.blocks += blocks
      offered.append(items.map(\.text))
      return 0
    }
    func show(_ blocks: [Block]) { self.blocks += blocks }
    func show(_ reading: PlanReading) {}
    func tell(_ line: String) {}
  }

  private let files = MemoryFileSystem()

  /// Each sitting is a process of its own.
  private func place(pid: Int32) -> Workplace {
    var place = Workplace()
    place.disk = .test(files, machine: TestMachine(pid: pid))
    let store = RecoveryStore(folder: "/hjem/state/ledetraade", here: "/", on: place.disk)
    (place.recovery, place.stores) = (store, [store])
    return place
  }

  private func stored() -> String {
    String(decoding: (try? files.read("/vores.yaml", limit: 1 << 20)) ?? [], as: UTF8.self)
  }

  /// A sitting that ends with a ledetråd in which a title was changed, and which could not be saved.
  private func failedSitting() throws -> String {
    try files.peek { (state) throws(FileError) in
      try state.makeTestFolder("/hjem")
      try state.addFile("/vores.yaml", Self.text, permissions: 0o444)
    }
    let place = place(pid: 1)
    let seen = try SafeFile("/vores.yaml", on: place.disk).load(limit: 1 << 20)
    let document = LedetraadDocument.read(seen.bytes ?? [])
    var desk = GuideDesk(document, stored: seen, path: "/vores.yaml", lock: nil, at: place)
    var mine = document.guide
    mine.title = "Min"
    guard case .failed(let message) = desk.save(mine, to: nil) else { return "it was saved" }
    desk.finish()
    #expect(desk.leftAside?.contains("aarsplan ledetråd skriv /vores.yaml") == true)
    return message
  }

  @Test func `it is said to be safe, and comes back with what others wrote`() throws {
    let message = try failedSitting()
    #expect(message.contains("i sikkerhed i /hjem/state/ledetraade/"))
    #expect(stored() == Self.text)
    let theirs = Self.text.replacing("titel: Samspil", with: "titel: Deres # ny")
    try files.peek { (state) throws(FileError) in
      state.writeAsOthers("/vores.yaml", theirs, inPlace: false)
    }
    let host = Host()
    var opening = GuideOpening(GuideWish(file: "/vores.yaml"), host: host, at: place(pid: 2))
    let start = try #require(try opening.start())
    #expect(host.offered.first?.first == "Skriv videre med det")
    #expect(start.setting.guide.title == "Min")
    #expect(start.setting.guide.themes.first?.title == "Deres")
    #expect(stored().contains("titel: Min") && stored().contains("titel: Deres # ny"))
    #expect(stored().hasPrefix("# Annes\n"))
    var desk = start.desk
    desk.finish()
    // Saved where it belongs, it lies aside no more.
    var again = GuideOpening(GuideWish(file: "/vores.yaml"), host: Host(), at: place(pid: 3))
    #expect(try again.start()?.setting.guide.title == "Min")
    #expect(place(pid: 4).stores.flatMap { $0.finds() }.isEmpty)
  }

  @Test func `without a file named, what lies aside is asked about first`() throws {
    _ = try failedSitting()
    try files.remove("/vores.yaml")
    let host = Host()
    var opening = GuideOpening(GuideWish(), host: host, at: place(pid: 2))
    let start = try #require(try opening.start())
    #expect(start.setting.guide.title == "Min")
    #expect(stored().contains("titel: Min"))
  }
}
