import DanishText
import Dialogue
import Language
import PlanModel

/// What the conversation says about the plan as a whole.
extension Texts {
  static var review: String { tr("Gennemgang") }
  static var redThread: String { tr("Den røde tråd") }
  static var noTheme: String { Words.theme.no.capital }
  static var noOrigin: String { tr("intet svar er knyttet til målet") }
  static var noAnswer: String { tr("intet svar") }
  static func missing(_ part: GoalPart) -> String { tr("\(label(part)) mangler") }
  static func actions(_ count: Int) -> String { tr("\(count) tiltag") }
  static func signs(_ count: Int) -> String { tr("\(count) tegn") }

  static func coverage(_ depth: CoverageDepth, goals: Int) -> String {
    goals == 0 ? depth.shown : tr("\(depth.shown) · \(goals) mål")
  }

  static func themeWithoutGoal(_ theme: String) -> String {
    tr("»\(theme)« har intet mål og er ikke fravalgt.")
  }

  /// A fravalg without a reason, or without who accepted it.
  static func unfinishedOmission(_ step: OmissionStep) -> String {
    let theme = step.theme.shortTitle
    return step.field == .reason
      ? tr("Fravalget af »\(theme)« mangler en begrundelse.")
      : tr("Hvem har accepteret fravalget af »\(theme)«?")
  }

  static var adviceHeading: String { tr("\(Words.plan.the.capital) kan blive endnu bedre") }
  static var planStatus: String { tr("\(Words.plan.the.genitive.capital) status") }
  static var planStatusQuestion: String { tr("Hvor langt er I med \(Words.plan.the)?") }
  static var isSoNow: String { tr("sådan er \(Words.plan.it) nu") }
  static func planStatusNow(_ status: String) -> String {
    tr("\(Words.plan.the.genitive.capital) status er nu: \(status).")
  }
  static var planStatusHelp: String {
    tr(
      """
      »Kladde« betyder at \(Words.plan.it) er jeres \(Words.plan.agree(tr("egen"), tr("eget"))). »Til drøftelse« betyder at \(Words.plan.it) er sendt ud, fx til LMU. \
      »Godkendt« betyder at din chef har sagt ja til \(Words.plan.it). »Lukket« betyder at året er gået.
      """)
  }

  static var reviewHelp: String {
    tr(
      """
      Her er hele \(Words.plan.the) på én side: \(Words.centre.the), \(Words.theme.theMany) med deres mål, og det der sker med \(Words.plan.the). Skriv \
      et nummer for at rette. Skriv »detaljer« for at læse \(Words.plan.the) som andre læser \(Words.plan.it), og »mangler« for \
      at se det der mangler. Er der noget I ikke ved endnu, så skriv »ved ikke« og nummeret.
      """)
  }

  static var isClosedNow: String {
    tr(
      """
      \(Words.plan.the.capital) er lukket og bliver ikke ændret. Skriv :fortryd hvis \(Words.plan.it) ikke skal være lukket, eller \
      :status for at vælge en anden status.
      """)
  }

  /// What it means that the plan is closed, and which goals nobody has told the end of.
  static func closing(_ open: [String]) -> String {
    let goals = open.isEmpty ? "" : tr("\(TextFigures.list(open)) er ikke gjort op. ")
    return
      tr(
        "\(goals)\(Words.plan.the.capital) bliver ikke ændret mere. Senere kan \(Words.plan.it) åbnes med »aarsplan opfølg --genåbn«."
      )
  }

  static func saved(_ path: String) -> String {
    tr("\(Words.plan.the.capital) bliver gemt i \(path).")
  }

  static var leaveUnsaved: String {
    tr(
      """
      \(Words.plan.the.capital) er ikke gemt endnu. Skriv :gem og et andet sted, fx :gem /media/usb/plan.yaml, eller \
      skriv :slut igen for at stoppe uden at gemme.
      """)
  }

  /// What is undone where the other person deleted something.
  static var theirDeletion: String { tr("det den anden slettede") }

  static var farewellUnsaved: String { tr("Farvel. De seneste svar er ikke gemt.") }
  static func goalToRevisit(_ goal: String, _ questions: [String]) -> String {
    let (answers, change) =
      questions.count == 1
      ? (tr("svaret"), tr("Det er ændret siden")) : (tr("svarene"), tr("De er ændret siden"))
    return tr(
      """
      \(goal) bygger på \(answers) på \(TextFigures.list(questions)). \(change). Passer målet stadig?
      """)
  }

  /// What to do next, a command on each line. `missing`: what is said of what the plan lacks; nil
  /// where it lacks nothing. `isOnly`: no other plan lies in the folder, so that no command has to
  /// name it.
  static func farewell(
    _ place: PlanPlace?, missing: String?, isOnly: Bool, isClosed: Bool
  ) -> [Block] {
    guard let place else { return [.hint(tr("Farvel. Der er ikke gemt noget."))] }
    let name = isOnly && place.guide == nil ? "" : " \(place.arguments)"
    let next: [Block] =
      missing == nil
      ? [
        .paragraph(
          tr(
            """
            \(Words.plan.the.capital) har det \(Words.plan.it) skal have. Vis \(Words.plan.it) til personalet, tag \(Words.plan.it) op i MED, og send \(Words.plan.it) til HR. \
            Følg op på målene i løbet af året i samme fil.
            """))
      ]
      : [
        .paragraph(missing ?? ""),
        .hint(
          isClosed
            ? tr(
              "Åbn \(Words.plan.it) igen: aarsplan opfølg \(place.arguments) --genåbn --begrundelse \"hvorfor\""
            )
            : tr("Fortsæt når det passer dig: aarsplan skriv \(place.arguments)")),
      ]
    return [.success(tr("\(Words.plan.the.capital) er gemt i \(place.path)."))] + next + [
      .hint(tr("Læs \(Words.plan.it): aarsplan vis\(name)")),
      .hint(tr("Tjek \(Words.plan.it): aarsplan tjek\(name)")),
    ]
  }

  static func themeChangedTitle(_ theme: String) -> String {
    tr("Ændret \(Words.theme.one) · \(theme)")
  }
  static func themeChanged(_ parts: [String]) -> String {
    let what = parts.isEmpty ? tr("er ændret") : tr("har fået \(TextFigures.list(parts))")
    return
      tr(
        "\(Words.theme.the.capital) \(what) siden \(Words.plan.the) blev skrevet. Sådan lyder spørgsmålene nu:"
      )
  }

  static func name(_ part: ThemePart) -> String {
    switch part {
    case .title: tr("ny titel")
    case .about: tr("ny indledning")
    case .questions: tr("ændrede spørgsmål")
    }
  }
  static var themeChangedQuestion: String {
    tr(
      """
      Passer jeres svar og mål stadig? Skriv ja, eller tryk Enter hvis de gør.
      """)
  }
  static var themeChangedHelp: String {
    tr(
      """
      Jeres svar og mål er der endnu. Se om de stadig passer til \(Words.theme.the). Ret dem med :gå, og skriv ja \
      her når det er gjort.
      """)
  }

  static func carryOverTitle(_ title: String) -> String {
    tr("Fra \(Words.plan.it) gamle \(Words.plan.one) · \(title)")
  }
  static var carryOverHeading: String { tr("Et mål fra \(Words.plan.it) gamle \(Words.plan.one)") }
  static var statusLabel: String { tr("Status") }
  static var noStatus: String { tr("ikke fulgt op") }
  static var carryOverQuestion: String {
    tr(
      """
      Skal målet med i år? Skriv et nummer, eller tryk Enter for at lade det ligge.
      """)
  }
  static var carryOverHelp: String {
    tr(
      """
      Målet er ikke nået i \(Words.plan.it) gamle \(Words.plan.one). Tag det med hvis det stadig er vigtigt: tekst, tiltag, \
      tegn og måden I evaluerer på følger med, men det gør datoer og opfølgning ikke. \(Words.plan.it.capital) gamle \(Words.plan.one) \
      bliver ikke rørt.
      """)
  }
  static var leftBehind: String {
    tr("Det bliver liggende i \(Words.plan.it) gamle \(Words.plan.one).")
  }
  static var sameTheme: String { tr("samme \(Words.theme.one) som før") }
  static func carriedOver(_ id: String, _ theme: String) -> String {
    tr(
      """
      Taget med som \(id). Ret det til når vi når til »\(theme)«; så står alle delene her. Skriv \
      :gå \(id) for at se dem nu.
      """)
  }

  static func carriedFrom(_ year: Int, _ measured: String?) -> String {
    let start = tr("Videreført fra \(year).")
    return measured.hasText ? tr("\(start) Sidst målt: \(measured ?? "").") : start
  }

  static func themeIsHere(_ theme: String) -> String { tr("»\(theme)« er også med i år.") }

  static func themeGone(_ theme: String) -> String {
    theme.isEmpty
      ? tr("Målet hørte ikke til \(Words.theme.any).") : tr("»\(theme)« findes ikke i år.")
  }

  static func themeLivesOn(_ old: String, _ new: String, _ heritage: Heritage) -> String {
    switch heritage {
    case .reworded: tr("»\(old)« hedder i år »\(new)« og er omformuleret.")
    case .split: tr("»\(old)« er delt i flere. »\(new)« er et af dem.")
    case .merged: tr("»\(old)« er samlet med andre i »\(new)«.")
    case .continued, .new, .dropped: tr("»\(old)« er videreført som »\(new)«.")
    }
  }
}
