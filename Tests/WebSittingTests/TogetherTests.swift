import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing
import WebPages

@testable import PlanWorkspace
@testable import WebSitting

/// Several people at one plan.
struct TogetherTests {
  private static let one =
    "Ida siger at børnene bliver taget imod i døren af en voksen som har tid til dem."
  private static let other =
    "Bo siger at det er legepladsen som børnene kommer for, og at døren er ligegyldig."

  private static let third =
    "Vi gør det hele igen i år, og det gør vi sammen med alle forældre i huset her."

  @Test func `what two people answer in different places is all there`() throws {
    let room = try Room()
    let (ida, bo) = (room.person("ida"), room.person("bo"))
    var first = try ida.form("samspil-1")
    var second = try bo.form("samspil-2")
    first.fill("samspil-1", Self.one)
    second.fill("samspil-2", Self.other)
    try ida.send(first)
    try bo.send(second)
    #expect(room.answer(to: "samspil-1") == Self.one)
    #expect(room.answer(to: "samspil-2") == Self.other)
    #expect(try bo.form("samspil-1")["samspil-1"] == Self.one)
  }

  @Test(arguments: [("choose:1", other), ("choose:2", one), ("choose:3", one + "\n\n" + other)])
  func `where two people wrote the same answer both stand until one is chosen`(
    choice: String, text: String
  ) throws {
    let room = try Room()
    let (ida, bo) = (room.person("ida"), room.person("bo"))
    var first = try ida.form("samspil-1")
    var second = try bo.form("samspil-1")
    first.fill("samspil-1", Self.one)
    second.fill("samspil-1", Self.other)
    try ida.send(first)
    let place = try bo.send(second)
    #expect(place == "samspil-1.fletning")
    #expect(room.answer(to: "samspil-1") == Self.one + "\n\n" + Self.other)
    let page = try bo.page(place)
    #expect(page.contains(Self.one) && page.contains(Self.other))
    #expect(page.contains("class=\"pair\""))
    #expect(try bo.send(bo.form(place), choice) == "samspil-2")
    #expect(room.answer(to: "samspil-1") == text)
  }

  @Test func `a form that comes again after a meeting of two adds nothing`() throws {
    let room = try Room()
    var first = try room.person("ida").form("samspil-1")
    var second = try room.person("bo").form("samspil-1")
    first.fill("samspil-1", Self.one)
    second.fill("samspil-1", Self.other)
    try room.person("ida").send(first)
    try room.person("bo").send(second)
    let after = try room.restarted()
    try after.person("bo").send(second)
    try after.person("ida").send(first)
    #expect(after.answer(to: "samspil-1") == Self.one + "\n\n" + Self.other)
  }

  @Test func `a half answer that was begun before another's answer does not replace it`() throws {
    let room = try Room()
    var form = try room.person("bo").form("samspil-1")
    form.fill("samspil-1", Self.other)
    _ = room.person("bo").type(form)
    try room.person("ida").answer("samspil-1", Self.one)
    let after = try room.restarted()
    try after.person("bo").send(after.person("bo").form("samspil-1"))
    #expect(after.answer(to: "samspil-1") == Self.one + "\n\n" + Self.other)
  }

  @Test func `nor does one that came after the other's answer, begun before it`() throws {
    let room = try Room()
    let bo = room.person("bo")
    var form = try bo.form("samspil-1")
    form.fill("samspil-1", Self.other)
    try room.person("ida").answer("samspil-1", Self.one)
    _ = bo.type(form)
    // The program that knew what it was begun from is gone; the file is as it was.
    let after = try room.restarted()
    try after.person("bo").send(after.person("bo").form("samspil-1"))
    #expect(after.answer(to: "samspil-1") == Self.one + "\n\n" + Self.other)
  }

  @Test func `two people fill in one goal`() throws {
    let goal = "lokale-mål:\n  - { id: M1, titel: Ro, tema: samspil, tiltag: [{ hvad: Ring }] }\n"
    let room = try Room(Room.start + goal)
    let (ida, bo) = (room.person("ida"), room.person("bo"))
    var first = try ida.form("M1")
    var second = try bo.form("M1")
    first.fill("M1.mål", "Alle børn er trygge.")
    first.fill("M1.tiltag.1.hvem", "Ida")
    first.fill("M1.tiltag.2.hvad", "Skriv")
    second.fill("M1.ansvarlig", "Bo Holm")
    second.fill("M1.tiltag.1.hvornår", "1. juni")
    second.fill("M1.tiltag.2.hvad", "Tal")
    try ida.send(first)
    try bo.send(second)
    let stored = try #require(room.stored.goals.first)
    #expect(stored.aim == "Alle børn er trygge.")
    #expect(stored.responsible == "Bo Holm")
    #expect(Set(stored.actions.compactMap(\.what)) == ["Ring", "Skriv", "Tal"])
    #expect(stored.actions.first?.who == "Ida")
    #expect(stored.actions.first?.when?.text == "2016-06-01")
  }

  @Test func `words to a goal that another deleted are not lost`() throws {
    let goal = "lokale-mål:\n  - { id: M1, titel: Ro, tema: samspil }\n"
    let room = try Room(Room.start + goal)
    let ida = room.person("ida")
    var form = try ida.form("M1")
    form.fill("M1.mål", "Alle børn er trygge.")
    try room.files.peek { $0.writeAsOthers(Room.path, Room.start, inPlace: false) }
    try ida.send(form)
    #expect(room.stored.goals.first?.aim == "Alle børn er trygge.")
    #expect(room.stored.goals.first?.theme == "samspil")
  }

  @Test func `somebody at a terminal and somebody with a browser lose nothing`() throws {
    let room = try Room()
    let bo = room.person("bo")
    let loaded = try #require(try LoadedPlan.load(Room.path, on: room.place.disk))
    let lock = try PlanLock.acquire(for: Room.path, on: room.place.disk)
    guard case .held(let held) = lock else {
      Issue.record("a browser keeps a terminal out")
      return
    }
    var terminal = PlanDesk(
      loaded, lock: held, under: room.plan.interview.guide, at: room.place)
    let today = try #require(PlanDate(year: 2016, month: 1, day: 8))
    var setting = Setting(guide: room.plan.interview.guide, today: today)
    (setting.plan, setting.path) = (loaded.document.plan, Room.path)
    var interview = PlanInterview(setting)
    _ = interview.handle(.begin)
    var form = try bo.form("samspil-2")
    form.fill("samspil-2", Self.other)
    Self.carry(interview.handle(.line(Self.one)), &interview, &terminal)
    try bo.send(form)
    // The terminal is at the question that was answered in the browser meanwhile.
    Self.carry(interview.handle(.line(Self.third)), &interview, &terminal)
    #expect(room.answer(to: "samspil-1") == Self.one)
    // Killed here, it has lost nothing of what the other was told is saved.
    #expect(room.answer(to: "samspil-2")?.contains(Self.other) == true)
    #expect(room.answer(to: "samspil-2")?.contains(Self.third) == true)
    Self.carry(interview.handle(.line("3")), &interview, &terminal)
    #expect(room.answer(to: "samspil-2")?.contains(Self.other) == true)
    #expect(room.answer(to: "samspil-2")?.contains(Self.third) == true)
    #expect(try bo.form("samspil-2")["samspil-2"]?.contains(Self.third) == true)
  }

  private static func carry(
    _ effects: [Effect], _ interview: inout PlanInterview, _ desk: inout PlanDesk
  ) {
    for effect in effects {
      if case .save(let plan, let place) = effect {
        carry(interview.handle(.saved(desk.save(plan, to: place))), &interview, &desk)
      }
    }
  }

  @Test func `many people at once lose nothing`() async throws {
    let room = try Room()
    let questions = room.plan.interview.guide.themes.flatMap(\.questions).map(\.id)
    await withTaskGroup(of: Void.self) { group in
      for (number, question) in questions.enumerated() {
        group.addTask {
          let person = room.person("p\(number)")
          _ = try? person.answer(question, "\(question): " + Self.one)
          _ = try? person.page("oversigt")
        }
      }
    }
    for question in questions {
      #expect(room.answer(to: question) == "\(question): " + Self.one)
    }
  }
}
