import PlanModel
import PlanRules
import Synchronization

/// What the checker said of the last plans: a screen, its advice and its numbers all ask about the
/// same one, and a plan with very many faults takes a while to look through.
final class CheckMemory: Sendable {
  private let checker: Checker
  private let last = Mutex<[(plan: Plan, result: CheckResult)]>([])
  /// The plan before an answer, and the one after it.
  private static let most = 2

  init(_ checker: Checker) { self.checker = checker }

  /// What the checker says of a plan.
  func result(for plan: Plan) -> CheckResult {
    // Two plans that share what was not changed are compared in a moment.
    if let known = last.withLock({ $0.first { $0.plan == plan }?.result }) { return known }
    let result = checker.check(plan)
    last.withLock { $0 = Array(([(plan, result)] + $0).prefix(Self.most)) }
    return result
  }
}
