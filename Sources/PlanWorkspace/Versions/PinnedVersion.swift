import DanishText
import PlanFormat
public import PlanModel
import PlanStore

/// A version of a plan that was laid before a forum, kept for good: what can be told of it.
public struct PinnedVersion: Sendable {
  /// The mark of what it says, as it stands in the plan's drøftelser.
  public let mark: String
  /// The drøftelser of the plan that are about it; none where somebody took them out.
  public let discussions: [Discussion]
  /// How many questions are answered in it.
  public let answers: Int
  /// How many goals it has.
  public let goals: Int
  /// What has changed since; nil where the present plan cannot be read.
  public let changes: PlanChanges?

  /// What it is sorted by.
  var order: Int { discussions.compactMap { $0.date?.value?.dayNumber }.min() ?? Int.max }
}

extension Discussion {
  /// Whether the forum saw the version with a mark.
  func isMarked(_ mark: String) -> Bool { version?.trimmed.lowercased() == mark }
}

extension Versions {
  /// The plan that is kept under a mark; nil where none is, or none that says what the mark says.
  func pinnedDocument(_ mark: String) throws(FileError) -> PlanDocument? {
    for bytes in try pinned(mark) {
      let document = PlanDocument.read(bytes)
      if document.plan.contentFingerprint == mark { return document }
    }
    return nil
  }
}
