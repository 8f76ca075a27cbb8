import DanishText
import Language
import PlanModel
import PlanReports
import PlanWorkspace
import Workshop

/// What `kursus ny` says in its conversation.
extension Texts.Workshop {
  static var whichGuide: String { tr("\(Words.guide.which.capital) handler kurset om?") }
  static var whichDay: String { tr("Hvilken dag er kurset?") }
  static var dayHint: String { tr("Fx 3-12-2015. Tryk Enter hvis du ikke ved det endnu.") }
  static var dayLabel: String { tr("Dato") }
  static var whichStart: String { tr("Hvornår begynder det?") }
  static var startLabel: String { tr("Start") }
  static func unread(_ text: String, _ advice: String) -> String {
    tr("»\(SafeText.line(text))«: \(advice)")
  }
  static var noTime: String { tr("det kan ikke læses som et klokkeslæt. Skriv fx 9.00.") }
  static var howLong: String { tr("Hvor længe varer det med pauser?") }
  static var lengthLabel: String { tr("Længde") }
  static var usualLength: String { tr("3 timer") }
  static var noLength: String {
    tr("det kan ikke læses som en længde. Skriv fx 3 timer, 2,5 timer eller 150 minutter.")
  }
  static var who: String { tr("Hvem er med?") }
  static var whoHint: String {
    tr(
      """
      Skriv hvor mange, eller navnet på en fil med listen over \(Words.centre.many) (csv eller xlsx). Så får \
      hvert \(Words.centre.one) på listen en kladde.
      """)
  }
  static var whoLabel: String { tr("Deltagere") }
  static let usualCount = "30"
  static var noCountOrList: String { tr("Det er hverken et antal eller en fil jeg kan finde.") }
  static var back: String {
    tr("Skriv :tilbage for at gå et spørgsmål tilbage, og :slut for at stoppe.")
  }
  static var stopped: String { tr("Intet er lavet.") }

  static func proposal(_ draft: RunSheetDraft) -> String { tr("Forslag: \(sheet(draft))") }
  static func detail(_ block: RunSheet.Block) -> String {
    [block.form?.shown, block.minutes.map { tr("\($0.text) min.") }].compactMap(\.self)
      .joined(separator: " · ")
  }
  static func make(_ folder: CourseFolder) -> [String] {
    [tr("Lav mappen \(SafeText.path(folder.path))"), tr("Lad være")]
  }

  static func noDraft(_ problem: CourseProblem) -> String {
    switch problem {
    case .tooShort(let minutes):
      tr(
        """
        \(TextFigures.counted(minutes, tr("minut"), tr("minutter"))) er for lidt til et kursus. Skriv mindst \
        \(CourseWish.fewestMinutes) minutter, fx --længde "2 timer".
        """)
    case .tooLong:
      tr("Et kursus kan højst vare \(CourseWish.mostMinutes / 60) timer. Del det i to.")
    case .pastMidnight:
      tr("Kurset slutter først efter midnat. Begynd tidligere, eller gør det kortere.")
    case .noThemes:
      tr(
        """
        \(Words.guide.the.capital) har ingen \(Words.theme.many) der gælder for nogen på listen. Se \(Words.guide.the) med: \
        aarsplan ledetråd vis
        """)
    }
  }

  /// What was made, and what to do next; with the draft where nobody has seen it.
  static func made(
    _ outcome: CourseMaker.Outcome, _ draft: RunSheetDraft?, in folder: CourseFolder
  ) -> [String] {
    var lines: [String] = []
    if let draft, outcome.written.contains(folder.runSheet) {
      lines.append(sheet(draft))
      lines += leftOut(draft)
    }
    lines += files(outcome, folder)
    let argument = folder.path.asArgument
    if outcome.written.contains(folder.runSheet) {
      lines.append(
        tr("Læs drejebogen igennem, ret den, og tjek den med: aarsplan kursus tjek \(argument)"))
      lines.append(tr("Lav arkene til udskrift med: aarsplan kursus print \(argument)"))
    }
    return lines
  }

  /// `Kurset varer fra kl. 09.00 til 12.00: 16 blokke, 9 spørgsmål og 15 minutters pause.`
  private static func sheet(_ draft: RunSheetDraft) -> String {
    let sheet = draft.runSheet
    let questions = Set(sheet.blocks.flatMap(\.questions)).count
    let pause = sheet.blocks.filter { $0.form?.value == .pause }
      .reduce(0) { $0 + ($1.minutes?.value?.number ?? 0) }
    let rest = pause > 0 ? tr("\(pause) minutters pause") : tr("ingen pause")
    return tr(
      """
      Kurset varer fra kl. \(sheet.start?.shown ?? "") til \(sheet.end?.shown ?? ""): \
      \(TextFigures.counted(sheet.blocks.count, tr("blok"), tr("blokke"))), \(questions) spørgsmål og \(rest).
      """)
  }

  /// What there is no time for.
  static func leftOut(_ draft: RunSheetDraft) -> [String] {
    var lines: [String] = []
    if !draft.themesLeftOut.isEmpty {
      lines.append(tr("Der er ikke tid til \(names(draft.themesLeftOut))."))
    }
    if !draft.themesForOthers.isEmpty {
      lines.append(
        tr("\(names(draft.themesForOthers)) gælder ikke for nogen på listen og er ikke med."))
    }
    if !draft.questionsLeftOut.isEmpty {
      let isWhole = !draft.questionsLeftOut.contains(where: \.isCore)
      let core = isWhole ? tr("Alle spørgsmål på den korte vej er med. ") : ""
      let ids = TextFigures.list(draft.questionsLeftOut.map { SafeText.line($0.id) })
      lines.append(tr("\(core)Der er ikke tid til \(ids)."))
    }
    if draft.minutesLeft > 0 {
      let left = TextFigures.counted(draft.minutesLeft, tr("minut"), tr("minutter"))
      lines.append(tr("Der er ikke mere at nå. Kurset slutter \(left) før tid."))
    }
    return lines
  }

  private static func names(_ themes: [Theme]) -> String {
    TextFigures.list(themes.map { tr("»\(SafeText.line($0.shortTitle))«") })
  }

  private static func files(_ outcome: CourseMaker.Outcome, _ folder: CourseFolder) -> [String] {
    let place = SafeText.path(folder.path)
    var lines: [String] = []
    let plans =
      outcome.plans > 0
      ? [tr("\(TextFigures.counted(outcome.plans, tr("kladde"), tr("kladder"))) i mappen planer")]
      : []
    let names = outcome.written.map { String($0.split(separator: "/").last ?? "") } + plans
    if !names.isEmpty { lines.append(tr("I \(place) ligger nu \(TextFigures.list(names)).")) }
    lines += outcome.left.map { tr("\(SafeText.path($0)) findes i forvejen og er ikke rørt.") }
    if outcome.plansLeft > 0 {
      let them = TextFigures.counted(outcome.plansLeft, tr("kladde"), tr("kladder"))
      lines.append(tr("\(them) findes i forvejen og er ikke rørt."))
    }
    return lines
  }
}
