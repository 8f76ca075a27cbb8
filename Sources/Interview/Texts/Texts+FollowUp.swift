import DanishText
import Dialogue
import Language
import PlanFollowUp
import PlanModel

/// What a walk over a plan's goals says.
extension Texts {
  enum Walk {
    static func heading(_ name: String, goals: Int, minutes: Int) -> String {
      let start = name.hasText ? tr("Opfølgning for \(name)") : tr("Opfølgning")
      return goals == 0 ? start : tr("\(start) · \(goals) mål · cirka \(Texts.minutes(minutes))")
    }

    /// `M2 er nået, og M4 er udgået. De bliver sprunget over.`
    static func passedOver(reached: [String], retired: [String]) -> String? {
      let parts = [part(reached, tr("nået")), part(retired, tr("udgået"))].compactMap(\.self)
      if parts.isEmpty { return nil }
      let it = reached.count + retired.count == 1 ? tr("Det") : tr("De")
      return tr("\(parts.joined(separator: ", og ")). \(it) bliver sprunget over.")
    }

    private static func part(_ goals: [String], _ word: String) -> String? {
      goals.isEmpty ? nil : tr("\(TextFigures.list(goals)) er \(word)")
    }

    static var commandsHint: String {
      tr(
        """
        Skriv et tal, eller tryk Enter hvis der ikke er noget nyt. :hjælp forklarer, :tilbage går \
        tilbage, :slut gemmer og stopper.
        """)
    }
    static var nothingToAsk: String { tr("Der er ikke flere mål at følge op på.") }
    static var noGoals: String { tr("Der er ingen mål i \(Words.plan.the) endnu.") }

    static func title(_ goal: String) -> String { tr("\(goal) · opfølgning") }
    static var question: String { tr("Hvordan går det?") }
    static var statusLabel: String { tr("Svar (Enter = intet nyt)") }
    static var sign: String { tr("Tegn") }
    static var last: String { tr("Sidst") }
    static var never: String { tr("ikke fulgt op endnu") }
    static var hint: String {
      tr(
        """
        Er der sket noget en anden dag, så skriv fx :dato 3. juni. Er målet opgivet, så skriv :udgår.
        """)
    }
    static var help: String {
      tr(
        """
        Vælg det der passer bedst. »Ingen nye data« er til tal der først kommer senere; så spørger jeg \
        hvornår. Tryk Enter hvis der ikke er noget nyt. Så bliver intet ændret. Har du skrevet om \
        målet samme dag, bliver det rettet. En bemærkning kan du skrive bagefter, fx med :gå M1.bemærkning.
        """)
    }
    static var unknown: String {
      tr("Skriv 6 hvis I ikke har nye tal, eller tryk Enter for at gå videre.")
    }

    /// `Mål 1 af 3 · skulle være fulgt op 10. juni`
    static func place(
      _ number: Int, of count: Int, _ state: GoalState?, from start: PlanDate
    ) -> String {
      let place = tr("Mål \(number) af \(count)")
      switch state {
      case .overdue(let due, _): return tr("\(place) · skulle være fulgt op \(day(due, start))")
      case .upcoming(let due, _): return tr("\(place) · følg op senest \(day(due, start))")
      case .waiting(let until?): return tr("\(place) · nye tal \(day(until, start))")
      case .waiting(nil), nil: return place
      }
    }

    /// `10. juni`, with a year where it is another one.
    static func day(_ day: PlanDate, _ start: PlanDate) -> String {
      day.year == start.year ? day.dayAndMonth : day.danish
    }

    static func label(_ field: FollowUpFieldStep.Field) -> String {
      switch field {
      case .measured: tr("Målt")
      case .next: tr("Dato")
      case .remark: tr("Bemærkning")
      }
    }

    static func question(_ field: FollowUpFieldStep.Field, isUnmet: Bool) -> String {
      switch field {
      case .measured: tr("Hvad blev målt?")
      case .next: tr("Hvornår kommer de?")
      case .remark:
        isUnmet ? tr("Hvad kom i vejen, og hvad gør I nu?") : tr("Er der mere at notere?")
      }
    }

    static func help(_ field: FollowUpFieldStep.Field) -> String {
      switch field {
      case .measured:
        tr("Skriv tallet som I målte det, fx 47 % eller 6 af 9. Har I ikke målt, så tryk Enter.")
      case .next:
        tr(
          """
          Skriv hvornår de nye tal kommer: 1. februar, uge 40, ultimo november eller om 3 måneder. Så \
          spørger jeg igen til den tid. Tryk Enter hvis I ikke ved det.
          """)
      case .remark:
        tr(
          """
          Skriv et par sætninger til dem der skal læse det: hvad der skete, og hvad I gør nu. Skriv \
          uden navne, for \(Words.plan.the) bliver delt.
          """)
      }
    }

    static func notAhead(_ day: PlanDate) -> String {
      tr("Opfølgningen er fra den \(day.danish). Skriv en dag der kommer senere.")
    }
    static func noReason(of goal: String) -> String {
      tr("Forklaringen mangler. Når du har den, så skriv :gå \(goal).bemærkning.")
    }

    static var outlook: String { tr("forventning") }
    static var outlookQuestion: String { tr("Regner I med at nå målet?") }
    static var outlookHelp: String {
      tr(
        """
        Skriv hvad I tror lige nu. Det er ikke et løfte, og det kan ændres næste gang. Ved I det ikke, \
        så skriv :spring.
        """)
    }
    static func text(_ outlook: Outlook) -> String {
      switch outlook {
      case .reached: tr("ja, det nås")
      case .partlyReached: tr("det nås delvist")
      case .notReached: tr("nej, det nås ikke")
      }
    }
    static var asLastTime: String { tr("som sidst") }
    static var unsaid: String { tr("ved ikke") }

    /// `Gemt. Næste gang: 31. december. Nye tal: 1. februar 2017.`
    static func saved(next: PlanDate?, figures: PlanDate?, from start: PlanDate) -> String {
      let due = next.map { next in
        next < start
          ? tr("Der mangler stadig en opfølgning til den \(day(next, start)).")
          : tr("Næste gang: \(day(next, start)).")
      }
      let news = figures.flatMap { $0 == next ? nil : tr("Nye tal: \(day($0, start)).") }
      return [tr("Gemt."), due, news].compactMap(\.self).joined(separator: " ")
    }
    static func alsoToday(_ told: String, _ remark: String) -> String {
      let text =
        remark.hasText ? [told, remark].filter(\.hasText).joined(separator: ". ") : "\(told)."
      return tr("En anden har også fulgt op på målet den dag: \(text)")
    }
    static var savedReached: String {
      tr("Gemt. Målet er nået, og der er ikke mere at følge op på.")
    }
    static func savedRetired(_ goal: String) -> String { tr("Gemt. \(goal) er udgået.") }

    static var daySummary: String { tr("følger op for en anden dag, fx :dato 3. juni") }
    static func dayIs(_ day: PlanDate) -> String {
      tr("Det du skriver nu, gælder den \(day.danish).")
    }
    static func whichDay(_ day: PlanDate) -> String {
      tr("\(dayIs(day)) Skriv fx :dato 3. juni for at skrive om en anden dag.")
    }
    static var noDay: String {
      tr("Datoen forstod jeg ikke. Skriv fx :dato 3. juni eller :dato 03-06-2016.")
    }
    static func notYet(_ day: PlanDate) -> String {
      tr("Den \(day.danish) er ikke kommet endnu. Skriv en dag I har set på målet.")
    }
    static func staysOn(_ day: PlanDate) -> String {
      tr(
        "Det du lige har skrevet, står stadig under den \(day.danish). Skriv :fortryd hvis det skal væk."
      )
    }

    static var giveUpSummary: String { tr("opgiver et mål med en begrundelse") }
    static var whichGoal: String { tr("Hvilket mål? Skriv fx :udgår M1.") }
    static var givenUp: String { tr("udgår") }
    static func givingUp(_ goal: String) -> String { tr("at \(goal) udgår") }
    static func label(_ field: GiveUpStep.Field) -> String {
      field == .reason ? tr("Begrundelse") : tr("Accepteret af")
    }
    static func question(_ field: GiveUpStep.Field) -> String {
      field == .reason ? tr("Hvorfor udgår målet?") : tr("Hvem har accepteret det?")
    }
    static var giveUpHelp: String {
      tr(
        """
        Et mål kan opgives hvis verden har ændret sig. Skriv hvorfor, og hvem der har sagt ja til det. \
        Målet bliver stående i \(Words.plan.the), og der bliver ikke spurgt til det mere. Tøm \
        begrundelsen hvis det ikke skal udgå alligevel.
        """)
    }
    static var notAccepted: String {
      tr(
        """
        Når nogen har sagt ja til det, så skriv hvem med :udgår. Indtil da er det en fejl i \
        \(Words.plan.the).
        """)
    }

    static var overviewSummary: String { tr("viser alle mål med det der er skrevet om dem") }
    static var end: String { tr("Målene") }
    static func state(told count: Int) -> String {
      count == 0 ? tr("Der er ikke noget nyt om målene") : tr("Der er skrevet om \(count) mål")
    }
    static func endQuestion(isVisit: Bool, hasGoals: Bool) -> String {
      let enter = tr("Tryk Enter for at \(isVisit ? tr("gå tilbage") : tr("slutte")).")
      return hasGoals ? tr("Skriv et nummer for at rette. \(enter)") : enter
    }
    static var endHelp: String {
      tr(
        """
        Her er alle mål. Skriv nummeret på et mål for at skrive om det eller rette det du har skrevet. \
        Tryk Enter når du er færdig.
        """)
    }

    static func told(_ entry: FollowUp) -> String {
      [entry.status?.shown, entry.measured].compactMap(\.self).filter(\.hasText)
        .joined(separator: ", ")
    }
    static func nothingNew(_ last: FollowUp?, from start: PlanDate) -> String {
      guard let last, let date = last.date?.value else { return never }
      return tr("sidst \(day(date, start)): \(told(last))")
    }
    /// `udgået 1. april: Klubben lukkede.`
    static func retired(_ date: PlanDate?, _ reason: String, from start: PlanDate) -> String {
      let state = [givenUpState, date.map { day($0, start) }].compactMap(\.self)
        .joined(separator: " ")
      return [state, reason].filter(\.hasText).joined(separator: ": ")
    }
    private static var givenUpState: String { tr("udgået") }

    static var notUsed: String { tr("Dette fra filen med svar er ikke brugt:") }
    static func noSuchGoal(_ name: String) -> String {
      tr("Målet \(name) findes ikke i \(Words.plan.the)")
    }
    static func entry(of goal: String) -> String { tr("Opfølgningen på \(goal)") }
    static func notPast(_ date: String) -> String { tr("\(date) er ikke en dag der er kommet") }

    /// `rest`: how many goals were not come to.
    static func farewell(_ place: PlanPlace?, isChanged: Bool, rest: Int) -> [Block] {
      guard let place else { return [.hint(tr("Farvel. Der er ikke gemt noget."))] }
      let state: Block =
        isChanged
        ? .success(tr("Opfølgningen er gemt i \(place.path)."))
        : .hint(tr("\(Words.plan.the.capital) er som før."))
      let next =
        rest == 0
        ? tr("Læs \(Words.plan.it): aarsplan vis \(place.arguments)")
        : tr(
          "\(rest) mål mangler endnu. Fortsæt når det passer dig: aarsplan opfølg \(place.arguments)"
        )
      return [state, .hint(next)]
    }
  }
}
