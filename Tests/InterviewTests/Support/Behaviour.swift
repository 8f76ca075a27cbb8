import Interview
import PlanModel
import Testing

/// One behaviour: what there is at the start, and what is typed. Its transcript is a golden file
/// of the same name.
struct Behaviour: Sendable, CustomTestStringConvertible {
  let id: String
  var setting: Setting
  let lines: [String]
  let saves: [Script.Save]

  var testDescription: String { id }

  init(
    _ id: String, plan: Plan? = Example.halfway, saves: [Script.Save] = [],
    _ lines: [String]
  ) {
    self.init(id, setting: Example.setting(plan), saves: saves, lines)
  }

  init(_ id: String, setting: Setting, saves: [Script.Save] = [], _ lines: [String]) {
    self.id = id
    self.setting = setting
    self.lines = lines
    self.saves = saves
  }

  /// What a leader would see.
  func transcript() -> String {
    var script = Script(setting, saves: saves)
    script.play(lines)
    return script.wholeTranscript
  }
}
