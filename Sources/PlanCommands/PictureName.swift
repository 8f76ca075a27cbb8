import ArgumentParser
import PlanReports

/// `--billede`: one of the pictures of a plan.
enum PictureName: String, ExpressibleByArgument, CaseIterable {
  case wheel = "årshjul"
  case thread = "tråd"

  /// What it is called among the pictures of a document.
  var id: String {
    switch self {
    case .wheel: YearWheel.id
    case .thread: RedThread.id
    }
  }
}
