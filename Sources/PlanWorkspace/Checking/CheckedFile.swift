public import PlanFormat
public import PlanModel
public import PlanRules
public import PlanStore

/// One file after it was read and checked: what a fact is made from before the file is let go.
public struct CheckedFile: Sendable {
  /// What a file turned out to be.
  public enum Content: Sendable {
    /// A plan, or something that was meant as one.
    case plan(PlanDocument)
    /// A ledetråd, which is no plan.
    case guide
    /// A register of strategies, which is no plan.
    case register
    /// A run sheet, or another file of a course that is no plan.
    case courseFile
    /// The disk did not give it.
    case unreadable(FileError)
  }

  /// Its path as it was given or found, or the name that standard input goes by.
  public let path: String
  /// What it is.
  public let content: Content
  /// The plan's ledetråd; nil where none was found.
  public let guide: Ledetraad?
  /// What was found in it by itself, with places.
  public let result: CheckResult
  private let checker: Checker?

  init(_ path: String, _ content: Content) {
    (self.path, self.content) = (path, content)
    (guide, result, checker) = (nil, CheckResult(), nil)
  }

  init(
    _ path: String, _ document: PlanDocument, guide: Ledetraad?, result: CheckResult,
    by checker: Checker
  ) {
    (self.path, content) = (path, .plan(document))
    (self.guide, self.result, self.checker) = (guide, result, checker)
  }

  /// The plan, as far as it could be read.
  public var document: PlanDocument? {
    guard case .plan(let document) = content else { return nil }
    return document
  }

  /// How deeply it covers each theme; nil where it could not be read, or has no ledetråd.
  public var coverage: [ThemeCoverage]? {
    guard let document, document.isReadable, let guide else { return nil }
    return document.plan.coverage(of: guide)
  }

  /// What rules over several plans must know of it; nil where it could not be read.
  func fact(number: Int) -> PlanFact? {
    guard let document, document.isReadable else { return nil }
    return checker?.fact(of: document.plan, number: number, label: path)
  }
}
