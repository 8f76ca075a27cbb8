import DanishText
import Language
import PlanModel

/// A reference to an earlier strategy or its goal that looks like a slip of the pen.
///
/// What came before need not be in the register, so only what must be a mistake is told: a goal that
/// a known strategy does not have, a name that is nearly one of the register's, and a reference in
/// another form.
struct UnknownPredecessor: RegisterRule {
  let about = RuleAbout(
    id: "ukendt-forgænger", level: .error,
    title: tr("Henvisningen til en tidligere strategi passer ikke"),
    finds: tr(
      """
      »afløser« har næsten samme navn som en strategi i registeret, »fra« er ikke skrevet som \
      strategi og mål med # imellem, eller »fra« nævner et mål som strategien ikke har. En strategi \
      der ikke står i registeret, må gerne nævnes.
      """),
    why: tr("Ellers kan ingen følge en strategi og dens mål tilbage gennem årene."),
    mend: tr("Skriv id'erne som de står i registeret, fx ungestrategi-2014#overgange."),
    triggers: .strategy("mål: [{ id: overgange, titel: Ingen tabes, fra: [ungestrategi-2014] }]"),
    passes: .strategy(
      "mål: [{ id: overgange, titel: Ingen tabes, fra: [ungestrategi-2014#overgange] }]"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    let strategies = context.register.strategies
    let search = PredecessorSearch(context.register)
    for (number, strategy) in strategies.enumerated() {
      for (place, id) in strategy.replaces.enumerated() {
        let path = FieldPath.strategy(number).key(.afløser).item(place)
        search.checkStrategy(id, path, &report) { $0 }
      }
      for (index, goal) in strategy.goals.enumerated() {
        for (place, origin) in goal.origins.enumerated() where origin.hasText {
          let path = FieldPath.strategy(number).key(.mål).item(index).key(.fra).item(place)
          search.check(origin, path, &report)
        }
      }
    }
  }
}

/// The strategies and goals that can be referred to.
private struct PredecessorSearch {
  private let strategies: [String: Strategy]
  private let names: References

  init(_ register: StrategyRegister) {
    let named = register.strategies.compactMap { strategy in strategy.id.map { ($0, strategy) } }
    strategies = Dictionary(named) { first, _ in first }
    names = References(named.map { ($0.0, []) })
  }

  func check(_ origin: String, _ path: FieldPath, _ report: inout RuleReport) {
    let parts = origin.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy(\.hasText) else {
      return report.add(path, Message.form(origin.mention))
    }
    guard let strategy = strategies[parts[0]] else {
      return checkStrategy(parts[0], path, &report) { "\($0)#\(parts[1])" }
    }
    if strategy.goals.contains(where: { $0.id == parts[1] }) { return }
    let message = Message.goal(parts[0].mention, parts[1].mention)
    guard report.hasFew else { return report.add(path, message) }
    References(strategy.goals.map { ($0.id, [$0.title].compactMap(\.self)) })
      .tell(parts[1], path, &report, message) { "\(parts[0])#\($0)" }
  }

  /// Only a name that certainly is another's, but for a slip: the others are strategies that are
  /// not in the register.
  func checkStrategy(
    _ id: String, _ path: FieldPath, _ report: inout RuleReport, _ whole: (String) -> String
  ) {
    guard id.hasText, strategies[id] == nil, report.hasFew, names.nearest(to: id)?.isSafe == true
    else { return }
    names.tell(id, path, &report, Message.strategy(id.mention), whole: whole)
  }
}

private enum Message {
  static func strategy(_ id: String) -> String {
    tr("Registeret har ingen strategi med id'et »\(id)«.")
  }
  static func goal(_ strategy: String, _ goal: String) -> String {
    tr("\(strategy) har intet mål med id'et »\(goal)«.")
  }
  static func form(_ text: String) -> String {
    tr("»\(text)« skal skrives som strategi og mål med # imellem, fx ungestrategi-2014#overgange.")
  }
}
