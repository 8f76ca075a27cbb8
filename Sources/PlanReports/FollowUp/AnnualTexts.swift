import DanishText
import PlanFollowUp
import PlanModel
import PlanOverview

/// What the årsberetning says, in Danish. What it tells of a goal stands in a plan, and small counts of
/// persons are guarded.
enum AnnualTexts {
  static let strategy = "Strategi"
  static let goals = "Mål"
  static let total = "I alt"
  static let noStrategy = "Uden strategi"
  static let reached = "Nået"
  static let unmet = "Ikke eller delvist nået, og hvorfor"
  static let changed = "Ændret i årets løb"
  static let awaited = "Tal vi venter på"
  static let treated = "Behandlet i udvalgene"
  static let caption = "Årets mål efter strategi"

  static func title(_ report: AnnualReport) -> String { "Årsberetning \(report.year)" }

  static func gaps(_ count: Int) -> String { count == 1 ? "Hul" : "Huller" }

  /// `KLADDE: 2 huller`; nil where nothing is missing.
  static func draft(_ gaps: Int) -> String? {
    gaps == 0 ? nil : "KLADDE: \(TextFigures.counted(gaps, "hul", "huller"))"
  }

  static func asOf(_ report: AnnualReport) -> String { "Opgjort pr. \(report.day.danish)" }

  static func extent(_ report: AnnualReport) -> String {
    let goals = TextFigures.counted(report.total.goals, "mål", "mål")
    let centres = Set(report.entries.flatMap(\.sides).map { $0.centre.id ?? $0.file }).count
    let joint = report.entries.count { $0.joint != nil }
    let shared =
      joint == 0 ? "" : " \(TextFigures.grouped(joint)) af dem er fælles og tæller én gang."
    return "\(goals) fra \(Words.centre.counted(centres)).\(shared)"
  }

  static func underWay(_ names: [String]) -> String {
    "Stadig på vej: \(TextFigures.list(names))."
  }

  static func notBegun(_ names: [String]) -> String {
    "Ikke begyndt endnu: \(TextFigures.list(names))."
  }

  static let severalRows =
    "Mål der hører til flere strategier, står i flere rækker, men tæller én gang i summen."

  static func withoutGoals(_ names: [String]) -> String {
    "Ingen mål hører til \(TextFigures.list(names, word: "eller"))."
  }

  static func name(of strategy: Strategy?) -> String {
    guard let strategy else { return noStrategy }
    return strategy.title.shown ?? strategy.id.shown ?? noStrategy
  }

  // MARK: The year

  static func succession(_ strategy: Strategy, _ old: [String], on day: PlanDate) -> String {
    "\(name(of: strategy)) afløste \(TextFigures.list(old)) \(day.danish)."
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
      name(of: treated.strategy), treated.form.shown, presentation.outcome?.text,
      presentation.caseNumber.shown.map { "sag \($0)" },
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
    "\(name(side)) mangler en forklaring. Bed \(whom(side)) om den."
  }

  static func never(_ side: AnnualGoal) -> String {
    "\(name(side)) er ikke fulgt op. Spørg \(whom(side)) hvordan det gik."
  }

  static func undated(_ side: AnnualGoal) -> String {
    "\(name(side)) venter på tal. Spørg \(whom(side)) hvornår de kommer."
  }

  static func missed(_ side: AnnualGoal) -> String {
    let day = side.missedFigures.map { " \($0.danish)" } ?? ""
    return "\(name(side)): nye tal skulle være kommet\(day). Spørg \(whom(side)) hvor de er."
  }

  static func unjustified(_ side: AnnualGoal) -> String {
    "\(name(side)) er udgået, men der mangler en begrundelse eller hvem der har accepteret det. Spørg \(whom(side))."
  }

  static func untreated(_ round: MissingRound) -> String {
    let committee = round.committee.map { StrategyTexts.name($0) }
    let who = committee.map { "\($0) har ikke behandlet" } ?? "Ingen har behandlet"
    let owner = round.strategy.owner.shown.map { " Spørg \($0)." } ?? ""
    return "\(who) \(MissingTexts.title(of: round)), frist \(round.round.due.danish).\(owner)"
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
