import PlanModel

extension Plan {
  /// The plan as the format keeps it: no white space at the end of a text, and a text of nothing
  /// but white space is none. Texts that are the same in NFC are equal anyway.
  var normal: Plan {
    var plan = self
    for slot in textSlots {
      guard let text = plan[keyPath: slot] else { continue }
      let end = text.lastIndex { !$0.isWhitespace }
      plan[keyPath: slot] = end.map { String(text[...$0]) }
    }
    for index in plan.reflections.indices where reflections[index].skipped != nil {
      plan.reflections[index].skipped = plan.reflections[index].skipped ?? ""
    }
    for index in plan.goals.indices where plan.goals[index].evaluation == Evaluation() {
      plan.goals[index].evaluation = nil
    }
    return plan
  }
}
