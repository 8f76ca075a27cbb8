import PlanStore

/// The plans in the folder where a command was given: what is meant when it names none.
///
/// Only that folder, not those below: whoever stands in a home folder means no walk through it.
public enum PlansHere {
  /// The paths of all. Refuses, with what to write instead, where there are none.
  public static func all(elseWrite example: String) throws(WorkspaceProblem) -> [String] {
    let found = PlanFinder().find(in: ".")
    // What cannot be looked at is told by whoever looks at the others.
    let paths = found.files + found.problems.map(\.path)
    guard !paths.isEmpty else { throw .overview(.noPlansHere(example: example)) }
    return paths
  }

  /// The one that is there. Refuses where there is none, or one must choose.
  public static func single(elseWrite example: String) throws(WorkspaceProblem) -> String {
    let plans = PlanFinder().find(in: ".").files.filter { !isNoPlan($0) }
    guard let plan = plans.first else { throw .overview(.noPlansHere(example: example)) }
    guard plans.count == 1 else { throw .overview(.severalPlansHere(plans)) }
    return plan
  }

  /// Whether no other plan lies here than the one at a path: a command that names none means it then.
  static func isAlone(_ path: String?) -> Bool {
    let own = path.map(FilePath.name(of:))
    return PlanFinder().find(in: ".").files
      .allSatisfy { FilePath.name(of: $0) == own || isNoPlan($0) }
  }

  private static func isNoPlan(_ path: String) -> Bool {
    FileHead.isOther(path, on: RealFileSystem())
  }
}
