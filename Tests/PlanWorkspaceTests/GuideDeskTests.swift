import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// A ledetråd is saved after each answer, joined with what others write, and never written over.
struct GuideDeskTests {
  private static let text = """
    # Annes
    format: ledetråd/1
    id: vores-2016
    titel: Vores
    år: 2016
    temaer:
      - id: samspil   # det første
        titel: Samspil
        spørgsmål:
          # om hverdagen
          - { id: samspil-1, spørgsmål: Hvem? }
          - { id: samspil-2, spørgsmål: Hvad? }

    """

  private let files = MemoryFileSystem()
  private var place: Workplace {
    var place = Workplace()
    place.disk = .test(files)
    return place
  }

  private var guide: Ledetraad { LedetraadDocument.read(Array(Self.text.utf8)).guide }

  private func desk() throws -> GuideDesk {
    try files.peek { (state) throws(FileError) in try state.addFile("/vores.yaml", Self.text) }
    let stored = try SafeFile("/vores.yaml", on: place.disk).load(limit: 1 << 20)
    return GuideDesk(
      LedetraadDocument.read(stored.bytes ?? []), stored: stored, path: "/vores.yaml", lock: nil,
      at: place)
  }

  private func stored(_ path: String = "/vores.yaml") -> String? {
    (try? files.read(path, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a change keeps comments, and an undone one brings them back where they stood`()
    throws
  {
    var desk = try desk()
    var less = guide
    less.themes[0].questions.remove(at: 0)
    #expect(desk.save(less, to: nil) == .saved(path: "/vores.yaml"))
    #expect(stored()?.contains("# om hverdagen") == true)
    #expect(stored()?.contains("Hvem?") == false)
    #expect(desk.save(guide, to: nil) == .saved(path: "/vores.yaml"))
    #expect(stored() == Self.text)
  }

  @Test func `what it was before the sitting is kept as a version`() throws {
    var desk = try desk()
    var new = guide
    new.title = "Nyt"
    _ = desk.save(new, to: nil)
    let versions = try place.versions(of: "/vores.yaml").list()
    #expect(versions.count == 1)
  }

  @Test func `what others wrote meanwhile is joined`() throws {
    var desk = try desk()
    let theirs = Self.text.replacing("titel: Samspil", with: "titel: Deres # ny")
    try files.peek { (state) throws(FileError) in
      state.writeAsOthers("/vores.yaml", theirs, inPlace: true)
    }
    var mine = guide
    mine.title = "Min"
    guard case .mergedGuide(let merged, _, let conflicts, _) = desk.save(mine, to: nil) else {
      Issue.record("nothing was joined")
      return
    }
    #expect(merged.title == "Min" && merged.themes[0].title == "Deres")
    #expect(conflicts.isEmpty)
    #expect(stored()?.contains("titel: Deres # ny") == true)
    #expect(stored()?.contains("titel: Min") == true)
  }

  @Test func `what others made unreadable is not written over, and nothing is lost`() throws {
    var desk = try desk()
    try files.peek { (state) throws(FileError) in
      state.writeAsOthers("/vores.yaml", "format: [\n", inPlace: true)
    }
    var mine = guide
    mine.title = "Min"
    guard case .failed(let message) = desk.save(mine, to: nil) else {
      Issue.record("it was written over")
      return
    }
    #expect(message.contains(":gem"))
    #expect(stored() == "format: [\n" && desk.trouble?.place == nil && desk.trouble != nil)
    #expect(desk.save(mine, to: "/andet.yaml") == .saved(path: "/andet.yaml"))
    #expect(stored("/andet.yaml")?.contains("titel: Min") == true && desk.trouble == nil)
  }

  @Test func `a new one is called after its id, and writes over nothing`() throws {
    try files.peek { (state) throws(FileError) in try state.addFile("/andres.yaml", "x") }
    var desk = GuideDesk(newAt: nil, at: place)
    #expect(desk.save(guide, to: "/andres.yaml") != .saved(path: "/andres.yaml"))
    #expect(stored("/andres.yaml") == "x")
    var other = GuideDesk(newAt: nil, at: place)
    #expect(other.save(guide, to: nil) == .saved(path: "vores-2016.yaml"))
    #expect(LedetraadDocument.read(Array((stored("vores-2016.yaml") ?? "").utf8)).guide == guide)
  }

  @Test func `half an answer is there at the next sitting`() throws {
    var desk = try desk()
    desk.keepDraft(field: "samspil.om", text: "Halvt")
    desk.keepDraft(field: "", text: "En prøve")
    let again = try self.again()
    let newest = try #require(again.halfTyped.newest)
    #expect(newest.field == "samspil.om" && newest.text == "Halvt")
  }

  private func again() throws -> GuideDesk {
    let stored = try SafeFile("/vores.yaml", on: place.disk).load(limit: 1 << 20)
    return GuideDesk(
      LedetraadDocument.read(stored.bytes ?? []), stored: stored, path: "/vores.yaml", lock: nil,
      at: place)
  }
}

/// What a ledetråd is begun with.
struct GuideOpeningTests {
  /// Nobody sits there.
  private struct Nobody: OpeningHost {
    var told: [String] = []
    var canChoose: Bool { false }
    mutating func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? { nil }
    mutating func show(_ blocks: [Block]) {}
    mutating func show(_ reading: PlanReading) {}
    func tell(_ line: String) {}
  }

  private func start(_ wish: GuideWish) throws -> GuideOpening<Nobody>.Start {
    var opening = GuideOpening(wish, host: Nobody())
    return try #require(try opening.start())
  }

  @Test func `the next year's begins with last year's themes, undecided`() throws {
    let start = try start(GuideWish(source: "ledetråd-2016"))
    let guide = start.setting.guide
    #expect(guide.id == "ledetråd-2017" && guide.year == 2017)
    #expect(guide.themes.map(\.heritage) == [nil, nil, nil])
    #expect(guide.themes.map { $0.origins.count } == [1, 1, 1])
    #expect(start.setting.authoring?.isNew == true)
  }

  /// Chooses by numbers, counted from 0.
  private final class Chooser: OpeningHost {
    let canChoose = true
    private var numbers: [Int]
    private(set) var offered: [[String]] = []

    init(_ numbers: [Int]) { self.numbers = numbers }
    func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? {
      offered.append(items.map(\.text))
      return numbers.isEmpty ? nil : numbers.removeFirst()
    }
    func show(_ blocks: [Block]) {}
    func show(_ reading: PlanReading) {}
    func tell(_ line: String) {}
  }

  @Test func `one that has the new one's name is gone on with, or gets one beside it`() throws {
    let files = MemoryFileSystem()
    let text = "format: ledetråd/1\nid: ledetråd-2017\ntitel: Vores\når: 2017\n"
    try files.peek { (state) throws(FileError) in try state.addFile("/vores.yaml", text) }
    var place = Workplace()
    place.disk = .test(files)
    let wish = GuideWish(source: "ledetråd-2016")

    let host = Chooser([0])
    var opening = GuideOpening(wish, host: host, at: place)
    let there = try #require(try opening.start())
    #expect(host.offered == [["Skriv videre i Vores", "Lav en til ved siden af"]])
    #expect(there.setting.guide.title == "Vores" && there.setting.authoring?.isNew == false)

    opening = GuideOpening(wish, host: Chooser([1]), at: place)
    let beside = try #require(try opening.start())
    #expect(beside.setting.guide.id == "ledetråd-2017-2" && !beside.setting.guide.themes.isEmpty)
    // Nobody can be asked: nothing is written over, and no two have the same name.
    var unasked = GuideOpening(wish, host: Nobody(), at: place)
    #expect(try unasked.start()?.setting.guide.id == "ledetråd-2017-2")
  }

  @Test func `what it says of a ledetråd is what ledetråd tjek says of its file`() throws {
    try ScratchFolder.use { folder in
      let start = try start(GuideWish(file: folder.at("ny.yaml"), source: "ledetråd-2016"))
      var guide = start.setting.guide
      guide.themes[0].questions[0].text = "Hvad gør I? Er I gode til det i forhold til andre?"
      guide.themes[1].questions = []
      guide.about = "Skriv med nogle få sætninger hvad ledetråden er. TODO"
      var desk = start.desk
      #expect(desk.save(guide, to: nil) == .saved(path: folder.at("ny.yaml")))
      let said = try #require(start.setting.authoring).check(guide)
      #expect(said == (try GuideCheck.run(folder.at("ny.yaml")).findings))
      #expect(
        Set(said.map(\.rule)).isSuperset(of: ["lukket-spørgsmål", "to-spørgsmål", "tunge-ord"]))
    }
  }

  @Test func `plans show how last year's questions were used, but not of fewer than five`() throws {
    let plans = Repository.path + "/Samples/planer"
    let wish = GuideWish(source: "ledetråd-2016", overview: plans)
    let feedback = try #require(try start(wish).setting.authoring?.feedback)
    let use = try #require(feedback["samspil-1"])
    #expect(use.plans == 15)
    #expect(use.answered.map { $0 >= 5 || $0 == 0 } ?? true)
    try ScratchFolder.use { folder in
      let text = try ScratchFolder(at: plans).text("solstraalen.yaml")
      try folder.write("en.yaml", text: text)
      let few = try start(GuideWish(source: "ledetråd-2016", overview: folder.path))
      #expect(few.setting.authoring?.feedback == nil)
    }
  }

  @Test func `an overview shows the same number of answers`() throws {
    try ScratchFolder.use { folder in
      let json = """
        { "format": "overblik/1", "ledetråd": "ledetråd-2016", "temaer": [], "centre": [],
          "sammenfatning": { "centre": 20, "afleveret": 12, "mangler": 8, "temaer": {} },
          "spørgsmål": [ { "id": "samspil-1", "svar": 6, "mål": 1 }, { "id": "effekt-1", "svar": 2, "mål": 0 },
            { "id": "trivsel-1", "svar": 11, "mål": 0 } ] }
        """
      try folder.write("overblik.json", text: json)
      let wish = GuideWish(source: "ledetråd-2016", overview: folder.at("overblik.json"))
      let feedback = try #require(try start(wish).setting.authoring?.feedback)
      #expect(feedback["samspil-1"] == GuideFeedback.Use(answered: 6, of: 12))
      #expect(feedback["effekt-1"] == GuideFeedback.Use(answered: nil, of: 12))
      let most = GuideFeedback.Use(answered: nil, isByMost: true, of: 12)
      #expect(feedback["trivsel-1"] == most)
      try folder.write("andet.json", text: "{}")
      let other = GuideWish(source: "ledetråd-2016", overview: folder.at("andet.json"))
      #expect(throws: WorkspaceProblem.self) { _ = try start(other) }
    }
  }

  @Test(arguments: ["format: årsplan/1\n", "hej\n", "format: ledetråd/1\nid: [\n"])
  func `what is no ledetråd, or is broken, is left alone`(text: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("fil.yaml", text: text)
      #expect(throws: WorkspaceProblem.self) {
        _ = try start(GuideWish(file: folder.at("fil.yaml")))
      }
      #expect(try folder.text("fil.yaml") == text)
    }
  }
}
