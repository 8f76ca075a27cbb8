import Glibc
import PlanFormat
import PlanModel
import TestSupport

/// What a verified change to a long plan costs, held against reading the same file: the ratio says
/// the same on a fast machine and a slow one.
struct ChangeCost {
  /// The ledetråd that the plan is written from.
  let guide: Ledetraad

  /// How long the plan's file is, in bytes, at least.
  private static let length = 200_000
  private static let rounds = 15

  /// Changes one answer, one line of a goal, and the number of goals, each by itself; and answers
  /// in the program itself, with the plan in a folder.
  func run(_ program: String, in folder: String) -> String {
    let bytes = PlanWriter.bytes(of: plan())
    let document = PlanDocument.read(bytes)
    let reading = Self.least { PlanDocument.read(bytes).isWhole }
    let rows = Self.changes.map { name, change in
      var plan = document.plan
      change(&plan)
      let time = Self.least { (try? document.updating(to: plan))?.isEmpty == false }
      return "  \(name): \(Self.text(time / reading)) x reading, \(Self.text(time * 1000)) ms"
    }
    return """
      One change to a plan of \(bytes.count / 1000) KB with \(document.plan.goals.count) goals \
      (reading it takes \(Self.text(reading * 1000)) ms):
      \(rows.joined(separator: "\n"))
      \(sitting(program, folder, bytes, reading))

      """
  }

  /// From Enter to the next prompt, saved and all, on a terminal.
  private func sitting(
    _ program: String, _ folder: String, _ bytes: [UInt8], _ reading: Double
  ) -> String {
    guard let time = try? Sitting(program: program, folder: folder, plan: bytes).medianOfAnswers()
    else { return "  the conversation could not be held" }
    return "  Enter to the next prompt: \(Self.text(time / reading)) x reading, "
      + "\(Self.text(time * 1000)) ms"
  }

  private static let changes: [(name: String, change: @Sendable (inout Plan) -> Void)] = [
    ("an answer", { $0.reflections[0].answer = "Det har vi talt om igen.\n\nOg så igen." }),
    ("a goal's owner", { $0.goals[$0.goals.count / 2].responsible = "Mette Holm" }),
    ("a goal more", { $0.goals.append(Goal(id: "M9999", title: "Et nyt mål", theme: "samspil")) }),
    ("a goal less", { $0.goals.remove(at: $0.goals.count / 2) }),
  ]

  /// Several plans in one: ids of goals that no other has, and questions that are nobody's.
  private func plan() -> Plan {
    var plans = ProsePlans(guide: guide, seed: 200)
    var whole = plans.plan(number: 0)
    var number = 0
    while PlanWriter.bytes(of: whole).count < Self.length {
      number += 1
      var part = plans.plan(number: number)
      for index in part.reflections.indices { part.reflections[index].question? += "-\(number)" }
      for index in part.goals.indices { part.goals[index].id? += "-\(number)" }
      whole.reflections += part.reflections
      whole.goals += part.goals
    }
    return whole
  }

  /// The least seconds of some rounds; what does not work is told as endless.
  private static func least(_ work: () -> Bool) -> Double {
    (0..<rounds).map { _ in
      let start = Run.now()
      return work() ? Run.now() - start : .infinity
    }.min() ?? .infinity
  }

  private static func text(_ number: Double) -> String { Contest.text(number, 1) }
}
