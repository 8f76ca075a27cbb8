import DanishText
import Language
import PlanModel

/// Strategies that take each other's place in a ring, or one that takes its own.
struct SuccessorRing: RegisterRule {
  let about = RuleAbout(
    id: "afløser-i-ring", level: .error,
    title: tr("To eller flere strategier afløser hinanden i ring"),
    finds: tr(
      """
      En strategi der afløser sig selv, eller strategier der afløser hinanden i ring: A afløser B, \
      og B afløser A.
      """),
    why: tr("Så er ingen af dem den nyeste, og de forsvinder alle fra overblikket."),
    mend: tr("Lad kun den nye strategi nævne den gamle under »afløser«."),
    triggers: .strategy("afløser: [ungestrategi]"),
    passes: .strategy("afløser: [ungestrategi-2014]"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    let search = RingSearch(context.register)
    for (number, strategy) in context.register.strategies.enumerated() {
      for (place, id) in strategy.replaces.enumerated() where search.isRing(number, id) {
        report.add(
          .strategy(number).key(.afløser).item(place),
          Message.text(context.name(ofStrategy: number), isSelf: id == strategy.id))
      }
    }
  }
}

/// Which strategies lead to which, over any number of steps: two are in one ring when each leads to
/// the other (Tarjan's strongly connected components, by Kosaraju's two walks).
private struct RingSearch {
  private let numbers: [String: Int]
  private var ring: [Int]

  init(_ register: StrategyRegister) {
    var numbers: [String: Int] = [:]
    for (number, strategy) in register.strategies.enumerated() {
      if let id = strategy.id, id.hasText, numbers[id] == nil { numbers[id] = number }
    }
    self.numbers = numbers
    let forward = register.strategies.map { $0.replaces.compactMap { numbers[$0] } }
    var backward = forward.map { _ in [Int]() }
    for (number, others) in forward.enumerated() {
      for other in others { backward[other].append(number) }
    }
    ring = forward.map { _ in -1 }
    for number in Self.finished(forward).reversed() where ring[number] < 0 {
      var rest = [number]
      while let next = rest.popLast() {
        if ring[next] >= 0 { continue }
        ring[next] = number
        rest += backward[next]
      }
    }
  }

  /// The strategies in the order in which a walk down has done with them.
  private static func finished(_ edges: [[Int]]) -> [Int] {
    var seen = edges.map { _ in false }
    var order: [Int] = []
    for start in edges.indices where !seen[start] {
      seen[start] = true
      var path = [(node: start, next: 0)]
      while let last = path.last {
        if last.next == edges[last.node].count {
          order.append(last.node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let node = edges[last.node][last.next]
        if seen[node] { continue }
        seen[node] = true
        path.append((node, 0))
      }
    }
    return order
  }

  /// Whether the strategy with an id leads back to the one that names it.
  func isRing(_ number: Int, _ id: String) -> Bool {
    numbers[id].map { ring[$0] == ring[number] } ?? false
  }
}

private enum Message {
  static func text(_ strategy: String, isSelf: Bool) -> String {
    isSelf
      ? tr("\(strategy) afløser sig selv. Slet dens eget id her.")
      : tr(
        "\(strategy) afløser en strategi der selv fører tilbage til den. Slet den ene henvisning.")
  }
}
