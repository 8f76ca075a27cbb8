import Language
import PlanOverview
import PlanModel

/// What stands out, in whole sentences, the most important first.
enum OverviewSentences {
  static func make(_ overview: Overview) -> [String] {
    [
      delivery(overview), thinnest(overview), deepest(overview), kind(overview),
      errors(overview), owners(overview), questions(overview),
    ].flatMap { $0 }
  }

  private static func delivery(_ overview: Overview) -> [String] {
    let counts = overview.deliveries
    guard overview.hasList && !overview.roll.isEmpty || !DeliveryTexts.rest(counts).isEmpty
    else { return [] }
    let names = overview.hasList ? overview.roll.filter { !$0.isDelivered }.map(\.name) : []
    return [DeliveryTexts.whole(counts) + "."]
      + (names.isEmpty ? [] : [OverviewTexts.withoutPlan(names)])
  }

  private static func thinnest(_ overview: Overview) -> [String] {
    let totals = overview.themeTotals
    let thin = { (total: ThemeTotal) in total[.missing] + total[.mentioned] }
    let places = most(totals, thin)
    guard let first = places.first, totals[first].plans > 0 else { return [] }
    let total = totals[first]
    guard thin(total) > 0 else { return [nothingThin(totals)] }
    var sentences: [String] = []
    if places.count < max(totals.count, 2) {
      sentences.append(OverviewTexts.thinnest(titles(places, overview), thin(total), total.plans))
    }
    for (number, total) in totals.enumerated() where total[.missing] > 0 {
      let names = overview.rows.filter { overview.cells($0)?[number].depth == .missing }.map(\.name)
      sentences.append(
        OverviewTexts.missingTheme(overview.themes[number].shortTitle, names))
    }
    return sentences
  }

  /// A theme that is left out on purpose is not thin, but nobody acts on it either.
  private static func nothingThin(_ totals: [ThemeTotal]) -> String {
    OverviewTexts.nothingThin(
      enacted: totals.reduce(0) { $0 + $1.enacted },
      omitted: totals.reduce(0) { $0 + $1[.omitted] })
  }

  private static func deepest(_ overview: Overview) -> [String] {
    let totals = overview.themeTotals
    let deep = { (total: ThemeTotal) in total[.measurable] + total[.followedUp] }
    let places = most(totals, deep)
    guard let first = places.first, places.count < totals.count, deep(totals[first]) > 0 else {
      return []
    }
    let total = totals[first]
    return [OverviewTexts.deepest(titles(places, overview), deep(total), total.plans)]
  }

  /// The places of the themes with the highest figure: several where they stand alike.
  private static func most(_ totals: [ThemeTotal], _ figure: (ThemeTotal) -> Int) -> [Int] {
    let highest = totals.map(figure).max()
    return totals.indices.filter { figure(totals[$0]) == highest }
  }

  private static func titles(_ places: [Int], _ overview: Overview) -> [String] {
    places.map { tr("»\(overview.themes[$0].shortTitle)«") }
  }

  private static func kind(_ overview: Overview) -> [String] {
    let kinds = overview.kindTotals.filter { $0.kind != nil && $0.centres > 1 }
    guard overview.hasList, kinds.count > 1,
      let worst = kinds.max(by: { $0.centres - $0.delivered < $1.centres - $1.delivered }),
      worst.delivered < worst.centres, let name = worst.kind
    else { return [] }
    return [OverviewTexts.kindBehind(name, worst.delivered, worst.centres)]
  }

  private static func errors(_ overview: Overview) -> [String] {
    let names = overview.rows.filter { $0.isDelivered && $0.findings.errors > 0 }.map(\.name)
    guard !names.isEmpty else { return [] }
    return [
      OverviewTexts.plansWithErrors(names.count, partly: overview.partlyRead, at: names)
    ]
  }

  private static func owners(_ overview: Overview) -> [String] {
    let ownerless = overview.ownerlessGoals
    let names = overview.rows.filter { $0.ownerlessGoals > 0 }.map(\.name)
    return ownerless == 0
      ? [] : [OverviewTexts.ownerless(ownerless, overview.goalCount, at: names)]
  }

  private static func questions(_ overview: Overview) -> [String] {
    let silent = overview.questionUse.filter { $0.answers == 0 }.map(\.question)
    return silent.isEmpty || overview.delivered < 2 ? [] : [OverviewTexts.unanswered(silent)]
  }
}
