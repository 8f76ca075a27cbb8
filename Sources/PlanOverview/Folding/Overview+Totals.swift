import DanishText
public import PlanModel

extension Overview {
  /// One total a theme that is shown.
  public var themeTotals: [ThemeTotal] {
    var all = KindTotal(kind: nil, themes: themes.map { ThemeTotal(theme: $0.id) })
    for row in rows { all.add(row, cells(row), of: themes) }
    return all.themes
  }

  /// One total a kind of centre, by the Danish alphabet; those without a kind last.
  public var kindTotals: [KindTotal] {
    var totals: [String: KindTotal] = [:]
    let empty = themes.map { ThemeTotal(theme: $0.id) }
    for row in filter?.onlyGaps == true ? roll : rows {
      let kind = row.kind
      totals[kind?.lowercased() ?? "", default: KindTotal(kind: kind, themes: empty)]
        .add(row, cells(row), of: themes)
    }
    let named = totals.filter { !$0.key.isEmpty }.values
    return named.sortedInDanish { $0.kind ?? "" } + (totals[""].map { [$0] } ?? [])
  }

  /// The kinds of centre that there are, by the Danish alphabet, each as it is first spelt.
  public var kinds: [String] {
    var seen: Set<String> = []
    let all = (everyRow + unlisted.map(\.row)).compactMap(\.kind)
    return all.filter { seen.insert($0.lowercased()).inserted }.sortedInDanish { $0 }
  }

  /// How every question of the shown themes is used, in the ledetråd's order; one that is not asked
  /// any more only where a plan has it.
  public var questionUse: [QuestionUse] {
    let all = guide.themes.flatMap { theme in
      theme.knownQuestions.map { QuestionUse(question: $0.id, theme: theme.id, text: $0.text) }
    }
    var uses = all
    for row in rows {
      for number in row.answered { uses[Int(number)].answers += 1 }
      for number in row.sources { uses[Int(number)].goals += 1 }
    }
    let shown = Set(themes.map(\.id))
    let asked = Set(guide.themes.flatMap(\.questions).map(\.id))
    return uses.filter {
      shown.contains($0.theme) && (asked.contains($0.question) || $0.answers + $0.goals > 0)
    }
  }

  /// The findings of all plans.
  public var findings: LevelCounts { rows.reduce(LevelCounts()) { $0 + $1.findings } }

  /// The goals of all plans.
  public var goalCount: Int { rows.reduce(0) { $0 + $1.goalCount } }
  /// The goals with nobody responsible.
  public var ownerlessGoals: Int { rows.reduce(0) { $0 + $1.ownerlessGoals } }
  /// The files of which nothing could be read.
  public var unreadable: Int { deliveries[.unreadable] }
  /// The plans of which only a part could be read.
  public var partlyRead: Int { rows.count { $0.isDelivered && $0.reading == .part } }
}
