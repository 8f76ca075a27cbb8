import PlanFormat
import PlanModel
import PlanRules
import PlanStore

/// One file after it was read and checked: what a fact is made from before the file is let go.
struct CheckedFile: Sendable {
  /// What a file turned out to be.
  enum Content: Sendable {
    /// A plan, or something that was meant as one.
    case plan(PlanDocument)
    /// A ledetråd, which is no plan.
    case guide
    /// The disk did not give it.
    case unreadable(FileError)
  }

  /// Its place among the files of the run.
  let number: Int
  /// Its path as it was given or found; `-` for standard input.
  let path: String
  /// What it is.
  let content: Content
  /// The plan's ledetråd; nil where none was found.
  let guide: Ledetraad?
  /// What was found in it by itself, with places.
  let result: CheckResult

  /// The plan, as far as it could be read.
  var document: PlanDocument? {
    guard case .plan(let document) = content else { return nil }
    return document
  }

  /// How deeply it covers each theme; nil where it could not be read, or has no ledetråd.
  var coverage: [ThemeCoverage]? {
    guard let document, document.isReadable, let guide else { return nil }
    return document.plan.coverage(of: guide)
  }
}
