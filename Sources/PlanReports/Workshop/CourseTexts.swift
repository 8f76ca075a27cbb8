import DanishText
import PlanModel
import Workshop

/// What is said of a course afterwards, in Danish.
enum CourseTexts {
  static let summary = "Opsamling på kurset"
  static let time = "Tiden"
  static let noClock = "Uret har ikke været brugt."
  static let blocks = "Tiden blok for blok, i minutter"
  static let blockColumns = ["Blok", "Planlagt", "Brugt", "Forskel", "Pause i uret"]
  static let notHeld = "ikke nået"
  static func block(_ number: Int) -> String { "Blok \(number)" }

  static func whole(from start: String, to end: String, behind: Int?) -> String {
    guard let behind else {
      return "Kurset begyndte kl. \(start) og er ikke slut. Nu ser det ud til at slutte kl. \(end)."
    }
    let first = "Kurset begyndte kl. \(start) og sluttede kl. \(end)."
    let minutes = TextFigures.counted(abs(behind), "minut", "minutter")
    switch behind {
    case 0: return first + " Det passer med drejebogen."
    case 1...: return first + " Det er \(minutes) senere end drejebogen siger."
    default: return first + " Det er \(minutes) før drejebogen siger."
    }
  }

  /// `+3`, `−2`, `0`.
  static func difference(_ minutes: Int) -> String {
    minutes > 0 ? "+\(minutes)" : minutes < 0 ? "−\(-minutes)" : "0"
  }

  static func tooFew(_ plans: Int) -> String {
    plans == 0
      ? "Der er ingen \(Words.plan.many) i kursets mappe."
      : """
      Der er færre end fem \(Words.plan.many). Derfor står der ikke hvor langt de er nået, eller \
      hvor mange der har svaret: tallene ville handle om enkelte personer.
      """
  }

  static func plans(_ plans: Int, goals: Int) -> String {
    let first = TextFigures.counted(plans, Words.plan.one, Words.plan.many)
    return """
      Der er \(first) med \(TextFigures.counted(goals, "mål", "mål")). Tabellen viser hvor mange \
      \(Words.plan.many) der er nået til hvert trin. Tal under fem bliver ikke vist.
      """
  }

  static var depths: String { "Hvor langt \(Words.plan.theMany) er nået" }

  static func count(_ count: CourseTally.Count) -> String {
    switch count {
    case .told(let number): String(number)
    case .few: "under 5"
    case .rest: "resten"
    }
  }

  static let questions = "Spørgsmålene"
  static let questionColumns = [
    "Spørgsmål", "Besvaret", "Sprunget over", "Uden svar", "Svarene er",
  ]

  static var aboutQuestions: String {
    """
    Tallene viser hvor mange \(Words.plan.many) der har et svar. Hvad der er svaret, står her ikke. Svarene \
    er korte under 15 ord, lange over 50 og ellers mellemlange.
    """
  }

  static func length(_ length: CourseTally.Length) -> String {
    switch length {
    case .short: "korte"
    case .medium: "mellemlange"
    case .long: "lange"
    }
  }

  static var nextGuide: String { "Til næste års \(Words.guide.one)" }
  static let noneLeft = "Alle spørgsmål er besvaret af mere end halvdelen."
  static let oftenLeft = """
    Halvdelen eller flere har ikke svaret på disse spørgsmål. Er de til at forstå, passer de til alle, \
    og var der tid nok til dem?
    """
  static let shortAnswers = """
    Disse spørgsmål fik korte svar. Kan de spørge mere direkte til noget man har set?
    """

  // MARK: What is taken home

  static let next = "Det næste"
  static func next(for name: String) -> String { "Det næste for \(name)" }
  static let gaps = "Huller i kladden"

  static func gaps(_ count: Int) -> String {
    switch count {
    case 1: "Et hul i kladden"
    case 2: "To huller i kladden"
    case 3: "Tre huller i kladden"
    default: gaps
    }
  }

  static let noGaps = "Tjekket fandt ingen huller i kladden."
  static let followUp = "Den første opfølgning"

  static let noDay = """
    Der står ingen dato i kladden endnu. Skriv hvornår I ser på målene igen, og læg dagen i kalenderen.
    """

  static func on(_ day: PlanDate) -> String { "Den \(day.danish):" }
  static let calendar = "Åbn filen kalender.ics for at få dagen i kalenderen."
  static let goingOn = "Sådan går du videre"

  static func ways(file: String) -> [String] {
    [
      "Skriv videre i kladden med »aarsplan skriv \(file)«.",
      "Se hvad der mangler, med »aarsplan tjek \(file)«.",
      "Vis andre \(Words.plan.the) som den er nu: den ligger i aarsplan.docx og aarsplan.html.",
    ]
  }
}
