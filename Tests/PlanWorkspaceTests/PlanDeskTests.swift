import Interview
import PlanFormat
import PlanModel
import PlanStore
import TestSupport
import Testing

@testable import PlanWorkspace

/// What is told of a save, and what is not overwritten.
struct PlanDeskTests {
  private static let text = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: huset, navn: Huset }
    refleksioner:
      - spørgsmål: samspil-1
        svar: Det gamle svar.

    """

  private let files = MemoryFileSystem()
  private var disk: Disk { .test(files) }

  private func desk(_ text: String = text, versions: Bool = true) throws -> PlanDesk {
    try files.peek { (state) throws(FileError) in try state.addFile("/plan.yaml", text) }
    // Where the versions' folder should be, there is a file.
    if !versions {
      try files.peek { (state) throws(FileError) in try state.addFile("/.aarsplan-versioner", "") }
    }
    var place = Workplace()
    place.disk = disk
    let guide = try GuideLibrary(folders: []).guide(named: "ledetråd-2016", beside: ".").get().guide
    let loaded = try #require(try LoadedPlan.load("/plan.yaml", on: disk))
    return PlanDesk(loaded, lock: nil, under: guide, at: place)
  }

  private func plan(answering text: String) -> Plan {
    var plan = PlanDocument.read(Array(Self.text.utf8)).plan
    plan.reflections[0].answer = text
    return plan
  }

  private var stored: String? {
    (try? files.read("/plan.yaml", limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a goal that was deleted comes back with its comments where they stood`() throws {
    let goals = """
      lokale-mål:
        # Annes
        - id: M1
          titel: Ro # vigtigt
        - id: M2
          titel: Leg

      """
    var desk = try desk(Self.text + goals)
    let whole = PlanDocument.read(Array((Self.text + goals).utf8)).plan
    var less = whole
    less.goals.removeFirst()
    less.status = .known(.draft)
    #expect(desk.save(less, to: nil) == .saved(path: "/plan.yaml"))
    #expect(stored?.contains("titel: Ro") == false)
    var again = whole
    again.status = less.status
    #expect(desk.save(again, to: nil) == .saved(path: "/plan.yaml"))
    #expect(stored?.hasSuffix(goals) == true, "\(stored ?? "")")
    #expect(stored?.contains("status: kladde") == true)
  }

  @Test func `what somebody else wrote in between stays when a goal comes back`() throws {
    let goals = "lokale-mål:\n  - id: M1\n    titel: Ro # vigtigt\n"
    var desk = try desk(Self.text + goals)
    let whole = PlanDocument.read(Array((Self.text + goals).utf8)).plan
    var less = whole
    less.goals.removeAll()
    #expect(desk.save(less, to: nil) == .saved(path: "/plan.yaml"))
    let theirs = (stored ?? "") + "# fra Bo\n"
    try files.peek { $0.writeAsOthers("/plan.yaml", theirs, inPlace: false) }
    _ = desk.save(whole, to: nil)
    let text = try #require(stored)
    #expect(text.contains("titel: Ro") && text.contains("# fra Bo"), "\(text)")
  }

  @Test func `a version that could not be kept is told, once`() throws {
    var desk = try desk(versions: false)
    guard
      case .saved("/plan.yaml", let notes) = desk.save(plan(answering: "Et nyt."), to: nil)
    else {
      Issue.record("nothing was told")
      return
    }
    #expect(notes.count == 1 && notes[0].contains("ingen tidligere udgave"))
    #expect(desk.save(plan(answering: "Et nyere."), to: nil) == .saved(path: "/plan.yaml"))
    #expect(stored?.contains("Et nyere.") == true)
  }

  @Test func `nothing is told where the version is kept`() throws {
    var desk = try desk(versions: true)
    #expect(desk.save(plan(answering: "Et nyt."), to: nil) == .saved(path: "/plan.yaml"))
  }

  @Test(arguments: [true, false])
  func `what another wrote in the same place goes only when it is kept`(versions: Bool) throws {
    var desk = try desk(versions: versions)
    let theirs = try PlanDocument.read(Array(Self.text.utf8))
      .updating(to: plan(answering: "Den andens svar."))
    try files.remove("/plan.yaml")
    try files.peek { (state) throws(FileError) in
      try state.addFile("/plan.yaml", String(decoding: theirs, as: UTF8.self))
    }
    let outcome = desk.save(plan(answering: "Mit svar."), to: nil)
    guard case .merged(let plan, _, _, let notes, _) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    // Both stand until somebody has chosen, also where the program is killed before that.
    #expect(plan.reflections[0].answer == "Den andens svar.\n\nMit svar.")
    #expect(PlanDocument.read(Array((stored ?? "").utf8)).plan == plan)
    guard versions else {
      // There is no other place: both texts are in the plan, and that is told.
      #expect(notes.contains { $0.contains("nederst i planens fil") })
      #expect(stored?.contains("#     svar: Den andens svar.") == true)
      return
    }
    let kept = try Versions(of: "/plan.yaml", on: disk)
    #expect(try kept.list().contains { try kept.read($0) == theirs })
  }
}
