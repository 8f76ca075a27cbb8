import PlanModel
public import PlanProse

extension FollowUpPlan: Documented {
  /// The follow-up plan as a document for an agenda.
  public var document: Document {
    let title = StrategyTexts.planTitle(year)
    let names = StrategyTexts.legend(committees)
    let summary: String? = StrategyTexts.summary(self).joined(separator: " · ")
    let lines = [summary, StrategyTexts.states(self)].compactMap(\.self)
    let table = PassageTable(caption: title, columns: StrategyTexts.planColumns, rows: tableRows)
    return Document(
      [.title(title), .subtitle(StrategyTexts.asOf(day))]
        + lines.map(Passage.paragraph)
        + (rows.isEmpty ? [.paragraph(StrategyTexts.noRounds)] : [.table(table)])
        + (names.isEmpty ? [] : [.points(names)]),
      about: DocumentAbout(title: title, subject: register.title.shown, day: day, isShort: true))
  }

  /// The rounds as rows of words.
  private var tableRows: [[String]] {
    rows.map { row in
      [
        StrategyTexts.meeting(row, in: year), StrategyTexts.name(row.committee),
        row.strategy.title.shown ?? "", row.followUp.form.shown ?? "",
        row.strategy.owner.shown ?? StrategyTexts.unknownOwner, StrategyTexts.state(row, self),
      ]
    }
  }
}
