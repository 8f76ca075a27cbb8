import PlanFormat
import PlanStore

/// The plans in the folder where a command was given: what is meant when it names none.
///
/// Only that folder, not those below: whoever stands in a home folder means no walk through it.
enum PlansHere {
  /// All of them, and says so. Throws a `Refusal` with what to write instead where there are none.
  static func all(elseWrite example: String) throws -> [String] {
    let found = PlanFinder().find(in: ".")
    // What cannot be looked at is told by whoever looks at the others.
    let paths = found.files + found.problems.map(\.path)
    guard !paths.isEmpty else { throw Refusal(message: Texts.Here.none(example)) }
    StandardStream.error.tell(Texts.Here.looking(paths))
    return paths
  }

  /// The one that is there. Throws a `Refusal` where there is none, or one must choose.
  static func single() throws -> String {
    let plans = PlanFinder().find(in: ".").files.filter { !isGuide($0) }
    guard let plan = plans.first else { throw Refusal(message: Texts.Here.none(Texts.Here.show)) }
    guard plans.count == 1 else { throw Refusal(message: Texts.Here.choose(plans)) }
    return plan
  }

  private static func isGuide(_ path: String) -> Bool {
    (try? PlanDocument.at(path, on: RealFileSystem()).isGuide) ?? false
  }
}
