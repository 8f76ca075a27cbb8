import PlanModel
import PlanStore

/// The text of a new register of strategies: with explanations, and nothing in it yet.
public struct RegisterTemplate {
  private let year: Int
  /// The file that it is for, which its explanations name.
  public let file: String

  /// A template whose examples are of a year; without a name, the file has the usual one.
  public init(year: Int, file: String?) {
    self.year = year
    self.file = file.flatMap { $0 == "-" ? nil : $0 } ?? "strategier.yaml"
  }

  /// The whole file.
  public var text: String {
    Template.filled(
      PackageResources.strategier_yaml,
      ["{fil}": file, "{år}": String(year), "{sidste}": String(year - 1)])
  }

  /// Makes the file; false where there is one by that name, which is left as it is.
  public func create() throws(WorkspaceProblem) -> Bool { try Template.create(file, text) }
}
