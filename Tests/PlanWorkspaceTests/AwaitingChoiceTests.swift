import Dialogue
import Interview
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// What a leader can choose who only writes `aarsplan`.
struct AwaitingChoiceTests {
  private static func plan(status: String, deadline: String) -> String {
    """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    status: \(status)
    center: { id: huset, navn: Huset }
    lokale-mål:
      - { id: M1, titel: Flere læser, tema: effekt, frist: \(deadline) }

    """
  }

  /// Chooses the first, and remembers what there was.
  private final class Host: OpeningHost {
    let canChoose = true
    private(set) var offered: [String] = []

    func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? {
      offered = items.map(\.text)
      return 0
    }
    func show(_ blocks: [Block]) {}
    func show(_ reading: PlanReading) {}
    func tell(_ line: String) {}
  }

  private func open(_ plan: String) throws -> (offered: [String], walks: Bool) {
    let files = MemoryFileSystem()
    try files.peek { (state) throws(FileError) in try state.addFile("plan.yaml", plan) }
    var place = Workplace()
    place.disk = .test(files)
    let host = Host()
    var opening = Opening(
      Wish(), library: GuideLibrary(folders: [], files: files), host: host, at: place)
    let start = try #require(try opening.start())
    return (host.offered, start.setting.followUp != nil)
  }

  @Test func `an approved plan whose goals are overdue can be followed up on`() throws {
    let opened = try open(Self.plan(status: "godkendt", deadline: "2016-06-01"))
    #expect(opened.offered == ["Følg op: Huset", "Begynd en ny plan"] && opened.walks)
  }

  @Test func `a draft can be written on, too`() throws {
    let opened = try open(Self.plan(status: "kladde", deadline: "2016-06-01"))
    #expect(opened.offered == ["Huset", "Følg op: Huset", "Begynd en ny plan"])
    #expect(!opened.walks)
  }

  @Test(arguments: [("godkendt", "9999-06-01"), ("lukket", "2016-06-01")])
  func `nothing is offered where nothing awaits`(status: String, deadline: String) throws {
    let opened = try open(Self.plan(status: status, deadline: deadline))
    #expect(opened.offered == [] && !opened.walks)
  }
}
