import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview

/// What the årsberetning says, in Danish. What it tells of a goal stands in a plan, and small counts of
/// persons are guarded.
enum AnnualTexts {
  static var strategy: String { tr("Strategi") }
  static var goals: String { tr("Mål") }
  static var total: String { tr("I alt") }
  static var noStrategy: String { tr("Uden strategi") }
  static var reached: String { tr("Nået") }
  static var unmet: String { tr("Ikke eller delvist nået, og hvorfor") }
  static var changed: String { tr("Ændret i årets løb") }
  static var awaited: String { tr("Tal vi venter på") }
  static var treated: String { tr("Behandlet i udvalgene") }
  static var caption: String { tr("Årets mål efter strategi") }

  static func title(_ report: AnnualReport) -> String { tr("Årsberetning \(report.year)") }

  static func gaps(_ count: Int) -> String { count == 1 ? tr("Hul") : tr("Huller") }

  /// `KLADDE: 2 huller`; nil where nothing is missing.
  static func draft(_ gaps: Int) -> String? {
    gaps == 0 ? nil : tr("KLADDE: \(TextFigures.counted(gaps, tr("hul"), tr("huller")))")
  }

  static func asOf(_ report: AnnualReport) -> String { tr("Opgjort pr. \(report.day.danish)") }

  static func extent(_ report: AnnualReport) -> String {
    let goals = tr("\(TextFigures.grouped(report.total.goals)) mål")
    let centres = Set(report.entries.flatMap(\.sides).map { $0.centre.id ?? $0.file }).count
    let joint = report.entries.count { $0.joint != nil }
    let shared =
      joint == 0 ? "" : tr(" \(TextFigures.grouped(joint)) af dem er fælles og tæller én gang.")
    return tr("\(goals) fra \(Words.centre.counted(centres)).\(shared)")
  }

  static func underWay(_ names: [String]) -> String {
    tr("Stadig på vej: \(TextFigures.list(names)).")
  }

  static func notBegun(_ names: [String]) -> String {
    tr("Ikke begyndt endnu: \(TextFigures.list(names)).")
  }

  static var severalRows: String {
    tr("Mål der hører til flere strategier, står i flere rækker, men tæller én gang i summen.")
  }

  static func withoutGoals(_ names: [String]) -> String {
    tr("Ingen mål hører til \(TextFigures.list(names, word: tr("eller"))).")
  }

  static func name(of strategy: Strategy?) -> String {
    guard let strategy else { return noStrategy }
    return strategy.title.shown ?? strategy.id.shown ?? noStrategy
  }

  // MARK: The year

  static func succession(_ strategy: Strategy, _ old: [String], on day: PlanDate) -> String {
    tr("\(name(of: strategy)) afløste \(TextFigures.list(old)) \(day.danish).")
  }

  /// `17. marts, BSU: Unge-strategien, årlig status, taget til efterretning, sag 2020-011.`
  static func treated(
    _ treated: TreatedRound, _ report: AnnualReport, longest: Int
  ) -> String {
    let presentation = treated.presentation
    let id = presentation.committee ?? ""
    let committee = report.register.committee(id).map(StrategyTexts.name) ?? SafeText.line(id)
    let head = [
      StrategyTexts.day(treated.day, in: report.year), committee.hasText ? committee : nil,
    ]
    .compactMap(\.self).joined(separator: ", ")
    let what = [
      name(of: treated.strategy), treated.form.shown, presentation.outcome?.shown,
      presentation.caseNumber.shown.map { tr("sag \($0)") },
    ].compactMap(\.self).joined(separator: ", ")
    let said =
      quoted(presentation.summary, isRemark: true).map { " " + sentence(cut($0, to: longest)) }
      ?? ""
    return sentence("\(head): \(what)") + said
  }

  // MARK: Gaps

  /// Whom to ask about a goal.
  private static func whom(_ side: AnnualGoal) -> String {
    side.goal.responsible.shown ?? side.centre.leader.shown ?? MissingTexts.name(of: side.centre)
  }

  static func unexplained(_ side: AnnualGoal) -> String {
    tr("\(name(side)) mangler en forklaring. Bed \(whom(side)) om den.")
  }

  static func never(_ side: AnnualGoal) -> String {
    tr("\(name(side)) er ikke fulgt op. Spørg \(whom(side)) hvordan det gik.")
  }

  static func undated(_ side: AnnualGoal) -> String {
    tr("\(name(side)) venter på tal. Spørg \(whom(side)) hvornår de kommer.")
  }

  static func missed(_ side: AnnualGoal) -> String {
    let day = side.missedFigures.map { " \($0.danish)" } ?? ""
    return tr("\(name(side)): nye tal skulle være kommet\(day). Spørg \(whom(side)) hvor de er.")
  }

  static func unjustified(_ side: AnnualGoal) -> String {
    tr(
      "\(name(side)) er udgået, men der mangler en begrundelse eller hvem der har accepteret det. Spørg \(whom(side))."
    )
  }

  static func untreated(_ round: MissingRound) -> String {
    let committee = round.committee.map { StrategyTexts.name($0) }
    let who = committee.map { tr("\($0) har ikke behandlet") } ?? tr("Ingen har behandlet")
    let owner = round.strategy.owner.shown.map { tr(" Spørg \($0).") } ?? ""
    return tr("\(who) \(MissingTexts.title(of: round)), frist \(round.round.due.danish).\(owner)")
  }

  // MARK: Sentences

  /// As it stands in the plan, on one line; nil where it tells of few persons, since nobody's words are
  /// changed.
  static func quoted(_ text: String?, isRemark: Bool = false) -> String? {
    tellsOfFew(text, isRemark: isRemark) ? nil : text.shown.map(CleanText.oneLine)
  }

  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?…".contains(last) ? text : text + "."
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The whole sentences that there is room for; of one that is longer, its beginning.
  static func cut(_ text: String, to longest: Int) -> String {
    guard text.count > longest else { return text }
    let start = text.prefix(longest)
    if let end = start.lastSentenceEnd { return String(start[..<end]) + "." }
    return shortened(text, to: longest)
  }

  /// The whole words that there is room for.
  static func shortened(_ text: String, to longest: Int) -> String {
    guard text.count > longest else { return text }
    return text.prefix(longest).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }
}

extension Substring {
  /// Where the last full stop is that another sentence follows; none that ends an abbreviation.
  fileprivate var lastSentenceEnd: Index? {
    indices.last { place in
      let rest = self[place...].prefix(3)
      return rest.hasPrefix(". ") && rest.last?.isUppercase ?? false
    }
  }
}
