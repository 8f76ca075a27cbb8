public import PlanModel

/// A plan on its way into the overview: its row, and its line for later. Made on any thread.
public struct FoldedPlan: Sendable {
  /// The key of the ledetråd that the row was held against.
  let guide: String
  let row: CentreRow
  /// The line to keep: slim, or with all texts.
  public let line: [UInt8]

  /// Folds a plan.
  ///
  /// - Parameters:
  ///   - facts: What is known of it.
  ///   - guide: Its ledetråd; nil where that is not known.
  ///   - table: The ledetråde of this overview.
  ///   - keepingTexts: Whether the output shows the long texts. Slim lines save disk and time.
  public init(
    _ facts: CentreFacts, guide: Ledetraad?, table: GuideTable, keepingTexts: Bool
  ) {
    let entry = guide.map(table.entry(for:)) ?? table.fallback
    self.guide = entry.key
    row = CentreRow(facts, entry, known: guide != nil)
    // A plan whose ledetråd is unknown may have to be measured again against another one. Nobody
    // asks a slim line for the coverage, and without the texts it would tell a wrong one.
    let isWhole = keepingTexts || guide == nil
    line = isWhole ? facts.line(guide: guide.map { _ in entry.guide }) : facts.slim.line(guide: nil)
  }
}
