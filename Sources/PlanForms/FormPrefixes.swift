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
    // Questions that are not answered have cells, too.
    let questions = guide?.themes.flatMap(\.questions).map(\.id) ?? []
    var free: Set<String> = Set(questions.map(Self.folded)).subtracting(taken)
    answers = plan.reflections.enumerated().map { number, reflection in
      let id = reflection.question ?? ""
      if free.remove(Self.folded(id)) != nil, FormKey.isPrefix(id) {
        taken.insert(Self.folded(id))
        return id
      }
      return Self.name(
        id: questions.contains(id) ? "" : id, "svar", number, &taken, besides: free)
    }
    taken.formUnion(questions.map(Self.folded))
    goals = plan.goals.enumerated().map { number, goal in
      Self.name(id: goal.id ?? "", "nr", number, &taken, besides: [])
    }
  }

  private static func name(
    id: String, _ word: String, _ number: Int, _ taken: inout Set<String>, besides: Set<String>
  ) -> String {
    if FormKey.isPrefix(id), !besides.contains(folded(id)), taken.insert(folded(id)).inserted {
      return id
    }
    var number = number + 1
    while besides.contains("\(word)\(number)") || !taken.insert("\(word)\(number)").inserted {
      number += 1
    }
    return "\(word)\(number)"
  }

  static func folded(_ prefix: String) -> String { prefix.lowercased() }
}
