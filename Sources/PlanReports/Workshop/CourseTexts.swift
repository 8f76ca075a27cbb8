import DanishText
import Language
import PlanModel
import Workshop

/// What is said of a course afterwards, in Danish.
enum CourseTexts {
  static var summary: String { tr("Opsamling på kurset") }
  static var time: String { tr("Tiden") }
  static var noClock: String { tr("Uret har ikke været brugt.") }
  static var blocks: String { tr("Tiden blok for blok, i minutter") }
  static var blockColumns: [String] {
    [tr("Blok"), tr("Planlagt"), tr("Brugt"), tr("Forskel"), tr("Pause i uret")]
  }
  static var notHeld: String { tr("ikke nået") }
  static func block(_ number: Int) -> String { tr("Blok \(number)") }

  static func whole(from start: String, to end: String, behind: Int?) -> String {
    guard let behind else {
      return tr(
        "Kurset begyndte kl. \(start) og er ikke slut. Nu ser det ud til at slutte kl. \(end).")
    }
    let first = tr("Kurset begyndte kl. \(start) og sluttede kl. \(end).")
    let minutes = TextFigures.counted(abs(behind), tr("minut"), tr("minutter"))
    switch behind {
    case 0: return first + tr(" Det passer med drejebogen.")
    case 1...: return first + tr(" Det er \(minutes) senere end drejebogen siger.")
    default: return first + tr(" Det er \(minutes) før drejebogen siger.")
    }
  }

  /// `+3`, `−2`, `0`.
  static func difference(_ minutes: Int) -> String {
    minutes > 0 ? "+\(minutes)" : minutes < 0 ? "−\(-minutes)" : "0"
  }

  static func tooFew(_ plans: Int) -> String {
    plans == 0
      ? tr("Der er ingen \(Words.plan.many) i kursets mappe.")
      : tr(
        """
        Der er færre end fem \(Words.plan.many). Derfor står der ikke hvor langt de er nået, eller \
        hvor mange der har svaret: tallene ville handle om enkelte personer.
        """)
  }

  static func plans(_ plans: Int, goals: Int) -> String {
    let first = TextFigures.counted(plans, Words.plan.one, Words.plan.many)
    return tr(
      """
      Der er \(first) med \(tr("\(TextFigures.grouped(goals)) mål")). Tabellen viser hvor mange \
      \(Words.plan.many) der er nået til hvert trin. Tal under fem bliver ikke vist.
      """)
  }

  static var depths: String { tr("Hvor langt \(Words.plan.theMany) er nået") }

  static func count(_ count: CourseTally.Count) -> String {
    switch count {
    case .told(let number): String(number)
    case .few: tr("under 5")
    case .rest: tr("resten")
    }
  }

  static var questions: String { tr("Spørgsmålene") }
  static var questionColumns: [String] {
    [
      tr("Spørgsmål"), tr("Besvaret"), tr("Sprunget over"), tr("Uden svar"), tr("Svarene er"),
    ]
  }

  static var aboutQuestions: String {
    tr(
      """
      Tallene viser hvor mange \(Words.plan.many) der har et svar. Hvad der er svaret, står her ikke. Svarene \
      er korte under 15 ord, lange over 50 og ellers mellemlange.
      """)
  }

  static func length(_ length: CourseTally.Length) -> String {
    switch length {
    case .short: tr("korte")
    case .medium: tr("mellemlange")
    case .long: tr("lange")
    }
  }

  static var nextGuide: String { tr("Til næste års \(Words.guide.one)") }
  static var noneLeft: String { tr("Alle spørgsmål er besvaret af mere end halvdelen.") }
  static var oftenLeft: String {
    tr(
      """
      Halvdelen eller flere har ikke svaret på disse spørgsmål. Er de til at forstå, passer de til alle, \
      og var der tid nok til dem?
      """)
  }
  static var shortAnswers: String {
    tr(
      """
      Disse spørgsmål fik korte svar. Kan de spørge mere direkte til noget man har set?
      """)
  }

  // MARK: What is taken home

  static var next: String { tr("Det næste") }
  static func next(for name: String) -> String { tr("Det næste for \(name)") }
  static var gaps: String { tr("Huller i kladden") }

  static func gaps(_ count: Int) -> String {
    switch count {
    case 1: tr("Et hul i kladden")
    case 2: tr("To huller i kladden")
    case 3: tr("Tre huller i kladden")
    default: gaps
    }
  }

  static var noGaps: String { tr("Tjekket fandt ingen huller i kladden.") }
  static var followUp: String { tr("Den første opfølgning") }

  static var noDay: String {
    tr(
      """
      Der står ingen dato i kladden endnu. Skriv hvornår I ser på målene igen, og læg dagen i kalenderen.
      """)
  }

  static func on(_ day: PlanDate) -> String { tr("Den \(day.danish):") }
  static var calendar: String { tr("Åbn filen kalender.ics for at få dagen i kalenderen.") }
  static var goingOn: String { tr("Sådan går du videre") }

  static func ways(file: String) -> [String] {
    [
      tr("Skriv videre i kladden med »aarsplan skriv \(file)«."),
      tr("Se hvad der mangler, med »aarsplan tjek \(file)«."),
      tr("Vis andre \(Words.plan.the) som den er nu: den ligger i aarsplan.docx og aarsplan.html."),
    ]
  }
}
