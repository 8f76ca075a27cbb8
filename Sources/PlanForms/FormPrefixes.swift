import DanishText
import PlanModel

/// By which prefixes the goals and answers of a plan go in a form: their ids where these can be told
/// apart, else numbers; what is numbered has its id in a cell of its own.
struct FormPrefixes: Sendable {
  /// Of each goal.
  let goals: [String]
  /// Of each answer.
  let answers: [String]

  init(_ plan: Plan, guide: Ledetraad?) {
    var taken: Set<String> = [
      FormFields.planPrefix, FormFields.originPrefix, PlanKey.center.rawValue,
    ]
    // Questions that are not answered have cells, too, so that their ids are nobody else's.
    let questions = guide?.themes.flatMap(\.questions).map(\.id) ?? []
    var free = Set(questions.filter { !taken.contains(Self.folded($0)) && FormKey.isPrefix($0) })
    taken.formUnion(questions.map(Self.folded))
    answers = plan.reflections.enumerated().map { number, reflection in
      let id = reflection.question ?? ""
      return free.remove(id) ?? Self.name(id: id, "svar", number, &taken)
    }
    goals = plan.goals.enumerated().map { number, goal in
      Self.name(id: goal.id ?? "", "nr", number, &taken)
    }
  }

  private static func name(
    id: String, _ word: String, _ number: Int, _ taken: inout Set<String>
  ) -> String {
    if FormKey.isPrefix(id), taken.insert(folded(id)).inserted { return id }
    var number = number + 1
    while !taken.insert("\(word)\(number)").inserted { number += 1 }
    return "\(word)\(number)"
  }

  static func folded(_ prefix: String) -> String { prefix.lowercased() }
}
