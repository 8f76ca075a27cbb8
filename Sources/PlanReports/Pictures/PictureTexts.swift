import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview
import PlanProse

/// What the pictures say, in Danish.
enum PictureTexts {
  // MARK: Days

  static let months = [
    "jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
  ]

  /// `jan.`, `maj`.
  static func month(_ month: Int) -> String { tr(known: months[month - 1]) }

  /// `15. nov.`; for several `14.–16. nov.`, `30. jan.–2. feb.`
  static func shortDates(_ days: [PlanDate]) -> String {
    guard let first = days.min(), let last = days.max() else { return "" }
    func short(_ day: PlanDate) -> String { tr("\(day.day). \(month(day.month))") }
    if first == last { return short(first) }
    return first.month == last.month
      ? tr("\(first.day).–\(short(last))") : "\(short(first))–\(short(last))"
  }

  /// `15. november 2016`, `1.–30. juni 2016`.
  static func days(_ day: PlanDay) -> String {
    if day.first == day.last { return day.last.danish }
    let isOneMonth = (day.first.year, day.first.month) == (day.last.year, day.last.month)
    return isOneMonth
      ? tr("\(day.first.day).–\(day.last.danish)")
      : tr("\(day.first.danish) til \(day.last.danish)")
  }

  static func andMore(_ count: Int) -> String { tr(" · \(TextFigures.grouped(count)) mere") }

  // MARK: The årshjul

  static func wheelTitle(_ year: Int) -> String { tr("Årshjul \(year)") }

  /// `Solstrålen · 12 dage`.
  static func wheelSubtitle(_ calendar: PlanCalendar, _ days: [PlanDay]) -> String {
    [CalendarTexts.name(calendar.centre), counts(days)].filter(\.hasText).joined(separator: " · ")
  }

  /// `3 frister, 5 tiltag og 1 evaluering`.
  static func counts(_ days: [PlanDay]) -> String {
    let counts = PlanDay.Kind.allCases.compactMap { kind -> String? in
      let count = days.count { $0.kind == kind }
      return count == 0 ? nil : TextFigures.counted(count, one(kind), many(kind))
    }
    return TextFigures.list(counts)
  }

  private static func one(_ kind: PlanDay.Kind) -> String {
    kind == .calendar ? tr("dag i kalenderen") : kind.shown
  }

  private static func many(_ kind: PlanDay.Kind) -> String {
    switch kind {
    case .deadline: tr("frister")
    case .action: tr("tiltag")
    case .evaluation: tr("evalueringer")
    case .followUp: tr("opfølgninger")
    case .discussion: tr("drøftelser")
    case .calendar: tr("dage i kalenderen")
    case .duty: tr("pligter")
    case .meeting: tr("udvalgsmøder")
    }
  }

  static func wheelDescription(_ year: Int, _ days: [PlanDay]) -> String {
    tr("Året \(year) som en cirkel med \(counts(days)). Alle dage står i tabellen.")
  }

  static func wheelTable(_ calendar: PlanCalendar) -> PassageTable {
    let rows = calendar.days.map { day in
      [
        days(day), CalendarTexts.kind(day.kind),
        CalendarTexts.what(day) + (day.isCancelled ? " (\(CalendarTexts.cancelled))" : ""),
        CalendarTexts.who(day),
      ]
    }
    return PassageTable(
      caption: tr("Dagene i \(Words.plan.the)"),
      columns: [tr("Dag"), tr("Slags"), tr("Hvad"), tr("Hvem")], rows: rows)
  }

  /// What the wheel does not show; empty where it shows all.
  static func wheelNote(_ calendar: PlanCalendar, _ year: Int) -> String {
    let others = calendar.days.count { !$0.isCancelled } - calendar.days(in: year).count
    return [
      others > 0
        ? TextFigures.counted(others, tr("dag ligger"), tr("dage ligger"))
          + tr(" uden for \(year) og står kun i tabellen.") : nil,
      calendar.wordsOnly > 0
        ? TextFigures.counted(calendar.wordsOnly, tr("tidspunkt har"), tr("tidspunkter har"))
          + tr(" ingen dato og er ikke med.") : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}

// MARK: The red thread

extension PictureTexts {
  static var threadTitle: String { tr("Den røde tråd") }

  /// `Solstrålen · fra 4 temaer til 6 mål`.
  static func threadSubtitle(_ thread: RedThread) -> String {
    [CalendarTexts.name(thread.centre), threadCounts(thread)].filter(\.hasText)
      .joined(separator: " · ")
  }

  private static func threadCounts(_ thread: RedThread) -> String {
    let themes = thread.count(.themes)
    let theme = TextFigures.counted(themes, Words.theme.one, Words.theme.many)
    return tr("fra \(theme) til \(TextFigures.grouped(thread.count(.goals))) mål")
  }

  static func threadDescription(_ thread: RedThread) -> String {
    tr("Streger \(threadCounts(thread)) og videre til tegn og tiltag. Det samme står i tabellen.")
  }

  static func column(_ column: RedThread.Column) -> String {
    switch column {
    case .themes: Words.theme.one.capital
    case .questions: question
    case .goals: goal
    case .ends: tr("\(ProseTexts.signs) og \(ProseTexts.actions.lowercased())")
    }
  }

  static func threadTable(_ thread: RedThread) -> PassageTable {
    PassageTable(
      caption: tr("Fra \(Words.theme.one) til mål, tegn og tiltag"),
      columns: [Words.theme.one.capital, question, goal, ProseTexts.signs, ProseTexts.actions],
      rows: thread.rows)
  }

  static func andMoreEnds(_ count: Int) -> String { tr("… og \(TextFigures.grouped(count)) mere") }

  /// In place of a question, where a goal grew from none of its theme's.
  static var noQuestion: String { tr("Ikke fra et spørgsmål i \(Words.theme.the)") }
  static var noEnds: String { tr("ingen tegn og tiltag endnu") }
  static var signKey: String { tr("Tegn") }
  static var actionKey: String { tr("Tiltag") }
  static var looseKey: String { tr("Her mangler noget") }
  private static var question: String { tr("Spørgsmål") }
  private static var goal: String { tr("Mål") }
}

// MARK: Files

extension PictureTexts {
  static var fileRemark: String { tr("et billede: årshjulet eller den røde tråd") }
  static var noPicture: String { tr("der er ikke noget at tegne") }
  static var needsDays: String {
    tr("Årshjulet tegnes af datoer som 2016-11-15, og den røde tråd af mål.")
  }
  static var noDays: String { tr("der er ingen dage med en dato") }
}

// MARK: The deadlines of many

extension PictureTexts {
  static func deadlineTitle(_ year: Int) -> String { tr("Årshjul \(year): målenes frister") }

  /// `41 frister fordelt på 12 uger. Flest i uge 50: 9 frister.`
  static func deadlineDescription(_ wheel: DeadlineWheel) -> String {
    let all = wheel.weeks.reduce(0) { $0 + $1.deadlines }
    let spread =
      tr(
        "\(frister(all)) fordelt på \(TextFigures.counted(wheel.weeks.count, tr("uge"), tr("uger")))."
      )
    guard let most = wheel.weeks.max(by: { $0.deadlines < $1.deadlines }), wheel.weeks.count > 1
    else { return spread }
    return tr("\(spread) Flest i \(week(most.number)): \(frister(most.deadlines)).")
  }

  /// `9 frister i 4 centre`.
  static func deadlines(_ week: DeadlineWheel.Week) -> String {
    tr("\(frister(week.deadlines)) i \(Words.centre.counted(week.centres))")
  }

  static func week(_ number: Int) -> String { tr("uge \(number)") }

  static func deadlineNote(_ wheel: DeadlineWheel) -> String {
    wheel.others == 0 ? "" : tr("\(frister(wheel.others)) uden for \(wheel.year) er ikke med.")
  }

  static func deadlineTable(_ wheel: DeadlineWheel) -> PassageTable {
    PassageTable(
      caption: tr("Målenes frister, uge for uge"),
      columns: [tr("Uge"), tr("Frister"), Words.centre.many.capital],
      rows: wheel.weeks.map { week in
        [
          self.week(week.number).capital, TextFigures.grouped(week.deadlines),
          TextFigures.grouped(week.centres),
        ]
      })
  }

  private static func frister(_ count: Int) -> String {
    TextFigures.counted(count, tr("frist"), tr("frister"))
  }
}
