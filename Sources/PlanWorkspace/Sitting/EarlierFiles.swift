import PlanFormat
import PlanModel

/// The file as it was at each save of a sitting.
///
/// What is taken back must stand where it stood, with the comments that belong to it: a goal that was
/// deleted left them behind, and they would not find back to it.
struct EarlierFiles {
  /// How many are kept.
  private static let limit = 20

  private var documents: [PlanDocument] = []

  /// Begins with the file as somebody else left it; with none before a new plan has one.
  init(_ document: PlanDocument? = nil) { documents = [document].compactMap(\.self) }

  /// The file as it is now; nil before it is there.
  var last: PlanDocument? { documents.last }

  /// Keeps the file as it is after a save.
  mutating func add(_ document: PlanDocument) {
    documents.append(document)
    if documents.count > Self.limit { documents.removeFirst() }
  }

  /// The file that is to hold a plan now: as it was when it held the same records, or as it is.
  func base(for plan: Plan) -> PlanDocument? {
    documents.last { $0.isWhole && $0.plan.hasRecords(of: plan) } ?? last
  }
}

extension Plan {
  /// Whether all lists are alike; what is outside of them has no comments that could go astray.
  fileprivate func hasRecords(of other: Plan) -> Bool {
    goals == other.goals && reflections == other.reflections && omissions == other.omissions
      && discussions == other.discussions && exemptions == other.exemptions
  }
}
