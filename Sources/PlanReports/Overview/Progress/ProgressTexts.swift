import DanishText
import PlanModel
import PlanOverview

/// What is said of progress: since an earlier overview, and over several.
enum ProgressTexts {
  static let heading = "Siden sidst"
  static let historyHeading = "Udvikling"

  // MARK: What is compared with

  /// `Sammenlignet med overblikket i foer.json, lavet 3. november 2015.`, and what else there is to
  /// know of it.
  static func compared(_ comparison: OverviewComparison, now guide: Ledetraad) -> String {
    let source =
      comparison.source.map(told)
      ?? "Sammenlignet med \(comparison.guide == guide.id ? guide.title : comparison.guide)"
    var sentences = [source + "."]
    if comparison.source != nil, comparison.guide != guide.id {
      sentences.append("Det fulgte \(Words.guide.the) »\(SafeText.line(comparison.guide))«.")
    }
    if let narrowed = comparison.narrowed {
      sentences.append(
        "Det tidligere overblik er ikke helt, og det er sammenligningen derfor heller ikke. I det står: \(narrowed)"
      )
    }
    return sentences.joined(separator: " ")
  }

  private static func told(_ source: PastOverview.Source) -> String {
    let name = SafeText.path(source.name)
    let what =
      source.kind == .folder
      ? "Sammenlignet med \(Words.plan.theMany) i \(name)"
      : "Sammenlignet med overblikket i \(name)"
    guard let day = source.day?.danish else { return what }
    switch source.kind {
    case .folder: return "\(what) (den nyeste fil er fra \(day))"
    case _ where source.isFileDay:
      return "\(what) (filen er fra \(day); det står ikke i den hvilken dag overblikket er lavet)"
    default: return "\(what), lavet \(day)"
    }
  }

  static func delivered(_ names: [String], most: Int = 8) -> String {
    names.isEmpty
      ? "Ingen flere har afleveret siden."
      : "Har afleveret siden: \(OverviewTexts.list(names, most: most))."
  }

  static func gone(_ names: [String], most: Int = 8) -> String {
    "Havde afleveret, men tæller ikke med nu: \(OverviewTexts.list(names, most: most))."
  }

  static func dropped(_ titles: [String]) -> String {
    "Udgået: \(OverviewTexts.list(titles))."
  }

  // MARK: Themes

  static func theme(_ entry: OverviewComparison.Theme) -> String {
    guard let before = entry.before else {
      return "\(Words.theme.new) · \(OverviewTexts.themeTotal(entry.after))"
    }
    let share =
      "nået til tiltag eller længere: \(of(before)) → \(of(entry.after))"
    return
      "\(share) · mål: \(OverviewTexts.number(before.goals)) → \(OverviewTexts.number(entry.after.goals))"
  }

  /// The same in a sentence that is read aloud.
  static func plainTheme(_ entry: OverviewComparison.Theme) -> String {
    guard let before = entry.before else {
      return "\(Words.theme.new). \(of(entry.after)) er nået til tiltag eller længere."
    }
    return
      "\(of(entry.after)) er nået til tiltag eller længere. Før var det \(of(before)). Antal mål: \(OverviewTexts.number(entry.after.goals)). Før var det \(OverviewTexts.number(before.goals))."
  }

  private static func of(_ total: ThemeTotal) -> String {
    OverviewTexts.share(total.enacted, total.plans)
  }

  static func deeper(_ names: [String], isPlain: Bool = false) -> String {
    "\(isPlain ? "" : "↑ ")Kommet længere: \(OverviewTexts.list(names, most: 8))."
  }

  static func shallower(_ names: [String], isPlain: Bool = false) -> String {
    "\(isPlain ? "" : "↓ ")Gået tilbage: \(OverviewTexts.list(names, most: 8))."
  }

  // MARK: Centres

  static var centresHeading: String { "\(Words.centre.one.capital) for \(Words.centre.one)" }
  static var centresCaption: String {
    "Hvilke \(Words.theme.many) \(Words.centre.every) er kommet længere med eller gået tilbage i"
  }
  static var changeHeadings: [String] {
    [Words.centre.one.capital, Words.theme.one.capital, "Før", "Nu", "Retning"]
  }
  static let notDeliveredBefore = "ikke afleveret"
  static let deliveredNow = "afleveret"
  static let notCounting = "tæller ikke"
  static let isDeeper = "↑ længere"
  static let isShallower = "↓ tilbage"
  static var noChange: String {
    "Ingen af de \(Words.centre.many) der havde afleveret, er kommet længere eller gået tilbage."
  }

  /// `Skolen: ↑ Effekt (nævnt → omsat), ↓ Trivsel (målbar → nævnt)`
  static func centre(_ centre: OverviewComparison.Centre, isPlain: Bool = false) -> String {
    let changes = centre.changes.map { change($0, isPlain: isPlain) }
    return "\(centre.name): \(changes.joined(separator: isPlain ? "; " : ", "))"
  }

  static func change(_ change: OverviewComparison.Centre.Change, isPlain: Bool = false) -> String {
    guard isPlain else {
      return
        "\(change.isDeeper ? "↑" : "↓") \(change.title) (\(change.before.rawValue) → \(change.after.rawValue))"
    }
    let how = change.isDeeper ? "er kommet længere" : "er gået tilbage"
    return
      "»\(change.title)« \(how), fra \(change.before.rawValue) til \(change.after.rawValue)"
  }

  // MARK: History

  static let day = "Dag"
  static let source = "Kilde"
  static let delivered = "Afleveret"
  static let curve = "Kurve"
  static let now = "nu"
  static let unknownDay = "ukendt dag"
  static var historyCaption: String {
    "Hvor mange \(Words.centre.many) der er nået til tiltag eller længere med \(Words.theme.every), fra det tidligste overblik til nu"
  }
  static var axis: String { "\(Words.centre.many.capital) nået til tiltag eller længere" }
  static let fileDay = "* Det står ikke i overblikket hvilken dag det er lavet. Dagen er filens."

  /// What the curves show.
  static func explained(_ points: [OverviewHistory.Point]) -> String {
    let earlier = points.count - 1
    let overviews =
      earlier == 1 ? "ét tidligere overblik" : "\(OverviewTexts.number(earlier)) tidligere overblik"
    return
      "Hvor mange \(Words.centre.many) der er nået til tiltag eller længere med \(Words.theme.every), i \(overviews) og nu."
  }

  /// How high the curves are drawn.
  static func scale(_ peak: Int) -> String {
    "Kurverne går fra 0 til \(OverviewTexts.centres(peak)): så mange havde afleveret da der var flest."
  }

  /// `3. november 2015: 12, 1. december 2015: 20, nu: 30`
  static func figures(_ points: [OverviewHistory.Point], _ numbers: [Int?]) -> String {
    zip(points, numbers).map { point, number in
      "\(day(point)): \(number.map(OverviewTexts.number) ?? "\(Words.theme.the) var der ikke")"
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
      count == 1 ? "Det ældste overblik" : "De \(OverviewTexts.number(count)) ældste overblik"
    return "\(older) er med i kurven, men ikke i tallene."
  }
}
