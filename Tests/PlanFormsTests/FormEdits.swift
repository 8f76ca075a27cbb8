import DanishText
import Foundation
import PlanModel
import TestSupport

/// Something that people do to a form, as `Tests/Forms/edit_forms.py` does it in LibreOffice.
struct FormEdit: Codable, Equatable {
  var op: String
  var key: String
  var text: String?
  var cells: [String]?
  var at: Int?
  var author: String?
}

/// Makes random edits, and what a plan is to be after them.
struct FormEdits {
  private(set) var plan: Plan
  private(set) var edits: [FormEdit] = []
  private var random: RandomPlans
  /// New goals and deleted ones make room for no others with the same id.
  private var touched: Set<String> = []
  private var copies = 0
  private let base: Plan

  init(_ plan: Plan, seed: UInt64) {
    (self.plan, base) = (plan, plan)
    random = RandomPlans(seed: seed, onlyKnown: true)
  }

  private static let texts = [
    "Børnene spørger selv efter bøgerne.", "38 % → 60 %", "Ida & Bo <leder>",
    "Første afsnit.\n\nAndet afsnit med \"citat\".", "nej", "- en streg", "😀 smil",
  ]

  private mutating func text() -> String {
    Self.texts[random.number(Self.texts.count)] + " \(random.number(1_000))"
  }

  /// Makes so many edits. A goal is copied or moved at the end: LibreOffice 7.4 falls over tracked
  /// changes in what was pasted.
  mutating func make(_ count: Int) {
    for _ in 0..<100 where edits.count < count - 1 { make() }
    let before = edits.count
    for _ in 0..<20 where edits.count == before {
      if random.number(2) == 0 { copyGoal() } else { moveGoal() }
    }
    for _ in 0..<20 where edits.count < count { cell("cell") }
  }

  private mutating func make() {
    switch random.number(10) {
    case 0, 1: cell("cell")
    case 2: cell("tracked")
    case 3: cell("accepted")
    case 4: bold()
    case 5: date()
    case 6: addRow()
    case 7: removeRow()
    case 8: deleteGoal()
    default: comment()
    }
  }

  /// A goal of the plan that nothing has been done to as a whole.
  private mutating func goal() -> Int? {
    let free = plan.goals.indices.filter { place in
      plan.goals[place].id.map { id in
        !touched.contains(id) && base.goals.contains { $0.id == id }
      } ?? false
    }
    return free.isEmpty ? nil : free[random.number(free.count)]
  }

  private mutating func cell(_ op: String) {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    let text = text()
    let field = ["titel", "mål", "sammenhæng", "ansvarlig"][random.number(4)]
    // What is written over a point of a list while changes are tracked stays one.
    let goal = plan.goals[place]
    let old = field == "mål" ? goal.aim : field == "sammenhæng" ? goal.context : nil
    if op != "cell", old?.hasPrefix("- ") ?? false { return }
    edits.append(FormEdit(op: op, key: "\(id).\(field)", text: text))
    switch field {
    case "titel": plan.goals[place].title = text
    case "mål": plan.goals[place].aim = text
    case "sammenhæng": plan.goals[place].context = text
    default: plan.goals[place].responsible = text
    }
  }

  private mutating func bold() {
    guard let place = goal(), let id = plan.goals[place].id, plan.goals[place].aim == nil else {
      return
    }
    let text = "Med fed skrift \(random.number(100))"
    edits.append(FormEdit(op: "bold", key: "\(id).mål", text: text))
    plan.goals[place].aim = text
  }

  private mutating func date() {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    let forms = [
      ("1. maj 2016", "2016-05-01"), ("24-12-2016", "2016-12-24"), ("2016-03-02", "2016-03-02"),
    ]
    let form = forms[random.number(forms.count)]
    edits.append(FormEdit(op: "cell", key: "\(id).frist", text: form.0))
    plan.goals[place].deadline = PlanDate(text: form.1).map(Entry.known)
  }

  private mutating func addRow() {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    let text = text()
    let at = random.number(plan.goals[place].actions.count + 1)
    edits.append(
      FormEdit(op: "row", key: "\(id).tiltag", cells: [text, "Bo", "1. juni 2016"], at: at))
    plan.goals[place].actions.insert(
      Action(what: text, who: "Bo", when: PlanDate(text: "2016-06-01").map(Entry.known)), at: at)
  }

  private mutating func removeRow() {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    guard !plan.goals[place].actions.isEmpty else { return }
    let at = random.number(plan.goals[place].actions.count)
    edits.append(FormEdit(op: "remove-row", key: "\(id).tiltag", at: at))
    plan.goals[place].actions.remove(at: at)
  }

  private mutating func deleteGoal() {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    edits.append(FormEdit(op: "delete-goal", key: id))
    touched.insert(id)
    plan.goals.remove(at: place)
  }

  private mutating func copyGoal() {
    guard let place = goal(), let id = plan.goals[place].id, copies == 0 else { return }
    let text = "Kopi \(random.number(1_000))"
    edits.append(FormEdit(op: "copy-goal", key: id, text: text))
    touched.insert(id)
    copies += 1
    var copy = plan.goals[place]
    copy.id = nil
    copy.title = text
    (copy.toRevisit, copy.followUps, copy.retirement) = ([], [], nil)
    plan.goals.insert(copy, at: place + 1)
  }

  private mutating func moveGoal() {
    guard let place = goal(), let id = plan.goals[place].id, plan.goals.count > 1, copies == 0
    else { return }
    let toFront = random.number(2) == 0
    guard place != (toFront ? 0 : plan.goals.count - 1) else { return }
    edits.append(FormEdit(op: "move-goal", key: id, at: toFront ? 0 : 1))
    let goal = plan.goals.remove(at: place)
    plan.goals.insert(goal, at: toFront ? 0 : plan.goals.count)
  }

  private mutating func comment() {
    guard let place = goal(), let id = plan.goals[place].id else { return }
    let text = "Hvad med \(random.number(1_000))?"
    edits.append(FormEdit(op: "comment", key: "\(id).titel", text: text, author: "Ida Holm"))
    touched.insert(id)
  }
}
