import DanishText
import Dialogue
import PlanModel

/// What the conversation says about the plan as a whole.
extension Texts {
  static let review = "Gennemgang"
  static let redThread = "Den røde tråd"
  static var noTheme: String { Words.theme.no.capital }
  static let noOrigin = "intet svar er knyttet til målet"
  static let noAnswer = "intet svar"
  static func missing(_ part: GoalPart) -> String { "\(label(part)) mangler" }
  static func actions(_ count: Int) -> String { "\(count) tiltag" }
  static func signs(_ count: Int) -> String { "\(count) tegn" }

  static func coverage(_ depth: CoverageDepth, goals: Int) -> String {
    goals == 0 ? depth.rawValue : "\(depth.rawValue) · \(goals) mål"
  }

  static func themeWithoutGoal(_ theme: String) -> String {
    "»\(theme)« har intet mål og er ikke fravalgt."
  }

  /// A fravalg without a reason, or without who accepted it.
  static func unfinishedOmission(_ step: OmissionStep) -> String {
    let theme = step.theme.shortTitle
    return step.field == .reason
      ? "Fravalget af »\(theme)« mangler en begrundelse."
      : "Hvem har accepteret fravalget af »\(theme)«?"
  }

  static var adviceHeading: String { "\(Words.plan.the.capital) kan blive endnu bedre" }
  static var planStatus: String { "\(Words.plan.the.genitive.capital) status" }
  static var planStatusQuestion: String { "Hvor langt er I med \(Words.plan.the)?" }
  static var isSoNow: String { "sådan er \(Words.plan.it) nu" }
  static func planStatusNow(_ status: String) -> String {
    "\(Words.plan.the.genitive.capital) status er nu: \(status)."
  }
  static var planStatusHelp: String {
    """
    »Kladde« betyder at \(Words.plan.it) er jeres \(Words.plan.agree("egen", "eget")). »Til drøftelse« betyder at \(Words.plan.it) er sendt ud, fx til LMU. \
    »Godkendt« betyder at din chef har sagt ja til \(Words.plan.it). »Lukket« betyder at året er gået.
    """
  }

  static var reviewHelp: String {
    """
    Her er hele \(Words.plan.the) på én side: \(Words.centre.the), \(Words.theme.theMany) med deres mål, og det der sker med \(Words.plan.the). Skriv \
    et nummer for at rette. Skriv »detaljer« for at læse \(Words.plan.the) som andre læser \(Words.plan.it), og »mangler« for \
    at se det der mangler. Er der noget I ikke ved endnu, så skriv »ved ikke« og nummeret.
    """
  }

  static var isClosedNow: String {
    """
    \(Words.plan.the.capital) er lukket og bliver ikke ændret. Skriv :fortryd hvis \(Words.plan.it) ikke skal være lukket, eller \
    :status for at vælge en anden status.
    """
  }

  /// What it means that the plan is closed, and which goals nobody has told the end of.
  static func closing(_ open: [String]) -> String {
    let goals = open.isEmpty ? "" : "\(TextFigures.list(open)) er ikke gjort op. "
    return
      "\(goals)\(Words.plan.the.capital) bliver ikke ændret mere. Senere kan \(Words.plan.it) åbnes med »aarsplan opfølg --genåbn«."
  }

  static func saved(_ path: String) -> String { "\(Words.plan.the.capital) bliver gemt i \(path)." }

  static var leaveUnsaved: String {
    """
    \(Words.plan.the.capital) er ikke gemt endnu. Skriv :gem og et andet sted, fx :gem /media/usb/plan.yaml, eller \
    skriv :slut igen for at stoppe uden at gemme.
    """
  }

  /// What is undone where the other person deleted something.
  static let theirDeletion = "det den anden slettede"

  static let farewellUnsaved = "Farvel. De seneste svar er ikke gemt."
  static func goalToRevisit(_ goal: String, _ questions: [String]) -> String {
    let (answers, change) =
      questions.count == 1 ? ("svaret", "Det er ændret siden") : ("svarene", "De er ændret siden")
    return """
      \(goal) bygger på \(answers) på \(TextFigures.list(questions)). \(change). Passer målet stadig?
      """
  }

  /// What to do next, a command on each line. `missing`: what is said of what the plan lacks; nil
  /// where it lacks nothing. `isOnly`: no other plan lies in the folder, so that no command has to
  /// name it.
  static func farewell(
    _ place: PlanPlace?, missing: String?, isOnly: Bool, isClosed: Bool
  ) -> [Block] {
    guard let place else { return [.hint("Farvel. Der er ikke gemt noget.")] }
    let name = isOnly && place.guide == nil ? "" : " \(place.arguments)"
    let next: [Block] =
      missing == nil
      ? [
        .paragraph(
          """
          \(Words.plan.the.capital) har det \(Words.plan.it) skal have. Vis \(Words.plan.it) til personalet, tag \(Words.plan.it) op i MED, og send \(Words.plan.it) til HR. \
          Følg op på målene i løbet af året i samme fil.
          """)
      ]
      : [
        .paragraph(missing ?? ""),
        .hint(
          isClosed
            ? "Åbn \(Words.plan.it) igen: aarsplan opfølg \(place.arguments) --genåbn --begrundelse \"hvorfor\""
            : "Fortsæt når det passer dig: aarsplan skriv \(place.arguments)"),
      ]
    return [.success("\(Words.plan.the.capital) er gemt i \(place.path).")] + next + [
      .hint("Læs \(Words.plan.it): aarsplan vis\(name)"),
      .hint("Tjek \(Words.plan.it): aarsplan tjek\(name)"),
    ]
  }

  static func themeChangedTitle(_ theme: String) -> String {
    "Ændret \(Words.theme.one) · \(theme)"
  }
  static func themeChanged(_ parts: [String]) -> String {
    let what = parts.isEmpty ? "er ændret" : "har fået \(TextFigures.list(parts))"
    return
      "\(Words.theme.the.capital) \(what) siden \(Words.plan.the) blev skrevet. Sådan lyder spørgsmålene nu:"
  }

  static func name(_ part: ThemePart) -> String {
    switch part {
    case .title: "ny titel"
    case .about: "ny indledning"
    case .questions: "ændrede spørgsmål"
    }
  }
  static let themeChangedQuestion = """
    Passer jeres svar og mål stadig? Skriv ja, eller tryk Enter hvis de gør.
    """
  static var themeChangedHelp: String {
    """
    Jeres svar og mål er der endnu. Se om de stadig passer til \(Words.theme.the). Ret dem med :gå, og skriv ja \
    her når det er gjort.
    """
  }

  static func carryOverTitle(_ title: String) -> String {
    "Fra \(Words.plan.it) gamle \(Words.plan.one) · \(title)"
  }
  static var carryOverHeading: String { "Et mål fra \(Words.plan.it) gamle \(Words.plan.one)" }
  static let statusLabel = "Status"
  static let noStatus = "ikke fulgt op"
  static let carryOverQuestion = """
    Skal målet med i år? Skriv et nummer, eller tryk Enter for at lade det ligge.
    """
  static var carryOverHelp: String {
    """
    Målet er ikke nået i \(Words.plan.it) gamle \(Words.plan.one). Tag det med hvis det stadig er vigtigt: tekst, tiltag, \
    tegn og måden I evaluerer på følger med, men det gør datoer og opfølgning ikke. \(Words.plan.it.capital) gamle \(Words.plan.one) \
    bliver ikke rørt.
    """
  }
  static var leftBehind: String {
    "Det bliver liggende i \(Words.plan.it) gamle \(Words.plan.one)."
  }
  static var sameTheme: String { "samme \(Words.theme.one) som før" }
  static func carriedOver(_ id: String, _ theme: String) -> String {
    """
    Taget med som \(id). Ret det til når vi når til »\(theme)«; så står alle delene her. Skriv \
    :gå \(id) for at se dem nu.
    """
  }

  static func carriedFrom(_ year: Int, _ measured: String?) -> String {
    let start = "Videreført fra \(year)."
    return measured.hasText ? "\(start) Sidst målt: \(measured ?? "")." : start
  }

  static func themeIsHere(_ theme: String) -> String { "»\(theme)« er også med i år." }

  static func themeGone(_ theme: String) -> String {
    theme.isEmpty ? "Målet hørte ikke til \(Words.theme.any)." : "»\(theme)« findes ikke i år."
  }

  static func themeLivesOn(_ old: String, _ new: String, _ heritage: Heritage) -> String {
    switch heritage {
    case .reworded: "»\(old)« hedder i år »\(new)« og er omformuleret."
    case .split: "»\(old)« er delt i flere. »\(new)« er et af dem."
    case .merged: "»\(old)« er samlet med andre i »\(new)«."
    case .continued, .new, .dropped: "»\(old)« er videreført som »\(new)«."
    }
  }
}
