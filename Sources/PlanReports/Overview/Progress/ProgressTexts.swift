import DanishText
import Language
import PlanModel
import PlanOverview

/// What is said of progress: since an earlier overview, and over several.
enum ProgressTexts {
  static var heading: String { tr("Siden sidst") }
  static var historyHeading: String { tr("Udvikling") }

  // MARK: What is compared with

  /// `Sammenlignet med overblikket i foer.json, lavet 3. november 2015.`, and what else there is to
  /// know of it.
  static func compared(_ comparison: OverviewComparison, now guide: Ledetraad) -> String {
    let source =
      comparison.source.map(told)
      ?? tr("Sammenlignet med \(comparison.guide == guide.id ? guide.title : comparison.guide)")
    var sentences = [source + "."]
    if comparison.source != nil, comparison.guide != guide.id {
      sentences.append(tr("Det fulgte \(Words.guide.the) »\(SafeText.line(comparison.guide))«."))
    }
    if let narrowed = comparison.narrowed {
      sentences.append(
        tr(
          "Det tidligere overblik er ikke helt, og det er sammenligningen derfor heller ikke. I det står: \(narrowed)"
        )
      )
    }
    return sentences.joined(separator: " ")
  }

  private static func told(_ source: PastOverview.Source) -> String {
    let name = SafeText.path(source.name)
    let what =
      source.kind == .folder
      ? tr("Sammenlignet med \(Words.plan.theMany) i \(name)")
      : tr("Sammenlignet med overblikket i \(name)")
    guard let day = source.day?.danish else { return what }
    switch source.kind {
    case .folder: return tr("\(what) (den nyeste fil er fra \(day))")
    case _ where source.isFileDay:
      return tr(
        "\(what) (filen er fra \(day); det står ikke i den hvilken dag overblikket er lavet)")
    default: return tr("\(what), lavet \(day)")
    }
  }

  static func delivered(_ names: [String], most: Int = 8) -> String {
    names.isEmpty
      ? tr("Ingen flere har afleveret siden.")
      : tr("Har afleveret siden: \(OverviewTexts.list(names, most: most)).")
  }

  static func gone(_ names: [String], most: Int = 8) -> String {
    tr("Havde afleveret, men tæller ikke med nu: \(OverviewTexts.list(names, most: most)).")
  }

  static func dropped(_ titles: [String]) -> String {
    tr("Udgået: \(OverviewTexts.list(titles)).")
  }

  // MARK: Themes

  static func theme(_ entry: OverviewComparison.Theme) -> String {
    guard let before = entry.before else {
      return "\(Words.theme.new) · \(OverviewTexts.themeTotal(entry.after))"
    }
    let share =
      tr("nået til tiltag eller længere: \(of(before)) → \(of(entry.after))")
    return
      tr(
        "\(share) · mål: \(OverviewTexts.number(before.goals)) → \(OverviewTexts.number(entry.after.goals))"
      )
  }

  /// The same in a sentence that is read aloud.
  static func plainTheme(_ entry: OverviewComparison.Theme) -> String {
    guard let before = entry.before else {
      return tr("\(Words.theme.new). \(of(entry.after)) er nået til tiltag eller længere.")
    }
    return
      tr(
        "\(of(entry.after)) er nået til tiltag eller længere. Før var det \(of(before)). Antal mål: \(OverviewTexts.number(entry.after.goals)). Før var det \(OverviewTexts.number(before.goals))."
      )
  }

  private static func of(_ total: ThemeTotal) -> String {
    OverviewTexts.share(total.enacted, total.plans)
  }

  static func deeper(_ names: [String], isPlain: Bool = false) -> String {
    tr("\(isPlain ? "" : "↑ ")Kommet længere: \(OverviewTexts.list(names, most: 8)).")
  }

  static func shallower(_ names: [String], isPlain: Bool = false) -> String {
    tr("\(isPlain ? "" : "↓ ")Gået tilbage: \(OverviewTexts.list(names, most: 8)).")
  }

  // MARK: Centres

  static var centresHeading: String { tr("\(Words.centre.one.capital) for \(Words.centre.one)") }
  static var centresCaption: String {
    tr(
      "Hvilke \(Words.theme.many) \(Words.centre.every) er kommet længere med eller gået tilbage i")
  }
  static var changeHeadings: [String] {
    [Words.centre.one.capital, Words.theme.one.capital, tr("Før"), tr("Nu"), tr("Retning")]
  }
  static var notDeliveredBefore: String { tr("ikke afleveret") }
  static var deliveredNow: String { tr("afleveret") }
  static var notCounting: String { tr("tæller ikke") }
  static var isDeeper: String { tr("↑ længere") }
  static var isShallower: String { tr("↓ tilbage") }
  static var noChange: String {
    tr(
      "Ingen af de \(Words.centre.many) der havde afleveret, er kommet længere eller gået tilbage.")
  }

  /// `Skolen: ↑ Effekt (nævnt → omsat), ↓ Trivsel (målbar → nævnt)`
  static func centre(_ centre: OverviewComparison.Centre, isPlain: Bool = false) -> String {
    let changes = centre.changes.map { change($0, isPlain: isPlain) }
    return "\(centre.name): \(changes.joined(separator: isPlain ? "; " : ", "))"
  }

  static func change(_ change: OverviewComparison.Centre.Change, isPlain: Bool = false) -> String {
    guard isPlain else {
      return
        "\(change.isDeeper ? "↑" : "↓") \(change.title) (\(change.before.shown) → \(change.after.shown))"
    }
    let how = change.isDeeper ? tr("er kommet længere") : tr("er gået tilbage")
    return
      tr("»\(change.title)« \(how), fra \(change.before.shown) til \(change.after.shown)")
  }

  // MARK: History

  static var day: String { tr("Dag") }
  static var source: String { tr("Kilde") }
  static var delivered: String { tr("Afleveret") }
  static var curve: String { tr("Kurve") }
  static var now: String { tr("nu") }
  static var unknownDay: String { tr("ukendt dag") }
  static var historyCaption: String {
    tr(
      "Hvor mange \(Words.centre.many) der er nået til tiltag eller længere med \(Words.theme.every), fra det tidligste overblik til nu"
    )
  }
  static var axis: String { tr("\(Words.centre.many.capital) nået til tiltag eller længere") }
  static var fileDay: String {
    tr("* Det står ikke i overblikket hvilken dag det er lavet. Dagen er filens.")
  }

  /// What the curves show.
  static func explained(_ points: [OverviewHistory.Point]) -> String {
    let earlier = points.count - 1
    let overviews =
      earlier == 1
      ? tr("ét tidligere overblik") : tr("\(OverviewTexts.number(earlier)) tidligere overblik")
    return
      tr(
        "Hvor mange \(Words.centre.many) der er nået til tiltag eller længere med \(Words.theme.every), i \(overviews) og nu."
      )
  }

  /// How high the curves are drawn.
  static func scale(_ peak: Int) -> String {
    tr(
      "Kurverne går fra 0 til \(OverviewTexts.centres(peak)): så mange havde afleveret da der var flest."
    )
  }

  /// `3. november 2015: 12, 1. december 2015: 20, nu: 30`
  static func figures(_ points: [OverviewHistory.Point], _ numbers: [Int?]) -> String {
    zip(points, numbers).map { point, number in
      "\(day(point)): \(number.map(OverviewTexts.number) ?? tr("\(Words.theme.the) var der ikke"))"
    }.joined(separator: ", ")
  }

  static func day(_ point: OverviewHistory.Point) -> String {
    guard let source = point.source else { return now }
    return (point.day?.danish ?? unknownDay) + (source.isFileDay ? "*" : "")
  }

  /// The day of a column: `3/11-15`.
  static func shortDay(_ point: OverviewHistory.Point) -> String {
    guard let source = point.source else { return now }
    let day = point.day.map { "\($0.day)/\($0.month)-\(String($0.year).suffix(2))" }
    return (day ?? unknownDay) + (source.isFileDay ? "*" : "")
  }

  static func olderLeftOut(_ count: Int) -> String {
    let older =
      count == 1
      ? tr("Det ældste overblik") : tr("De \(OverviewTexts.number(count)) ældste overblik")
    return tr("\(older) er med i kurven, men ikke i tallene.")
  }
}
