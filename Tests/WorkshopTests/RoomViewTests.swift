import PlanModel
import TestSupport
import Testing
import Workshop

/// What of a room is shown to everybody in it.
struct RoomViewTests {
  static let guide: Ledetraad = {
    var one = Theme(id: "a", title: "Alfa")
    one.questions = [
      Question(id: "a-1", text: "Hvad gør I?"), Question(id: "a-2", text: "Hvorfor?"),
    ]
    var other = Theme(id: "b", title: "Beta")
    other.questions = [Question(id: "b-1", text: "Hvem?")]
    return Ledetraad(id: "l", title: "L", year: 2016, themes: [one, other])
  }()

  static func plan(_ name: String, kind: String?, answers: Int = 1, skipping: Bool = false) -> Plan
  {
    var plan = Plan()
    (plan.centre.id, plan.centre.name, plan.centre.kind) = (name, name, kind)
    plan.reflections = ["a-1", "a-2", "b-1"].prefix(answers).map {
      Reflection(question: $0, answer: "Ja.")
    }
    if skipping { plan.reflections.append(Reflection(question: "b-1", skipped: "")) }
    return plan
  }

  static func room(_ kinds: [(String?, Int)], skipping: Int = 0) -> RoomProgress {
    let kinds = kinds.flatMap { Array(repeating: $0.0, count: $0.1) }
    let centres = kinds.enumerated().map { number, kind in
      CentreProgress(
        plan("c\(number)", kind: kind, skipping: number < skipping), guide: guide,
        file: "c\(number).yaml")
    }
    return RoomProgress(centres, guide: guide)
  }

  @Test(
    arguments: [
      ("too few in all", [("skole", 4)], nil, []),
      ("five of one kind", [("skole", 5)], 5, []),
      ("two kinds", [("skole", 5), ("dagtilbud", 6)], 11, ["dagtilbud 6", "skole 5"]),
      (
        "a small rest takes the smallest along", [("skole", 5), ("dagtilbud", 6), ("stab", 2)], 13,
        ["dagtilbud 6", "andre 7"]
      ),
      ("a large rest", [("skole", 5), ("stab", 3), ("drift", 2)], 10, ["skole 5", "andre 5"]),
      ("nothing left to tell apart", [("skole", 5), ("stab", 1)], 6, []),
      ("only small kinds", [("skole", 3), ("stab", 3)], 6, []),
      (
        "spelt differently", [("Skole", 2), ("skole", 3), ("drift", 5)], 10, ["drift 5", "Skole 5"]
      ),
    ] as [(String, [(String?, Int)], Int?, [String])])
  func `figures are about five plans or more`(
    _: String, kinds: [(String?, Int)], all: Int?, lines: [String]
  ) {
    let view = RoomView(Self.room(kinds))
    #expect(view.all?.plans == all)
    #expect(view.lines.map(Self.told) == lines)
    #expect(view.isGuarded == (all == nil))
  }

  private static func told(_ line: RoomLine) -> String {
    switch line.whose {
    case .kind(let kind): "\(kind) \(line.plans)"
    case .others: "andre \(line.plans)"
    case .all, .centre: "?"
    }
  }

  @Test func `each centre is told of where that is asked for`() {
    let view = RoomView(Self.room([("skole", 2)]), ofEach: true)
    #expect(view.all?.plans == 2 && view.lines.count == 2 && !view.isGuarded)
  }

  /// Whatever the kinds are, no line and no difference between lines is about one to four plans.
  @Test func `nobody can be found by subtracting`() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<500 {
      let kinds = (0..<Int.random(in: 1...5, using: &random)).map {
        ($0 == 0 ? nil : "k\($0)", Int.random(in: 1...9, using: &random)) as (String?, Int)
      }
      let view = RoomView(Self.room(kinds))
      let told = view.lines.map(\.plans)
      let rest = (view.all?.plans ?? 0) - told.reduce(0, +)
      #expect((told + [rest]).allSatisfy { $0 == 0 || $0 >= 5 } || told.isEmpty)
    }
  }

  @Test func `what few passed over is told without a number`() {
    let few = RoomSnapshot(Self.room([("skole", 9)], skipping: 4))
    #expect(few.skipped.map(\.id) == ["b-1"] && few.skipped[0].count == nil)
    #expect(RoomSnapshot(Self.room([("skole", 9)], skipping: 5)).skipped[0].count == 5)
    #expect(
      RoomSnapshot(Self.room([("skole", 9)], skipping: 4), ofEach: true).skipped[0].count == 4)
    #expect(RoomSnapshot(Self.room([("skole", 4)])).themes.isEmpty)
  }
}
