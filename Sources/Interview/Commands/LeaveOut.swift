import Dialogue
import Language
import PlanModel

/// `:fravælg effekt`: leaves a theme out on purpose, with a reason.
struct LeaveOut: Command {
  let names = ["fravælg", "fravaelg", "omit"]
  var usage: String { tr(":fravælg [\(Words.theme.one.uppercased())]") }
  var summary: String { Texts.leaveOutSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let guide = interview.scene.guide
    let theme =
      argument.isEmpty
      ? interview.step.theme(interview.scene)
      : guide.themes.first { $0.id.lowercased() == argument.lowercased() }
    guard let theme else { return interview.refuse(Texts.whichTheme(guide.themes.map(\.id))) }
    return interview.go(.visit(OmissionStep(theme: theme, field: .reason)))
  }
}
