import Interview
import PlanModel
import PlanStore
import PlanWorkspace
import TestSupport
import Testing
import WebPages

@testable import WebSitting

/// What a sitting in a browser promises.
struct SittingTests {
  private static let long = """
    Vi modtager børnene i døren hver morgen, og den voksne sætter sig ned og hører hvad der er sket siden \
    sidst. Det har vi gjort hele efteråret.
    """

  @Test func `an answer that was taken is in the file`() throws {
    let room = try Room()
    let ida = room.person("ida")
    let next = try ida.answer("samspil-1", Self.long)
    #expect(room.answer(to: "samspil-1") == Self.long)
    #expect(next == "samspil-2")
    #expect(try ida.page(next).contains("Gemt 10.42"))
    #expect(try room.restarted().answer(to: "samspil-1") == Self.long)
  }

  @Test func `what was half typed comes up again after the program was killed`() throws {
    let room = try Room()
    var form = try room.person("ida").form("samspil-1")
    form.fill("samspil-1", "Vi modtager b")
    let secured = "{\"text\":\"Det du skriver, er sikret kl. 10.42\"}"
    #expect(room.person("ida").type(form) == .data(secured))
    #expect(room.answer(to: "samspil-1") == nil)
    let after = try room.restarted()
    let page = try after.person("ida").page("samspil-1")
    #expect(page.contains("halvt svar"))
    #expect(BrowserForm(page)?["samspil-1"] == "Vi modtager b")
    try after.person("ida").answer("samspil-1", Self.long)
    #expect(after.answer(to: "samspil-1") == Self.long)
    #expect(try after.person("ida").page("samspil-1").contains("halvt svar") == false)
  }

  @Test func `what somebody left half typed is offered to whoever comes back without a name`()
    throws
  {
    let room = try Room()
    var form = try room.person("ida").form("samspil-1")
    form.fill("samspil-1", "Vi modtager b")
    _ = room.person("ida").type(form)
    #expect(try room.person("bo").form("samspil-1")["samspil-1"] == "")
    #expect(try room.restarted().person("bo").form("samspil-1")["samspil-1"] == "Vi modtager b")
  }

  @Test func `a half answer that comes after the answer is not brought up`() throws {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil-1")
    form.fill("samspil-1", "Vi modtager b")
    let late = form
    form.fill("samspil-1", Self.long)
    try ida.send(form)
    _ = ida.type(late)
    #expect(try ida.form("samspil-1")["samspil-1"] == Self.long)
  }

  @Test func `a form that comes twice is taken once`() throws {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil.mål")
    form.fill("samspil.mål", "Trygge overgange")
    let places = [try ida.send(form), try ida.send(form)]
    #expect(places == ["M1", "M1"])
    #expect(room.stored.goals.count == 1)
    // The answer to the form was lost, and the program was ended in between.
    let after = try room.restarted()
    #expect(try after.person("ida").send(form) == "M1")
    #expect(after.stored.goals.count == 1)
  }

  @Test func `a form that comes again with more words is saved with them`() throws {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil-1")
    form.fill("samspil-1", Self.long)
    try ida.send(form)
    // Nobody told her that it came through: she typed on, and it was sent once more.
    form.fill("samspil-1", Self.long + " Også om aftenen.")
    try ida.send(form)
    #expect(room.answer(to: "samspil-1") == Self.long + " Også om aftenen.")
  }

  @Test func `a follow-up that comes twice stands once`() throws {
    let room = try Room()
    let ida = room.person("ida")
    #expect(try ida.answer("samspil-1", "Vi gør noget.") == "samspil-1.uddybning")
    var form = try ida.form("samspil-1.uddybning")
    form.fill("samspil-1.uddybning", "I døren hver morgen.")
    try ida.send(form)
    let after = try room.restarted()
    try after.person("ida").send(form)
    #expect(after.answer(to: "samspil-1") == "Vi gør noget.\nI døren hver morgen.")
  }

  @Test func `a follow-up that was typed on while it was on its way stands once`() throws {
    let room = try Room()
    let ida = room.person("ida")
    let place = "samspil-1.uddybning"
    #expect(try ida.answer("samspil-1", "Vi gør noget.") == place)
    var form = try ida.form(place)
    form.fill(place, "I døren hver mor")
    try ida.send(form)
    // The page made a form of its own of what came after, begun with what was sent.
    var rest = try ida.form(place)
    rest.fill(place, "I døren hver morgen.")
    rest.forge(FormName.original + place, "I døren hver mor")
    try ida.send(rest)
    #expect(room.answer(to: "samspil-1") == "Vi gør noget.\nI døren hver morgen.")
  }

  @Test func `a follow-up that is gone on with after a new beginning stands once`() throws {
    let room = try Room()
    let place = "samspil-1.uddybning"
    #expect(try room.person("ida").answer("samspil-1", "Vi gør noget.") == place)
    var form = try room.person("ida").form(place)
    form.fill(place, "I døren. Hver morgen.")
    try room.person("ida").send(form)
    // Nobody told the browser: it has the form still, and more is written in it.
    let after = try room.restarted()
    form.fill(place, "I døren. Hver morgen. Med kaffe.")
    try after.person("ida").send(form)
    #expect(after.answer(to: "samspil-1") == "Vi gør noget.\nI døren. Hver morgen. Med kaffe.")
  }

  @Test(arguments: ["I døren. Hver morgen. Med kaffe.", "Vi gør noget. Mere.", "Vi gør mere."])
  func `a draft of a follow-up that came late adds only what is new`(text: String) throws {
    let room = try Room()
    let place = "samspil-1.uddybning"
    try room.person("ida").answer("samspil-1", "Vi gør noget.")
    var form = try room.person("ida").form(place)
    form.fill(place, "I døren. Hver morgen.")
    try room.person("ida").send(form)
    form.fill(place, text)
    var after = try room.restarted()
    _ = after.person("ida").type(form)
    after = try after.restarted()
    try after.person("ida").send(after.person("ida").form(place))
    let answer = try #require(after.answer(to: "samspil-1"))
    for sentence in ["I døren.", "Hver morgen.", "Vi gør noget."] + text.split(separator: ". ") {
      let mark = sentence.hasSuffix(".") ? String(sentence) : sentence + "."
      #expect(answer.ranges(of: mark).count == 1, "\(mark) in \(answer)")
    }
  }

  @Test func `a follow-up is saved when the answer has become another meanwhile`() throws {
    let room = try Room()
    let (ida, bo) = (room.person("ida"), room.person("bo"))
    #expect(try ida.answer("samspil-1", "Vi gør noget.") == "samspil-1.uddybning")
    var form = try ida.form("samspil-1.uddybning")
    // The other makes it an answer after which nothing is asked.
    var whole = try bo.form("samspil-1")
    whole.fill("samspil-1", Self.long)
    try bo.send(whole)
    form.fill("samspil-1.uddybning", "I døren hver morgen.")
    try ida.send(form)
    let answer = try #require(room.answer(to: "samspil-1"))
    #expect(answer.contains(Self.long) && answer.hasSuffix("I døren hver morgen."))
  }

  @Test func `words that no place asks for any more are shown, and said not to be saved`() throws {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil-1")
    form.tick("M7.tiltag.3.hvem", "Sprogpædagogen")
    let place = try ida.send(form)
    let page = try ida.page(place)
    #expect(page.contains("Sprogpædagogen") && page.contains("Det er ikke gemt i planen"))
  }

  @Test(arguments: ["back", "overview", "skip"])
  func `what was typed is kept when somebody goes elsewhere`(act: String) throws {
    let room = try Room()
    var form = try room.person("ida").form("samspil-2")
    form.fill("samspil-2", "Ikke færdig")
    let next = try room.person("ida").send(form, act)
    #expect(next == ["back": "samspil-1", "overview": "oversigt", "skip": "samspil-7"][act])
    #expect(room.answer(to: "samspil-2") == nil)
    #expect(try room.restarted().person("ida").form("samspil-2")["samspil-2"] == "Ikke færdig")
  }

  @Test func `on a full disk what was sent stands on the page, and goes when there is room`() throws
  {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil-1")
    form.fill("samspil-1", Self.long)
    try room.files.peek { $0.arm(MemoryFault(at: 0, .failFromHere(.diskFull))) }
    let place = try ida.send(form)
    #expect(place == "samspil-1")
    let page = try ida.page(place)
    #expect(page.contains("Det er ikke gemt i planen"))
    #expect(BrowserForm(page)?["samspil-1"] == Self.long)
    try room.files.peek { $0.arm(nil) }
    #expect(room.answer(to: "samspil-1") == nil)
    #expect(try ida.send(form) == "samspil-2")
    #expect(room.answer(to: "samspil-1") == Self.long)
  }

  @Test func `a half answer that cannot be kept is not said to be`() throws {
    let room = try Room()
    let ida = room.person("ida")
    var form = try ida.form("samspil-1")
    form.fill("samspil-1", "Vi modtager b")
    try room.files.peek { $0.arm(MemoryFault(at: 0, .failFromHere(.diskFull))) }
    guard case .failed = ida.type(form) else {
      Issue.record("it was said to be kept")
      return
    }
    #expect(try ida.send(form, "back") == "samspil-1")
    #expect(try ida.form("samspil-1")["samspil-1"] == "Vi modtager b")
  }

  @Test(arguments: [":slet M1", ":slut", "::gå", "Alt er godt\n:spring"])
  func `an answer is never a command`(text: String) throws {
    let goal = "lokale-mål:\n  - { id: M1, titel: Ro, tema: samspil }\n"
    let room = try Room(Room.start + goal)
    try room.person("ida").answer("samspil-1", text)
    #expect(room.answer(to: "samspil-1") == text)
    #expect(room.stored.goals.count == 1)
  }

  @Test(arguments: [
    "../../etc/passwd", "samspil-99", "M9", "kladde", "kladde/", "oversigt/", "\u{0}",
    "M1.tegn.7.tegn",
    "samspil-1.fletning", "%2e%2e", String(repeating: "å", count: 5000),
  ])
  func `a place that there is not is said not to be there, or leads beside`(place: String) throws {
    let room = try Room()
    let ida = room.person("ida")
    switch ida.sitting.page(at: place, token: "token") {
    case .nothing(let page): #expect(page.contains("Siden findes ikke"))
    case .seeOther(let address): #expect(address == "/plan/samspil-1")
    case let other: Issue.record("\(other)")
    }
    _ = ida.sitting.take([("f:" + place, "x"), ("act", "save"), ("form", place)], at: place)
    #expect(room.stored.reflections.isEmpty)
  }

  @Test func `a number of a person is masked where it is told, and stays where it is written`()
    throws
  {
    let room = try Room()
    let ida = room.person("ida")
    try ida.answer(
      "samspil-1", "Borgeren 010190-1234 fik hjælp, og det var godt for alle i huset den dag.")
    let overview = try ida.page("gennemgang")
    #expect(!overview.contains("010190-1234"))
    #expect(try ida.form("samspil-1")["samspil-1"]?.contains("010190-1234") == true)
  }

  @Test func `a plan that is full says so, and keeps what was there`() throws {
    let room = try Room()
    let ida = room.person("ida")
    let text = String(repeating: "Vi gør det godt. ", count: 300_000)
    let post = [("f:samspil-1", text), ("form", "x"), ("act", "save")]
    #expect(ida.sitting.take(post, at: "samspil-1") == .seeOther("/plan/samspil-1"))
    let place = "samspil-1"
    #expect(place == "samspil-1")
    #expect(room.answer(to: "samspil-1") == nil)
    #expect(try ida.page(place).contains("Det er ikke gemt i planen"))
  }

  @Test func `a closed plan is not opened`() throws {
    #expect(throws: WorkspaceProblem.self) {
      try Room(Room.start.replacing("kladde", with: "lukket"))
    }
  }
}
