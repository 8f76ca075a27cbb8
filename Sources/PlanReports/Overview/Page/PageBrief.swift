import DanishText
import Language
import PlanModel
import PlanOverview
import PlanProse

/// What those who lead the centres need, on one page of A4: how far the delivery is, where to act,
/// and two heat maps with the worst first.
struct PageBrief {
  let report: OverviewReport
  /// The centres that are named where to act.
  private static let named = 5
  /// The rows of a heat map that a page of A4 has room for.
  private static let mostCentres = 44
  private static let mostKinds = 8
  /// With more rows than this the heat map of the centres stands in two columns.
  private static let inOneColumn = 14

  private var overview: Overview { report.overview }

  var markup: Markup {
    """
    <section id="ledelse" class="brief" aria-labelledby="ledelse-h"><h2 id="ledelse-h">\(OverviewTexts.briefHeading(report.day))</h2>
    <p class="lead">\(OverviewTexts.delivery(overview, on: report.day))
    <dl class="figures">\(figures)</dl>
    <div class="two">\(actions)\(changes)</div>
    \(kinds)\(centres)\(HeatMark.key)</section>

    """
  }

  private var figures: Markup {
    OverviewTexts.deliveryFigures(overview).map { figure -> Markup in
      "<div><dt>\(figure.label)</dt><dd>\(figure.value)</dd></div>"
    }.joined()
  }

  private var actions: Markup {
    let rows = overview.toActOn
    guard !rows.isEmpty else {
      return "<div><h3>\(OverviewTexts.actHeading)</h3><p>\(OverviewTexts.nothingToActOn)</div>"
    }
    let items = rows.prefix(Self.named).map { row -> Markup in
      "<li><b>\(row.name)</b>: \(OverviewTexts.action(row, overview))"
    }
    let more: Markup =
      rows.count > items.count ? "<p>\(OverviewTexts.more(rows.count - items.count))" : ""
    return "<div><h3>\(OverviewTexts.actHeading)</h3><ol>\(items.joined())</ol>\(more)</div>\n"
  }

  /// What is told at length further down on the long page, in a line or two for each theme.
  private var changes: Markup {
    guard let comparison = report.comparison else { return "" }
    let items = comparison.themes.map { entry -> Markup in
      let moves = [
        entry.deeper.isEmpty ? nil : ProgressTexts.deeper(entry.deeper),
        entry.shallower.isEmpty ? nil : ProgressTexts.shallower(entry.shallower),
      ].compactMap(\.self).joined(separator: " ")
      return "<b>\(entry.theme.shortTitle)</b>: \(ProgressTexts.theme(entry)). \(moves)"
    }
    return """
      <div><h3>\(ProgressTexts.heading)</h3><p>\(ProgressTexts.compared(comparison, now: overview.guide)) \(ProgressTexts.delivered(comparison.delivered))
      \(Markup.list(items))</div>

      """
  }

  private var kinds: Markup {
    let totals = overview.worstKindsFirst
    guard totals.count > 1 else { return "" }
    let head = heads([ProseTexts.kind, OverviewTexts.delivered])
    let rows = totals.prefix(Self.mostKinds).map { total -> Markup in
      let cells = total.themes.enumerated().map { place, theme -> Markup in
        let mark = HeatMark.of(total.reached(place))
        return mark.cell(
          "\(mark.word) · \(OverviewTexts.share(theme.enacted, total.centres))")
      }
      return """
        <tr><th scope=row>\(total.kind ?? OverviewTexts.noKind)<td>\(OverviewTexts.share(total.delivered, total.centres))\(cells.joined())

        """
    }
    let table = PageTable.framed(
      "kinds", OverviewTexts.kindsCaption, head, rows.joined(),
      cue: OverviewTexts.scrollCue)
    return "<h3>\(OverviewTexts.kindsHeading)</h3>\n" + table + more(totals.count, rows.count)
  }

  private var centres: Markup {
    let all = overview.worstFirst
    let rows = all.prefix(Self.mostCentres).map { row -> Markup in
      let cells: Markup
      if let known = overview.cells(row) {
        cells = known.map { HeatMark.of($0.depth).cell("\($0.depth.shown)") }.joined()
      } else {
        let word = DeliveryTexts.word(row) ?? OverviewTexts.notDelivered
        cells = HeatMark.gone.cell("\(word)", across: max(1, overview.themes.count))
      }
      return "<tr><th scope=row>\(row.name)\(cells)\n"
    }
    guard !rows.isEmpty else { return "" }
    let table = PageTable.framed(
      "centres", OverviewTexts.centresCaption, heads([OverviewTexts.centre]), rows.joined(),
      cue: OverviewTexts.scrollCue)
    let frame: Markup =
      rows.count > Self.inOneColumn ? "<div class=\"twin\">\(table)</div>" : table
    return "<h3>\(OverviewTexts.centresHeading)</h3>\n" + frame + more(all.count, rows.count)
  }

  private func more(_ all: Int, _ shown: Int) -> Markup {
    all > shown ? "<p>\(OverviewTexts.more(all - shown))" : ""
  }

  private func heads(_ first: [String]) -> Markup {
    (first + overview.themes.map(\.shortTitle)).map { "<th scope=col>\($0)" as Markup }.joined()
  }
}
