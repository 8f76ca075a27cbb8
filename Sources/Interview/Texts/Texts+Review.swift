import DanishText
import Dialogue
import PlanModel

/// What the conversation says about the plan as a whole.
extension Texts {
  static let review = "Gennemgang"
  static let redThread = "Den røde tråd"
  static let noTheme = "Intet tema"
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

  static let adviceHeading = "Planen kan blive endnu bedre"
  static let planStatus = "Planens status"
  static let planStatusQuestion = "Hvor langt er I med planen?"
  static let isSoNow = "sådan er den nu"
  static func planStatusNow(_ status: String) -> String { "Planens status er nu: \(status)." }
  static let planStatusHelp = """
    »Kladde« betyder at den er jeres egen. »Til drøftelse« betyder at den er sendt ud, fx til LMU. \
    »Godkendt« betyder at din chef har sagt ja til den. »Lukket« betyder at året er gået.
    """

  static let reviewHelp = """
    Her er hele planen på én side: centeret, temaerne med deres mål, og det der sker med planen. Skriv \
    et nummer for at rette. Skriv »detaljer« for at læse planen som andre læser den, og »mangler« for \
    at se det der mangler. Er der noget I ikke ved endnu, så skriv »ved ikke« og nummeret.
    """

  static func saved(_ path: String) -> String { "Planen bliver gemt i \(path)." }

  static let leaveUnsaved = """
    Planen er ikke gemt endnu. Skriv :gem og et andet sted, fx :gem /media/usb/plan.yaml, eller \
    skriv :slut igen for at stoppe uden at gemme.
    """

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
  static func farewell(_ place: PlanPlace?, missing: String?, isOnly: Bool) -> [Block] {
    guard let place else { return [.hint("Farvel. Der er ikke gemt noget.")] }
    let name = isOnly && place.guide == nil ? "" : " \(place.arguments)"
    let next: [Block] =
      missing == nil
      ? [
        .paragraph(
          """
          Planen har det den skal have. Vis den til personalet, tag den op i MED, og send den til HR. \
          Følg op på målene i løbet af året i samme fil.
          """)
      ]
      : [
        .paragraph(missing ?? ""),
        .hint("Fortsæt når det passer dig: aarsplan skriv \(place.arguments)"),
      ]
    return [.success("Planen er gemt i \(place.path).")] + next + [
      .hint("Læs den: aarsplan vis\(name)"), .hint("Tjek den: aarsplan tjek\(name)"),
    ]
  }

  static func themeChangedTitle(_ theme: String) -> String { "Ændret tema · \(theme)" }
  static func themeChanged(_ parts: [String]) -> String {
    let what = parts.isEmpty ? "er ændret" : "har fået \(TextFigures.list(parts))"
    return "Temaet \(what) siden planen blev skrevet. Sådan lyder spørgsmålene nu:"
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
  static let themeChangedHelp = """
    Jeres svar og mål er der endnu. Se om de stadig passer til temaet. Ret dem med :gå, og skriv ja \
    her når det er gjort.
    """

  static func carryOverTitle(_ title: String) -> String { "Fra den gamle plan · \(title)" }
  static let carryOverHeading = "Et mål fra den gamle plan"
  static let statusLabel = "Status"
  static let noStatus = "ikke fulgt op"
  static let carryOverQuestion = """
    Skal målet med i år? Skriv et nummer, eller tryk Enter for at lade det ligge.
    """
  static let carryOverHelp = """
    Målet er ikke nået i den gamle plan. Tag det med hvis det stadig er vigtigt: tekst, tiltag, \
    tegn og måden I evaluerer på følger med, men det gør datoer og opfølgning ikke. Den gamle plan \
    bliver ikke rørt.
    """
  static let leftBehind = "Det bliver liggende i den gamle plan."
  static func sameTheme(_ words: Vocabulary) -> String { "samme \(words.theme) som før" }
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
    theme.isEmpty ? "Målet hørte ikke til noget tema." : "»\(theme)« findes ikke i år."
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
