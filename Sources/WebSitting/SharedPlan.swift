import Interview
import PlanModel
import PlanStore
public import PlanWorkspace
import Synchronization

/// A plan that several participants write in at once. One of them at a time: what each sends is joined
/// with what the others have saved, and is on the disk before the next is heard.
public final class SharedPlan: Sendable {
  /// What everybody at the plan shares.
  struct Table: Sendable {
    var desk: SharedDesk
    /// Who has been here since the program began.
    var people: Set<String> = []
  }

  /// An interview at its beginning: copies of it share what they read.
  let interview: PageInterview
  /// The name of the plan's file.
  let name: String
  /// The time of day, as people write it.
  let clock: @Sendable () -> String
  private let table: Mutex<Table>

  /// Opens a plan.
  ///
  /// - Parameters:
  ///   - path: The plan's file.
  ///   - library: Where its ledetråd is found.
  ///   - place: The disk.
  ///   - clock: The time of day; `10.42`.
  /// - Throws: That it is no plan, is closed, or cannot be had.
  public init(
    at path: String, library: GuideLibrary = GuideLibrary(), place: Workplace = .real(),
    clock: @escaping @Sendable () -> String = SharedPlan.now
  ) throws(WorkspaceProblem) {
    let desk = try SharedDesk(at: path, library: library, place: place)
    interview = PageInterview(desk.setting)
    name = FilePath.name(of: path)
    self.clock = clock
    table = Mutex(Table(desk: desk))
  }

  /// Does something with the plan while nobody else does.
  func with<Value: Sendable>(_ work: (inout Table) -> Value) -> Value {
    table.withLock { work(&$0) }
  }

  /// The time of day here.
  public static func now() -> String {
    guard let local = Moment.now().local else { return "" }
    return "\(local.hour).\(local.minute < 10 ? "0" : "")\(local.minute)"
  }
}
