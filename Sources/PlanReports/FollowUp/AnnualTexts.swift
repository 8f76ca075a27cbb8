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

  static let severalRows =
    "Mål der hører til flere strategier, står i flere rækker, men tæller én gang i summen."

  static func withoutGoals(_ names: [String]) -> String {
    "Ingen mål hører til \(TextFigures.list(names, word: "eller"))."
  }

  static func name(of strategy: Strategy?) -> String {
    guard let strategy else { return noStrategy }
    return strategy.title.shown ?? strategy.id.shown ?? noStrategy
  }

  // MARK: A goal

  /// `Ungecentret M1`.
  static func name(_ side: AnnualGoal) -> String {
    [MissingTexts.name(of: side.centre), side.goal.id.shown].compactMap(\.self)
      .joined(separator: " ")
  }

  static func shortName(_ entry: AnnualEntry) -> String {
    TextFigures.list(entry.sides.map(name))
  }

  /// What is told of a goal: whose it is, what it was, what was measured, and what was said of it.
  static func entry(_ entry: AnnualEntry, longest: Int) -> String {
    let head = [shortName(entry), title(entry.counted)].compactMap(\.self).joined(separator: ": ")
    if entry.sides.count > 1 {
      return ([sentence(head)] + entry.sides.map { said($0, longest) }).joined(separator: " ")
    }
    let word = [.partly, .not].contains(entry.column) ? ": \(status(entry.column))" : ""
    return ([sentence(head + word)] + facts(entry.counted, longest)).joined(separator: " ")
  }

  /// What one of the sides says.
  private static func said(_ side: AnnualGoal, _ longest: Int) -> String {
    let head = "\(MissingTexts.name(of: side.centre)): \(status(side.column))."
    return ([head] + facts(side, longest)).joined(separator: " ")
  }

  static func status(_ column: AnnualColumn) -> String {
    switch column {
    case .reached: "nået"
    case .partly: "delvist nået"
    case .not: "ikke nået"
    case .retired: "udgået"
    case .underWay: "på vej"
    case .noFigures: "ingen tal endnu"
    case .never: "ikke fulgt op"
    }
  }

  private static func title(_ side: AnnualGoal) -> String? {
    quoted(side.goal.title).map { cut($0, to: longestName) }
  }

  private static func facts(_ side: AnnualGoal, _ longest: Int) -> [String] {
    switch side.column {
    case .reached, .partly, .not: [figures(side), remark(side, longest)].compactMap(\.self)
    case .retired: [retired(side, longest)]
    case .noFigures: [awaited(side), remark(side, longest)].compactMap(\.self)
    case .underWay, .never: [figures(side)].compactMap(\.self)
    }
  }

  /// `Unge med en plan: fra 3 af 9 til 9 af 9, målt 6 af 9 (egen optælling).`
  private static func figures(_ side: AnnualGoal) -> String? {
    let sign = side.goal.signs.onlyMeasurable
    let text = [sign?.sign, side.goal.title].compactMap(\.self).joined(separator: " ")
    let isOfPersons = SmallNumbers.speaksOfPersons(text)
    func figure(_ text: String?) -> String? {
      text.shown.map { SmallNumbers.guarded(CleanText.oneLine($0), isOfPersons: isOfPersons) }
    }
    let measured = figure(side.last?.measured).map { "målt \($0)" }
    guard let sign else { return measured.map { sentence(capitalized($0)) } }
    let span = [figure(sign.baseline).map { "fra \($0)" }, figure(sign.target).map { "til \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    let source = quoted(sign.source).map { " (\($0))" } ?? ""
    let all = [span, measured].compactMap(\.self).joined(separator: ", ")
    return sentence(
      capitalized(
        [quoted(sign.sign).map { cut($0, to: longestName) }, all].compactMap(\.self).joined(
          separator: ": ")) + source)
  }

  private static func remark(_ side: AnnualGoal, _ longest: Int) -> String? {
    if side.isUnexplained { return "Der mangler en forklaring." }
    return quoted(side.last?.remark).map { sentence(cut($0, to: longest)) }
  }

  private static func retired(_ side: AnnualGoal, _ longest: Int) -> String {
    let retirement = side.goal.retirement
    let when = (retirement?.date?.value).map { " \($0.danish)" } ?? ""
    let why = quoted(retirement?.reason).map { ": \(cut($0, to: longest))" } ?? ""
    let who = retirement?.acceptedBy.shown.map { " Accepteret af \($0)." } ?? ""
    return sentence("Udgik\(when)\(why)") + who
  }

  private static func awaited(_ side: AnnualGoal) -> String {
    guard let next = side.last?.next else { return "Ingen dato for nye tal." }
    return sentence("Nye tal \(next.value?.danish ?? SafeText.line(next.text))")
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
    let said = quoted(presentation.summary).map { " " + sentence(cut($0, to: longest)) } ?? ""
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

  /// As it stands in the plan, on one line, with small counts of persons guarded.
  private static func quoted(_ text: String?) -> String? {
    text.shown.map { SmallNumbers.guarded(CleanText.oneLine($0)) }
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?…".contains(last) ? text : text + "."
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The most characters of a title or a sign.
  private static let longestName = 120

  /// The whole sentences that there is room for; of one that is longer, its beginning.
  private static func cut(_ text: String, to longest: Int) -> String {
    guard text.count > longest else { return text }
    let start = text.prefix(longest)
    if let end = start.range(of: ". ", backwards: true) { return String(start[..<end]) + "." }
    let words = start.split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }
}

extension Substring {
  /// Where a text begins in it, the last time; nil where it does not.
  fileprivate func range(of text: String, backwards: Bool) -> Index? {
    indices.last { self[$0...].hasPrefix(text) }
  }
}
