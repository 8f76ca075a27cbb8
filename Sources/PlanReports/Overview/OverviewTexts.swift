import DanishText
import Language
import PlanOverview
import PlanProse
import PlanModel

/// What the overview says to people, in Danish, whatever the format.
enum OverviewTexts {
  // MARK: Numbers

  /// `6.000`
  static func number(_ number: Int) -> String { TextFigures.grouped(number) }

  static func centres(_ number: Int) -> String { Words.centre.counted(number) }
  static func plans(_ number: Int) -> String { Words.plan.counted(number) }
  static func goals(_ number: Int) -> String { tr("\(self.number(number)) mål") }
  static func errors(_ number: Int) -> String { tr("\(self.number(number)) fejl") }
  static func answers(_ number: Int) -> String { tr("\(self.number(number)) svar") }

  // MARK: Words

  static var onePlanALine: String { tr("\(Words.plan.single) pr. linje") }
  static var centre: String { Words.centre.one.capital }
  static var theme: String { Words.theme.one.capital }
  static var goalsHeading: String { tr("Mål") }
  static var errorsHeading: String { tr("Fejl") }
  static var warningsHeading: String { tr("Advarsler") }
  static var adviceHeading: String { tr("Råd") }
  static var file: String { tr("Fil") }
  static var delivered: String { tr("Afleveret") }
  static var status: String { tr("Status") }
  static var noKind: String { tr("uden type") }
  static var notDelivered: String { tr("ikke afleveret") }
  static var unreadable: String { tr("kan ikke læses") }
  static var partlyRead: String { tr("kun delvist læst") }
  static var yes: String { tr("ja") }
  static var no: String { tr("nej") }
  static var unknownTheme: String { tr("Uden kendt \(Words.theme.one)") }

  static func title(_ guide: Ledetraad) -> String {
    tr("Overblik over \(Words.fullPlan.many) – \(guide.title)")
  }

  static func depthMeaning(_ depth: CoverageDepth) -> String {
    switch depth {
    case .missing: tr("hverken svar eller mål")
    case .omitted: tr("fravalgt med begrundelse")
    case .mentioned: tr("svar eller mål, men intet tiltag")
    case .enacted: tr("mindst ét mål har et tiltag")
    case .measurable: tr("målet kan måles og har en frist")
    case .followedUp: tr("der er fulgt op på målet")
    case .notApplicable: tr("\(Words.theme.the) gælder ikke for \(Words.centre.the)")
    }
  }

  // MARK: Headline

  static func headline(_ overview: Overview) -> String {
    let counts = DeliveryTexts.headline(overview.deliveries)
    return "\(overview.guide.title) · \(counts) · \(goals(overview.goalCount))"
  }

  static func filtered(_ filter: OverviewFilter, _ guide: Ledetraad) -> String {
    var parts: [String] = []
    if let kind = filter.kind { parts.append(tr("typen »\(CleanText.of(kind))«")) }
    if let theme = filter.theme.flatMap({ guide.theme($0) }) {
      parts.append(tr("\(Words.theme.the) »\(theme.shortTitle)«"))
    }
    if filter.onlyGaps { parts.append(tr("\(Words.centre.many) hvor der mangler noget")) }
    return tr("Viser kun \(TextFigures.list(parts)).")
  }

  // MARK: What stands out

  /// Names are never dropped: as many as are read in a breath, and the number of the others.
  private static let mostNames = 5

  static func thinnest(_ titles: [String], _ thin: Int, _ plans: Int) -> String {
    let who =
      switch (thin, plans) {
      case (_, 1): tr("\(Words.plan.the) har ikke noget mål med tiltag")
      case (plans, _): tr("ingen af de \(self.plans(plans)) har et mål med tiltag")
      default: tr("\(number(thin)) af \(self.plans(plans)) har ikke noget mål med tiltag")
      }
    return tr(
      "\(titles.count == 1 ? tr("Mindst dækket") : tr("Mindst dækkede")) er \(list(titles)): \(who)."
    )
  }

  static func nothingThin(enacted: Int, omitted: Int) -> String {
    if enacted == 0 { return tr("Alle \(Words.theme.many) er fravalgt.") }
    return omitted == 0
      ? tr("Alle \(Words.theme.many) er omsat til tiltag.")
      : tr("Alle \(Words.theme.many) der ikke er fravalgt, er omsat til tiltag.")
  }

  static func deepest(_ titles: [String], _ deep: Int, _ plans: Int) -> String {
    let who =
      switch (deep, plans) {
      case (_, 1): tr("\(Words.plan.the) har mål der kan måles")
      case (plans, _): tr("alle \(self.plans(plans)) har mål der kan måles")
      default: tr("\(number(deep)) af \(self.plans(plans)) har mål der kan måles")
      }
    return tr(
      "\(titles.count == 1 ? tr("Bedst dækket") : tr("Bedst dækkede")) er \(list(titles)): \(who).")
  }

  static func missingTheme(_ title: String, _ names: [String]) -> String {
    tr("Hos \(list(names, most: mostNames)) er der hverken svar eller mål under »\(title)«.")
  }

  static func withoutPlan(_ names: [String]) -> String {
    tr("Vi mangler \(Words.plan.a) fra \(list(names, most: mostNames)).")
  }

  static func kindBehind(_ kind: String, _ delivered: Int, _ centres: Int) -> String {
    let who =
      delivered == 0
      ? tr("ingen af de \(self.centres(centres)) har afleveret")
      : tr("\(number(centres - delivered)) af \(self.centres(centres)) mangler at aflevere")
    return tr("Flest mangler af typen »\(kind)«: \(who).")
  }

  static func plansWithErrors(_ plans: Int, partly: Int, at names: [String]) -> String {
    var text = tr("\(self.plans(plans)) har fejl (\(list(names, most: mostNames)))")
    if partly > 0 { text += tr("; \(number(partly)) er kun delvist læst") }
    return text + "."
  }

  static func ownerless(_ ownerless: Int, _ goals: Int, at names: [String]) -> String {
    let names = list(names, most: mostNames)
    if goals == 1 { return tr("Målet har ingen ansvarlig (\(names)).") }
    return ownerless == goals
      ? tr("Ingen af de \(self.goals(goals)) har en ansvarlig (\(names)).")
      : tr("\(number(ownerless)) af \(self.goals(goals)) har ingen ansvarlig (\(names)).")
  }

  static func unanswered(_ ids: [String]) -> String {
    ids.count == 1
      ? tr("Ingen har svaret på spørgsmålet \(ids[0]).")
      : tr(
        "Ingen har svaret på \(TextFigures.counted(ids.count, tr("spørgsmål"), tr("spørgsmål"))): \(list(ids, most: 6))."
      )
  }

  /// `a, b og c`; after that many: `a, b og 7 til`.
  static func list(_ words: [String], most: Int = Int.max) -> String {
    guard words.count > max(1, most) else { return TextFigures.list(words) }
    return words.prefix(most).joined(separator: ", ") + tr(" og \(number(words.count - most)) til")
  }

  // MARK: Headings of parts

  static var deadlinesHeading: String { tr("Årshjul: målenes frister") }
  static var standsOut: String { tr("Det springer i øjnene") }
  static var totalsHeading: String { tr("I alt pr. \(Words.theme.one)") }
  static var kindsHeading: String { tr("Pr. type") }
  static var missingHeading: String { tr("Mangler at aflevere") }
  static var omissionsHeading: String { tr("Bevidste fravalg") }
  static var ownerlessHeading: String { tr("Mål uden ansvarlig") }
  static var jointHeading: String { tr("Fælles mål") }
  static var copiesHeading: String { tr("Mål der er ens") }
  static var exemptionsHeading: String { tr("Undtagelser fra reglerne") }
  static var questionsHeading: String { tr("Spørgsmålene") }
  static var doublesHeading: String { tr("Filer der ikke tæller") }
  static var plansHeading: String { Words.plan.theMany.capital }
  static var matrixHeading: String { tr("Dækning") }

  static func themeTotal(_ total: ThemeTotal) -> String {
    tr(
      "\(number(total.enacted)) af \(number(total.plans)) er nået til tiltag eller længere · \(goals(total.goals))"
    )
  }

  static func shortTotal(_ total: ThemeTotal) -> String {
    total.plans == 0 ? "–" : "\(share(total.enacted, total.plans)) · \(goals(total.goals))"
  }

  static func omission(_ omission: Omission, of guide: Ledetraad) -> String {
    let theme = omission.theme.flatMap { guide.theme($0) }?.shortTitle ?? omission.theme ?? ""
    return "\(theme): \(CleanText.oneLine(ProseTexts.omission(omission)))"
  }

  /// `»Fælles legeplads«, sammen med Skolen (nævnt af begge)`.
  static func joint(_ joint: JointGoal) -> String {
    tr("\(title(of: joint.goal)), sammen med \(list(joint.partners.map(partner)))")
  }

  /// `»Færre sygedage«: a, b og 7 til`.
  static func copies(_ copies: GoalCopies, most: Int) -> String {
    "\(title(of: copies.goal)): \(list(copies.places.map(\.row.name), most: most))"
  }

  static func answer(_ answer: JointGoal.Answer) -> String {
    switch answer {
    case .mutual: tr("nævnt af begge")
    case .oneSided: tr("kun nævnt i \(Words.plan.it) ene \(Words.plan.one)")
    case .awaiting: tr("har ikke afleveret \(Words.plan.a)")
    case .unknown: tr("ukendt \(Words.centre.one)")
    }
  }

  static func partner(_ partner: JointGoal.Partner) -> String {
    "\(partner.name) (\(answer(partner.answer)))"
  }

  static func mostUsed(_ use: QuestionUse) -> String {
    tr("\(use.question): \(goals(use.goals)) og \(answers(use.answers))")
  }

  static var mostUsedHeading: String { tr("Flest mål bygger på") }
}
