import PlanModel

/// What the overview says to people, in Danish, whatever the format.
enum OverviewTexts {
  // MARK: Numbers

  /// `6.000`
  static func number(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(".", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(self.number(number)) \(number == 1 ? one : many)"
  }

  static func centres(_ number: Int) -> String { count(number, "center", "centre") }
  static func plans(_ number: Int) -> String { count(number, "plan", "planer") }
  static func goals(_ number: Int) -> String { "\(self.number(number)) mål" }
  static func errors(_ number: Int) -> String { "\(self.number(number)) fejl" }
  static func answers(_ number: Int) -> String { "\(self.number(number)) svar" }

  // MARK: Words

  static let centre = "Center"
  static let kind = "Type"
  static let theme = "Tema"
  static let goal = "Mål"
  static let goalsHeading = "Mål"
  static let errorsHeading = "Fejl"
  static let warningsHeading = "Advarsler"
  static let adviceHeading = "Råd"
  static let file = "Fil"
  static let delivered = "Afleveret"
  static let year = "År"
  static let status = "Status"
  static let noKind = "uden type"
  static let notDelivered = "ikke afleveret"
  static let unreadable = "kan ikke læses"
  static let partlyRead = "kun delvist læst"
  static let yes = "ja"
  static let no = "nej"
  static let unknownTheme = "Uden kendt tema"
  static let untitled = "(uden titel)"

  static func title(_ guide: Ledetraad) -> String {
    "Overblik over \(guide.vocabulary.plans) – \(guide.title)"
  }

  static func depthMeaning(_ depth: CoverageDepth) -> String {
    switch depth {
    case .missing: "hverken svar eller mål"
    case .omitted: "valgt fra med begrundelse"
    case .mentioned: "svar eller mål, men intet tiltag"
    case .enacted: "mindst ét mål har et tiltag"
    case .measurable: "målet kan måles og har en frist"
    case .followedUp: "der er fulgt op på målet"
    }
  }

  // MARK: Headline

  static func headline(_ overview: Overview) -> String {
    let counts =
      overview.hasList
      ? "\(centres(overview.rows.count)): \(number(overview.delivered)) har afleveret, \(number(overview.missing)) mangler"
      : plans(overview.delivered)
    return "\(overview.guide.title) · \(counts) · \(goals(overview.goalCount))"
  }

  static func filtered(_ filter: OverviewFilter, _ guide: Ledetraad) -> String {
    var parts: [String] = []
    if let kind = filter.kind { parts.append("typen »\(CleanText.of(kind))«") }
    if let theme = filter.theme.flatMap({ guide.theme($0) }) {
      parts.append("temaet »\(theme.shortTitle)«")
    }
    if filter.onlyGaps { parts.append("centre hvor noget mangler") }
    return "Viser kun " + parts.joined(separator: ", ") + "."
  }

  // MARK: What stands out

  static func deliveredSentence(_ delivered: Int, _ all: Int) -> String {
    delivered == all
      ? "\(all == 1 ? "Det ene center" : "Alle \(centres(all))") har afleveret en plan."
      : "\(number(delivered)) af \(centres(all)) har afleveret en plan; \(number(all - delivered)) mangler."
  }

  static func readSentence(_ plans: Int) -> String { "\(self.plans(plans)) er læst." }

  static func thinnest(_ title: String, _ thin: Int, _ plans: Int) -> String {
    "Tyndest står »\(title)«: \(number(thin)) af \(self.plans(plans)) har intet mål med tiltag."
  }

  static func nothingThin(_ plans: Int) -> String {
    "Alle temaer er omsat til tiltag i alle planer."
  }

  static func deepest(_ title: String, _ deep: Int, _ plans: Int) -> String {
    "Dybest står »\(title)«: \(number(deep)) af \(self.plans(plans)) har mål der kan måles."
  }

  static func missingTheme(_ title: String, _ names: String) -> String {
    "»\(title)« mangler helt hos \(names)."
  }

  static func kindBehind(_ kind: String, _ delivered: Int, _ centres: Int) -> String {
    "Flest mangler af typen »\(kind)«: \(number(delivered)) af \(self.centres(centres)) har afleveret."
  }

  static func plansWithErrors(_ plans: Int, partly: Int, unreadable: Int) -> String {
    var text = "\(self.plans(plans)) har fejl"
    if partly > 0 { text += "; \(number(partly)) er kun delvist læst" }
    if unreadable > 0 { text += "; \(number(unreadable)) kan slet ikke læses" }
    return text + "."
  }

  static func ownerless(_ ownerless: Int, _ goals: Int) -> String {
    "\(number(ownerless)) af \(self.goals(goals)) har ingen ansvarlig."
  }

  static func unanswered(_ ids: [String]) -> String {
    ids.count == 1
      ? "Ingen har svaret på spørgsmålet \(ids[0])."
      : "Ingen har svaret på \(count(ids.count, "spørgsmål", "spørgsmål")): \(list(ids, most: 6))."
  }

  static func doubles(_ number: Int) -> String {
    number == 1
      ? "1 center har to planer; kun den ene tæller."
      : "\(self.number(number)) planer tæller ikke fordi centeret har en anden plan."
  }

  static func setAside(_ number: Int) -> String {
    "\(plans(number)) følger en anden ledetråd og tæller ikke med."
  }

  static func unexpected(_ number: Int) -> String {
    number == 1
      ? "1 plan kommer fra et center der ikke står på listen."
      : "\(self.number(number)) planer kommer fra centre der ikke står på listen."
  }

  static func unknownGuide(_ number: Int) -> String {
    number == 1
      ? "1 plan nævner en ledetråd som ikke kendes; den er holdt op mod denne."
      : "\(self.number(number)) planer nævner en ledetråd som ikke kendes; de er holdt op mod denne."
  }

  /// `a, b og c`; after that many: `a, b og 7 til`.
  static func list(_ words: [String], most: Int = Int.max) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    if words.count > most {
      return words.prefix(most).joined(separator: ", ") + " og \(number(words.count - most)) til"
    }
    return words.dropLast().joined(separator: ", ") + " og " + (words.last ?? "")
  }

  // MARK: Headings of parts

  static let standsOut = "Det springer i øjnene"
  static let totalsHeading = "I alt pr. tema"
  static let kindsHeading = "Pr. type"
  static let missingHeading = "Mangler at aflevere"
  static let omissionsHeading = "Valgt fra med vilje"
  static let ownerlessHeading = "Mål uden ansvarlig"
  static let jointHeading = "Fælles mål"
  static let copiesHeading = "Mål der er ens"
  static let exemptionsHeading = "Undtagelser i brug"
  static let questionsHeading = "Spørgsmålene"
  static let doublesHeading = "Planer der ikke tæller"
  static let comparisonHeading = "Siden sidst"
  static let plansHeading = "Planerne"
  static let matrixHeading = "Dækning"

  static func themeTotal(_ total: ThemeTotal) -> String {
    "\(number(total.enacted)) af \(number(total.plans)) omsat eller dybere · \(goals(total.goals))"
  }

  static func shortTotal(_ total: ThemeTotal) -> String {
    total.plans == 0 ? "–" : "\(share(total.enacted, total.plans)) · \(goals(total.goals))"
  }

  static func omission(_ omission: Omission, theme: String) -> String {
    let reason =
      omission.reason.hasText ? CleanText.oneLine(omission.reason ?? "") : "ingen begrundelse"
    let accepted =
      omission.acceptedBy.hasText
      ? "accepteret af \(CleanText.oneLine(omission.acceptedBy ?? ""))" : "ikke accepteret af nogen"
    return "\(theme): \(reason) (\(accepted))"
  }

  static func answer(_ answer: JointGoal.Answer) -> String {
    switch answer {
    case .mutual: "nævnt af begge"
    case .oneSided: "kun nævnt fra den ene side"
    case .awaiting: "har ikke afleveret en plan"
    case .unknown: "ukendt center"
    }
  }

  static func partner(_ partner: JointGoal.Partner) -> String {
    "\(partner.name) (\(answer(partner.answer)))"
  }

  static func mostUsed(_ use: QuestionUse) -> String {
    "\(use.question): \(goals(use.goals)) og \(answers(use.answers))"
  }

  static let mostUsedHeading = "Flest mål udspringer af"
  static let unansweredHeading = "Ingen har svaret på"

  // MARK: Since last time

  static func comparison(_ entry: OverviewComparison.Theme) -> String {
    guard let before = entry.before else { return "nyt tema · \(themeTotal(entry.after))" }
    let share =
      "omsat eller dybere: \(number(before.enacted)) af \(number(before.plans)) → \(number(entry.after.enacted)) af \(number(entry.after.plans))"
    return "\(share) · mål: \(number(before.goals)) → \(number(entry.after.goals))"
  }

  static func deeper(_ names: [String]) -> String { "Dybere hos \(list(names, most: 8))." }
  static func shallower(_ names: [String]) -> String { "Tyndere hos \(list(names, most: 8))." }
  static func dropped(_ titles: [String]) -> String { "Udgået: \(list(titles))." }
  static func compared(_ guide: String) -> String { "Sammenlignet med \(guide)" }
}

extension OverviewTexts {
  // MARK: In the terminal

  static let partlyReadLegend = "! planen er kun delvist læst"

  static func narrowed(_ shown: Int, of all: Int) -> String {
    "Her står de \(number(shown)) centre hvor dækningen er tyndest, af \(number(all)). Alle ses med --alle."
  }

  static func more(_ count: Int) -> String { "… og \(number(count)) til." }

  static func title(of goal: Goal) -> String {
    goal.title.hasText ? "»\(CleanText.oneLine(goal.title ?? ""))«" : untitled
  }

  static func exemption(_ exemption: Exemption) -> String {
    let place = exemption.goal.map { " for \(CleanText.oneLine($0))" } ?? ""
    let rule = CleanText.oneLine(exemption.rule ?? "")
    return "\(rule)\(place): \(CleanText.oneLine(exemption.reason ?? ""))"
  }

  static func double(_ double: Overview.Double) -> String {
    "\(double.row.name): \(double.row.file ?? "") tæller ikke; \(double.counting) gør."
  }

  static func aside(_ aside: Overview.SetAside) -> String {
    "\(aside.row.name): \(aside.row.file ?? "") følger \(aside.guide)."
  }

  static func plainRow(
    _ row: CentreRow, _ cells: [(theme: Theme, cell: CentreRow.Cell)]?
  ) -> String {
    guard let cells else {
      return "\(row.name): \(row.isDelivered ? unreadable : notDelivered)."
    }
    let parts = cells.map { theme, cell in
      "\(theme.shortTitle) \(cell.depth.rawValue)"
        + (cell.goals == 0 ? "" : ", \(goals(Int(cell.goals)))")
    }
    var text = "\(row.name): " + parts.joined(separator: "; ")
    if row.findings.errors > 0 { text += "; \(errors(row.findings.errors))" }
    if row.reading == .part { text += "; \(partlyRead)" }
    return text + "."
  }

  static func plainTotal(_ title: String, _ total: ThemeTotal) -> String {
    let depths = CoverageDepth.allCases.reversed().filter { total[$0] > 0 }
      .map { "\(total[$0]) \($0.rawValue)" }
    return "\(title): \(list(depths)). \(goals(total.goals))."
  }
}

extension OverviewTexts {
  // MARK: Tables and reminders

  static let id = "Id"
  static let leader = "Leder"
  static let goalsInAll = "Mål i alt"
  static let withoutOwner = "Mål uden ansvarlig"
  static let remark = "Bemærkning"
  static let unknownGuideRemark = "ledetråden kendes ikke"
  static let reminderHeadings = ["Id", "Center", "Leder", "E-mail", "Hvad mangler"]

  static func goalsIn(_ title: String) -> String { "Mål: \(title)" }

  /// What a centre lacks, in whole sentences; nil where it lacks nothing.
  static func reminder(
    _ row: CentreRow, _ cells: [CentreRow.Cell]?, _ titles: [String]
  ) -> String? {
    guard row.isDelivered else { return "Vi har ikke modtaget jeres årsplan endnu." }
    guard let cells, row.reading != .nothing else {
      return "Vi har modtaget jeres årsplan, men filen kan ikke læses. Send den gerne igen."
    }
    var sentences: [String] = []
    if row.reading == .part {
      sentences.append(
        "Kun en del af filen kan læses; kør »aarsplan tjek« på den for at se hvor det går galt.")
    }
    let lacking = zip(titles, cells).filter {
      $0.1.depth == .missing || $0.1.goals == 0 && $0.1.depth == .mentioned
    }
    if !lacking.isEmpty {
      let themes = list(lacking.map { "»\($0.0)«" })
      sentences.append(
        "Der mangler mål for \(themes), eller en begrundelse for at temaet er valgt fra.")
    }
    let bare = zip(titles, cells).filter { $0.1.depth == .mentioned && $0.1.goals > 0 }
    if !bare.isEmpty {
      sentences.append("Der mangler tiltag under målene for \(list(bare.map { "»\($0.0)«" })).")
    }
    if row.ownerlessGoals > 0 {
      sentences.append("\(goals(row.ownerlessGoals)) har ingen ansvarlig.")
    }
    if row.findings.errors > 0 {
      sentences.append("Planen har \(errors(row.findings.errors)) som »aarsplan tjek« viser.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension OverviewTexts {
  // MARK: Goals

  /// Who is responsible, until when, and how it goes.
  static func goalFacts(_ goal: Goal) -> String {
    let owner =
      goal.responsible.hasText ? CleanText.oneLine(goal.responsible ?? "") : "ingen ansvarlig"
    let deadline = goal.deadline.map { "frist \($0.value?.danish ?? CleanText.oneLine($0.text))" }
    let status = goal.lastFollowUp?.status.map { CleanText.oneLine($0.text) }
    return
      ([owner, deadline ?? "ingen frist", goal.depth.rawValue]
      + (status.map { ["status: \($0)"] } ?? []))
      .joined(separator: " · ")
  }

  static func found(_ goals: Int, searching: Bool) -> String {
    searching ? "\(self.goals(goals)) fundet." : "\(self.goals(goals))."
  }
}

extension Goal {
  /// The latest entry of opfølgning, by its date; the last written where dates are missing.
  var lastFollowUp: FollowUp? {
    followUps.enumerated().max { left, right in
      let dates = [left, right].map { $0.element.date?.value?.dayNumber ?? Int.min }
      return dates[0] != dates[1] ? dates[0] < dates[1] : left.offset < right.offset
    }?.element
  }
}

extension OverviewTexts {
  // MARK: On the page

  static let skip = "Gå til dækningen"
  static let contents = "Indhold"
  static let kindsCaption =
    "For hver type center: hvor mange planer der har omsat temaet til tiltag eller er nået dybere, og antal mål"
  static let questionsCaption =
    "Hvor mange planer der svarer på spørgsmålet, og hvor mange mål der udspringer af det"
  static let question = "Spørgsmål"
  static let answersHeading = "Svar"
  static let nobodyAnswered = "ingen har svaret"
  static let before = "før"
  static let now = "nu"
  static let leftOut = "Valgt fra"
  static let context = "Sammenhæng"
  static let actions = "Tiltag"
  static let signs = "Tegn"
  static let evaluationHeading = "Evaluering"
  static let responsible = "Ansvarlig"
  static let nobody = "ingen"
  static let deadline = "Frist"
  static let followUp = "Opfølgning"
  static let findingsHeading = "Det fandt tjekket"
  static let filterName = "Søg efter center"
  static let allKinds = "alle"
  static let filterGaps = "Kun hvor noget mangler"
  static let matrixCaption = "Hvor dybt hvert center dækker hvert tema, og antal mål"
  static let footer =
    "Lavet med aarsplan ud fra centrenes planer. Tallene tæller planer og mål; de siger ikke noget om den enkelte medarbejder."

  static func pageTitle(_ guide: Ledetraad) -> String { "Overblik over \(guide.vocabulary.plans)" }

  static func pageNarrowed(_ shown: Int, of all: Int) -> String {
    "Siden har plads til \(number(shown)) af de \(number(all)) centre. Her står dem hvor dækningen er tyndest; tallene for alle står ovenfor og pr. type. Lav en side for en type ad gangen med --type, eller tag hele listen i et regneark med --format xlsx."
  }

  static func plansNarrowed(_ shown: Int, of all: Int) -> String {
    "Siden har plads til \(number(shown)) af de \(plans(all)). Lav en side for de andre med --type."
  }

  static func share(_ part: Int, _ all: Int) -> String { "\(number(part)) af \(number(all))" }

  static func figures(_ overview: Overview) -> [(label: String, value: String)] {
    let delivery =
      overview.hasList
      ? [
        ("centre", number(overview.rows.count)), ("har afleveret", number(overview.delivered)),
        ("mangler", number(overview.missing)),
      ] : [("planer", number(overview.delivered))]
    return delivery + [
      ("mål", number(overview.goalCount)), ("mål uden ansvarlig", number(overview.ownerlessGoals)),
      ("planer med fejl", number(overview.rows.count { $0.findings.errors > 0 })),
    ]
  }

  static func missing(_ row: CentreRow) -> String {
    let parts = [row.kind, row.leader, row.expected?.email].compactMap { $0 }
    return parts.isEmpty ? row.name : "\(row.name) (\(parts.joined(separator: ", ")))"
  }

  static func date(_ entry: Entry<PlanDate>) -> String {
    entry.value?.danish ?? CleanText.oneLine(entry.text)
  }

  static func action(_ action: Action) -> String {
    sentence(action.what, [action.who, action.when.map(date)])
  }

  static func sign(_ sign: Sign) -> String {
    let span = [sign.baseline.map { "fra \($0)" }, sign.target.map { "til \($0)" }].compactMap {
      $0
    }
    return sentence(sign.sign, [span.isEmpty ? nil : span.joined(separator: " "), sign.source])
  }

  static func evaluation(_ evaluation: Evaluation) -> String {
    sentence(evaluation.how, [evaluation.forum, evaluation.when.map(date)])
  }

  static func followUp(_ entry: FollowUp) -> String {
    let head = [entry.date.map(date), entry.status?.text, entry.measured]
      .compactMap { $0 }.map(CleanText.oneLine).joined(separator: ", ")
    return entry.remark.hasText ? "\(head): \(CleanText.oneLine(entry.remark ?? ""))" : head
  }

  static func issue(_ issue: FoundIssue) -> String {
    let place = issue.line.map { ", linje \($0)" } ?? ""
    return "\(issue.level.rawValue)\(place): \(issue.message)"
  }

  /// A text, and what belongs to it in brackets.
  private static func sentence(_ text: String?, _ details: [String?]) -> String {
    let details = details.compactMap { $0 }.filter(\.hasText).map(CleanText.oneLine)
    let text = CleanText.oneLine(text ?? "")
    guard !details.isEmpty else { return text }
    return text.isEmpty
      ? details.joined(separator: ", ") : "\(text) (\(details.joined(separator: ", ")))"
  }
}

extension OverviewTexts {
  // MARK: In the workbook

  static let themesSheet = "Temaer"
  static let findingsSheet = "Fund"
  static let missingSheet = "Mangler"
  static let missingColumns = ["Id", "Center", "Type", "Leder", "E-mail"]
  static let sheetIsFull = "Arket er fuldt; resten står i --format ndjson."
  static let noMemory = "der er ikke plads i hukommelsen"

  /// A column of a sheet: its width in characters, and whether its texts are long.
  struct ColumnText {
    var heading: String
    var width: Double
    var isLong = false
  }

  static let goalColumns = [
    ColumnText(heading: "Center", width: 28), ColumnText(heading: "Mål-id", width: 8),
    ColumnText(heading: "Titel", width: 36, isLong: true), ColumnText(heading: "Tema", width: 24),
    ColumnText(heading: "Dybde", width: 11), ColumnText(heading: "Ansvarlig", width: 22),
    ColumnText(heading: "Frist", width: 11), ColumnText(heading: "Mål", width: 48, isLong: true),
    ColumnText(heading: "Sammenhæng", width: 48, isLong: true),
    ColumnText(heading: "Tiltag", width: 48, isLong: true),
    ColumnText(heading: "Tegn", width: 48, isLong: true),
    ColumnText(heading: "Evalueres", width: 11), ColumnText(heading: "Forum", width: 18),
    ColumnText(heading: "Seneste status", width: 14), ColumnText(heading: "Status pr.", width: 11),
    ColumnText(heading: "Målt", width: 22), ColumnText(heading: "Sammen med", width: 22),
  ]

  static let findingColumns = [
    ColumnText(heading: "Center", width: 28), ColumnText(heading: "Fil", width: 40),
    ColumnText(heading: "Niveau", width: 10), ColumnText(heading: "Regel", width: 26),
    ColumnText(heading: "Linje", width: 7), ColumnText(heading: "Kolonne", width: 9),
    ColumnText(heading: "Sti", width: 30), ColumnText(heading: "Besked", width: 80, isLong: true),
  ]
}
