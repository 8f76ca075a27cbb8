import DanishText
import PlanModel
public import PlanOverview
public import PlanProse

extension OverviewReport: Documented {
  /// The overview as a document of some four pages, for a committee: how far the delivery is, where
  /// to act, and how far the kinds of centre and the centres are, the thinnest first.
  public var document: Document {
    let guide = overview.guide
    let filter = overview.filter.map { Passage.paragraph(OverviewTexts.filtered($0, guide)) }
    let parts = [front, leading, progress, themes, kinds, centres]
    return Document(
      [.title(OverviewTexts.pageTitle), .subtitle(source)]
        + [filter].compactMap(\.self) + parts.flatMap(\.self),
      about: DocumentAbout(
        title: OverviewTexts.pageTitle, subject: guide.title, author: guide.sender, day: day))
  }

  /// Where it comes from: the ledetråd, and whose it is.
  private var source: String {
    [overview.guide.title, overview.guide.sender].compactMap(\.self).joined(separator: " · ")
  }

  private var front: [Passage] {
    [
      .heading(OverviewTexts.briefHeading(day)),
      .paragraph(OverviewTexts.delivery(overview, on: day)),
    ]
      + OverviewTexts.deliveryFigures(overview).map { figure in
        .field(label: figure.label.capital, value: figure.value)
      }
  }

  private var leading: [Passage] {
    let rows = overview.toActOn
    guard !rows.isEmpty else {
      return [.heading(OverviewTexts.actHeading), .paragraph(OverviewTexts.nothingToActOn)]
    }
    let named = rows.prefix(Self.mostNamed)
    let items = named.map { "\($0.name): \(OverviewTexts.action($0, overview))" }
    let more = rows.count > named.count ? [OverviewTexts.more(rows.count - named.count)] : []
    return [.heading(OverviewTexts.actHeading), .points(items)] + more.map(Passage.paragraph)
  }

  private var progress: [Passage] {
    guard let comparison else { return [] }
    let moved = comparison.themes.map { entry in
      [
        "\(entry.theme.shortTitle): \(ProgressTexts.theme(entry)).",
        entry.deeper.isEmpty ? nil : ProgressTexts.deeper(entry.deeper),
        entry.shallower.isEmpty ? nil : ProgressTexts.shallower(entry.shallower),
      ].compactMap(\.self).joined(separator: " ")
    }
    return [
      .heading(ProgressTexts.heading),
      .paragraph(
        ProgressTexts.compared(comparison, now: overview.guide) + " "
          + ProgressTexts.delivered(comparison.delivered)),
      .points(moved),
    ]
  }

  private var themes: [Passage] {
    [.heading(OverviewTexts.totalsHeading)]
      + zip(overview.themes, overview.themeTotals).map { theme, total in
        .field(label: theme.shortTitle, value: OverviewTexts.themeTotal(total))
      }
  }

  private var kinds: [Passage] {
    let totals = overview.worstKindsFirst
    guard totals.count > 1 else { return [] }
    let rows = totals.map { total in
      [
        total.kind ?? OverviewTexts.noKind,
        OverviewTexts.share(total.delivered, total.centres),
      ]
        + total.themes.enumerated().map { place, theme in
          let mark = HeatMark.of(total.reached(place))
          return "\(mark.sign) \(mark.word) · \(OverviewTexts.share(theme.enacted, total.centres))"
        }
    }
    let columns = [ProseTexts.kind, OverviewTexts.delivered.capital]
    return [
      .heading(OverviewTexts.kindsHeading),
      .table(table(OverviewTexts.kindsCaptionInWords, columns, rows)),
    ]
  }

  private var centres: [Passage] {
    let all = overview.worstFirst
    let shown = all.prefix(Self.mostCentres)
    guard !shown.isEmpty else { return [] }
    let rows = shown.map { row -> [String] in
      guard let cells = overview.cells(row) else {
        return [row.name, DeliveryTexts.word(row) ?? OverviewTexts.notDelivered]
      }
      return [row.name]
        + cells.map { cell in
          let mark = HeatMark.of(cell.depth)
          return "\(mark.sign) \(mark.word)"
        }
    }
    let more = all.count > shown.count ? [OverviewTexts.more(all.count - shown.count)] : []
    return [
      .heading(OverviewTexts.centresHeading),
      .table(table(OverviewTexts.centresCaption, [OverviewTexts.centre], Array(rows))),
    ] + more.map(Passage.paragraph)
  }

  /// A table with a column for each theme behind the first ones.
  private func table(_ caption: String, _ first: [String], _ rows: [[String]]) -> PassageTable {
    PassageTable(
      caption: caption, columns: first + overview.themes.map(\.shortTitle), rows: rows)
  }

  /// How many are named where to act, and how many rows the table of centres has: what a committee
  /// reads, on four pages.
  private static let mostNamed = 12
  private static let mostCentres = 60
}
