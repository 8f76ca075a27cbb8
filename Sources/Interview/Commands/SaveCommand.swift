import Dialogue
import Language
import PlanModel

/// `:gem`: saves now, at another place where one is named.
struct SaveCommand: Command {
  let names = ["gem", "save"]
  var usage: String { tr(":gem [FIL]") }
  var summary: String { Texts.saveSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard interview.canBeSaved else { return interview.refuse(Texts.nameFirst) }
    interview.file.announcesPath = true
    return interview.save(then: .present, to: argument.isEmpty ? nil : argument)
  }
}
