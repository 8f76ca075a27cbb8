import DanishText
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
  static func goals(_ number: Int) -> String { "\(self.number(number)) mål" }
  static func errors(_ number: Int) -> String { "\(self.number(number)) fejl" }
  static func answers(_ number: Int) -> String { "\(self.number(number)) svar" }

  // MARK: Words

  static var onePlanALine: String { "\(Words.plan.single) pr. linje" }
  static var centre: String { Words.centre.one.capital }
  static var theme: String { Words.theme.one.capital }
  static let goalsHeading = "Mål"
  static let errorsHeading = "Fejl"
  static let warningsHeading = "Advarsler"
  static let adviceHeading = "Råd"
  static let file = "Fil"
  static let delivered = "Afleveret"
  static let status = "Status"
  static let noKind = "uden type"
  static let notDelivered = "ikke afleveret"
  static let unreadable = "kan ikke læses"
  static let partlyRead = "kun delvist læst"
  static let yes = "ja"
  static let no = "nej"
  static var unknownTheme: String { "Uden kendt \(Words.theme.one)" }

  static func title(_ guide: Ledetraad) -> String {
    "Overblik over \(Words.fullPlan.many) – \(guide.title)"
  }

  static func depthMeaning(_ depth: CoverageDepth) -> String {
    switch depth {
    case .missing: "hverken svar eller mål"
    case .omitted: "fravalgt med begrundelse"
    case .mentioned: "svar eller mål, men intet tiltag"
    case .enacted: "mindst ét mål har et tiltag"
    case .measurable: "målet kan måles og har en frist"
    case .followedUp: "der er fulgt op på målet"
    case .notApplicable: "\(Words.theme.the) gælder ikke for \(Words.centre.the)"
    }
  }

  // MARK: Headline

  static func headline(_ overview: Overview) -> String {
    let counts = DeliveryTexts.headline(overview.deliveries)
    return "\(overview.guide.title) · \(counts) · \(goals(overview.goalCount))"
  }

  static func filtered(_ filter: OverviewFilter, _ guide: Ledetraad) -> String {
    var parts: [String] = []
    if let kind = filter.kind { parts.append("typen »\(CleanText.of(kind))«") }
    if let theme = filter.theme.flatMap({ guide.theme($0) }) {
      parts.append("\(Words.theme.the) »\(theme.shortTitle)«")
    }
    if filter.onlyGaps { parts.append("\(Words.centre.many) hvor der mangler noget") }
    return "Viser kun \(TextFigures.list(parts))."
  }

  // MARK: What stands out

  /// Names are never dropped: as many as are read in a breath, and the number of the others.
  private static let mostNames = 5

  static func thinnest(_ titles: [String], _ thin: Int, _ plans: Int) -> String {
    let who =
      switch (thin, plans) {
      case (_, 1): "\(Words.plan.the) har ikke noget mål med tiltag"
      case (plans, _): "ingen af de \(self.plans(plans)) har et mål med tiltag"
      default: "\(number(thin)) af \(self.plans(plans)) har ikke noget mål med tiltag"
      }
    return "\(titles.count == 1 ? "Mindst dækket" : "Mindst dækkede") er \(list(titles)): \(who)."
  }

  static func nothingThin(enacted: Int, omitted: Int) -> String {
    if enacted == 0 { return "Alle \(Words.theme.many) er fravalgt." }
    return omitted == 0
      ? "Alle \(Words.theme.many) er omsat til tiltag."
      : "Alle \(Words.theme.many) der ikke er fravalgt, er omsat til tiltag."
  }

  static func deepest(_ titles: [String], _ deep: Int, _ plans: Int) -> String {
    let who =
      switch (deep, plans) {
      case (_, 1): "\(Words.plan.the) har mål der kan måles"
      case (plans, _): "alle \(self.plans(plans)) har mål der kan måles"
      default: "\(number(deep)) af \(self.plans(plans)) har mål der kan måles"
      }
    return "\(titles.count == 1 ? "Bedst dækket" : "Bedst dækkede") er \(list(titles)): \(who)."
  }

  static func missingTheme(_ title: String, _ names: [String]) -> String {
    "Hos \(list(names, most: mostNames)) er der hverken svar eller mål under »\(title)«."
  }

  static func withoutPlan(_ names: [String]) -> String {
    "Vi mangler \(Words.plan.a) fra \(list(names, most: mostNames))."
  }

  static func kindBehind(_ kind: String, _ delivered: Int, _ centres: Int) -> String {
    let who =
      delivered == 0
      ? "ingen af de \(self.centres(centres)) har afleveret"
      : "\(number(centres - delivered)) af \(self.centres(centres)) mangler at aflevere"
    return "Flest mangler af typen »\(kind)«: \(who)."
  }

  static func plansWithErrors(_ plans: Int, partly: Int, at names: [String]) -> String {
    var text = "\(self.plans(plans)) har fejl (\(list(names, most: mostNames)))"
    if partly > 0 { text += "; \(number(partly)) er kun delvist læst" }
    return text + "."
  }

  static func ownerless(_ ownerless: Int, _ goals: Int, at names: [String]) -> String {
    let names = list(names, most: mostNames)
    if goals == 1 { return "Målet har ingen ansvarlig (\(names))." }
    return ownerless == goals
      ? "Ingen af de \(self.goals(goals)) har en ansvarlig (\(names))."
      : "\(number(ownerless)) af \(self.goals(goals)) har ingen ansvarlig (\(names))."
  }

  static func unanswered(_ ids: [String]) -> String {
    ids.count == 1
      ? "Ingen har svaret på spørgsmålet \(ids[0])."
      : "Ingen har svaret på \(TextFigures.counted(ids.count, "spørgsmål", "spørgsmål")): \(list(ids, most: 6))."
  }

  /// `a, b og c`; after that many: `a, b og 7 til`.
  static func list(_ words: [String], most: Int = Int.max) -> String {
    guard words.count > max(1, most) else { return TextFigures.list(words) }
    return words.prefix(most).joined(separator: ", ") + " og \(number(words.count - most)) til"
  }

  // MARK: Headings of parts

  static let deadlinesHeading = "Årshjul: målenes frister"
  static let standsOut = "Det springer i øjnene"
  static var totalsHeading: String { "I alt pr. \(Words.theme.one)" }
  static let kindsHeading = "Pr. type"
  static let missingHeading = "Mangler at aflevere"
  static let omissionsHeading = "Bevidste fravalg"
  static let ownerlessHeading = "Mål uden ansvarlig"
  static let jointHeading = "Fælles mål"
  static let copiesHeading = "Mål der er ens"
  static let exemptionsHeading = "Undtagelser fra reglerne"
  static let questionsHeading = "Spørgsmålene"
  static let doublesHeading = "Filer der ikke tæller"
  static var plansHeading: String { Words.plan.theMany.capital }
  static let matrixHeading = "Dækning"

  static func themeTotal(_ total: ThemeTotal) -> String {
    "\(number(total.enacted)) af \(number(total.plans)) er nået til tiltag eller længere · \(goals(total.goals))"
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
    "\(title(of: joint.goal)), sammen med \(list(joint.partners.map(partner)))"
  }

  /// `»Færre sygedage«: a, b og 7 til`.
  static func copies(_ copies: GoalCopies, most: Int) -> String {
    "\(title(of: copies.goal)): \(list(copies.places.map(\.row.name), most: most))"
  }

  static func answer(_ answer: JointGoal.Answer) -> String {
    switch answer {
    case .mutual: "nævnt af begge"
    case .oneSided: "kun nævnt i \(Words.plan.it) ene \(Words.plan.one)"
    case .awaiting: "har ikke afleveret \(Words.plan.a)"
    case .unknown: "ukendt \(Words.centre.one)"
    }
  }

  static func partner(_ partner: JointGoal.Partner) -> String {
    "\(partner.name) (\(answer(partner.answer)))"
  }

  static func mostUsed(_ use: QuestionUse) -> String {
    "\(use.question): \(goals(use.goals)) og \(answers(use.answers))"
  }

  static let mostUsedHeading = "Flest mål bygger på"
}
