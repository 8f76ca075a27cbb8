import DanishText
import Dialogue
import PlanFollowUp
import PlanModel

/// What a walk over a plan's goals says.
extension Texts {
  enum Walk {
    static func heading(_ name: String, goals: Int, minutes: Int) -> String {
      let start = name.hasText ? "Opfølgning for \(name)" : "Opfølgning"
      return goals == 0 ? start : "\(start) · \(goals) mål · cirka \(Texts.minutes(minutes))"
    }

    /// `M2 er nået, og M4 er udgået. De bliver sprunget over.`
    static func passedOver(reached: [String], retired: [String]) -> String? {
      let parts = [part(reached, "nået"), part(retired, "udgået")].compactMap(\.self)
      if parts.isEmpty { return nil }
      let it = reached.count + retired.count == 1 ? "Det" : "De"
      return "\(parts.joined(separator: ", og ")). \(it) bliver sprunget over."
    }

    private static func part(_ goals: [String], _ word: String) -> String? {
      goals.isEmpty ? nil : "\(TextFigures.list(goals)) er \(word)"
    }

    static let commandsHint = """
      Skriv et tal, eller tryk Enter hvis der ikke er noget nyt. :hjælp forklarer, :tilbage går \
      tilbage, :slut gemmer og stopper.
      """
    static let nothingToAsk = "Der er ikke flere mål at følge op på."
    static var noGoals: String { "Der er ingen mål i \(Words.plan.the) endnu." }

    static func title(_ goal: String) -> String { "\(goal) · opfølgning" }
    static let question = "Hvordan går det?"
    static let statusLabel = "Svar (Enter = intet nyt)"
    static let sign = "Tegn"
    static let last = "Sidst"
    static let never = "ikke fulgt op endnu"
    static let hint = """
      Er der sket noget en anden dag, så skriv fx :dato 3. juni. Er målet opgivet, så skriv :udgår.
      """
    static let help = """
      Vælg det der passer bedst. »Ingen nye data« er til tal der først kommer senere; så spørger jeg \
      hvornår. Tryk Enter hvis der ikke er noget nyt. Så bliver intet ændret. Har du skrevet om \
      målet samme dag, bliver det rettet. En bemærkning kan du skrive bagefter, fx med :gå M1.bemærkning.
      """
    static let unknown = "Skriv 6 hvis I ikke har nye tal, eller tryk Enter for at gå videre."

    /// `Mål 1 af 3 · skulle være fulgt op 10. juni`
    static func place(
      _ number: Int, of count: Int, _ state: GoalState?, from start: PlanDate
    ) -> String {
      let place = "Mål \(number) af \(count)"
      switch state {
      case .overdue(let due, _): return "\(place) · skulle være fulgt op \(day(due, start))"
      case .upcoming(let due, _): return "\(place) · følg op senest \(day(due, start))"
      case .waiting(let until?): return "\(place) · nye tal \(day(until, start))"
      case .waiting(nil), nil: return place
      }
    }

    /// `10. juni`, with a year where it is another one.
    static func day(_ day: PlanDate, _ start: PlanDate) -> String {
      day.year == start.year ? "\(day.day). \(PlanDate.monthNames[day.month - 1])" : day.danish
    }

    static func label(_ field: FollowUpFieldStep.Field) -> String {
      switch field {
      case .measured: "Målt"
      case .next: "Dato"
      case .remark: "Bemærkning"
      }
    }

    static func question(_ field: FollowUpFieldStep.Field, isUnmet: Bool) -> String {
      switch field {
      case .measured: "Hvad blev målt?"
      case .next: "Hvornår kommer de?"
      case .remark: isUnmet ? "Hvad kom i vejen, og hvad gør I nu?" : "Er der mere at notere?"
      }
    }

    static func help(_ field: FollowUpFieldStep.Field) -> String {
      switch field {
      case .measured:
        "Skriv tallet som I målte det, fx 47 % eller 6 af 9. Har I ikke målt, så tryk Enter."
      case .next:
        """
        Skriv hvornår de nye tal kommer: 1. februar, uge 40, ultimo november eller om 3 måneder. Så \
        spørger jeg igen til den tid. Tryk Enter hvis I ikke ved det.
        """
      case .remark:
        """
        Skriv et par sætninger til dem der skal læse det: hvad der skete, og hvad I gør nu. Skriv \
        uden navne, for \(Words.plan.the) bliver delt.
        """
      }
    }

    static func notAhead(_ day: PlanDate) -> String {
      "Opfølgningen er fra den \(day.danish). Skriv en dag der kommer senere."
    }
    static func noReason(of goal: String) -> String {
      "Forklaringen mangler. Når du har den, så skriv :gå \(goal).bemærkning."
    }

    static let outlook = "forventning"
    static let outlookQuestion = "Regner I med at nå målet?"
    static let outlookHelp = """
      Skriv hvad I tror lige nu. Det er ikke et løfte, og det kan ændres næste gang. Ved I det ikke, \
      så skriv :spring.
      """
    static func text(_ outlook: Outlook) -> String {
      switch outlook {
      case .reached: "ja, det nås"
      case .partlyReached: "det nås delvist"
      case .notReached: "nej, det nås ikke"
      }
    }
    static let asLastTime = "som sidst"
    static let unsaid = "ved ikke"

    /// `Gemt. Næste gang: 31. december. Nye tal: 1. februar 2017.`
    static func saved(next: PlanDate?, figures: PlanDate?, from start: PlanDate) -> String {
      let due = next.map { next in
        next < start
          ? "Der mangler stadig en opfølgning til den \(day(next, start))."
          : "Næste gang: \(day(next, start))."
      }
      let news = figures.flatMap { $0 == next ? nil : "Nye tal: \(day($0, start))." }
      return ["Gemt.", due, news].compactMap(\.self).joined(separator: " ")
    }
    static func alsoToday(_ told: String, _ remark: String) -> String {
      let text =
        remark.hasText ? [told, remark].filter(\.hasText).joined(separator: ". ") : "\(told)."
      return "En anden har også fulgt op på målet den dag: \(text)"
    }
    static let savedReached = "Gemt. Målet er nået, og der er ikke mere at følge op på."
    static func savedRetired(_ goal: String) -> String { "Gemt. \(goal) er udgået." }

    static let daySummary = "følger op for en anden dag, fx :dato 3. juni"
    static func dayIs(_ day: PlanDate) -> String { "Det du skriver nu, gælder den \(day.danish)." }
    static func whichDay(_ day: PlanDate) -> String {
      "\(dayIs(day)) Skriv fx :dato 3. juni for at skrive om en anden dag."
    }
    static let noDay = "Datoen forstod jeg ikke. Skriv fx :dato 3. juni eller :dato 03-06-2016."
    static func notYet(_ day: PlanDate) -> String {
      "Den \(day.danish) er ikke kommet endnu. Skriv en dag I har set på målet."
    }
    static func staysOn(_ day: PlanDate) -> String {
      "Det du lige har skrevet, står stadig under den \(day.danish). Skriv :fortryd hvis det skal væk."
    }

    static let giveUpSummary = "opgiver et mål med en begrundelse"
    static let whichGoal = "Hvilket mål? Skriv fx :udgår M1."
    static let givenUp = "udgår"
    static func givingUp(_ goal: String) -> String { "at \(goal) udgår" }
    static func label(_ field: GiveUpStep.Field) -> String {
      field == .reason ? "Begrundelse" : "Accepteret af"
    }
    static func question(_ field: GiveUpStep.Field) -> String {
      field == .reason ? "Hvorfor udgår målet?" : "Hvem har accepteret det?"
    }
    static var giveUpHelp: String {
      """
      Et mål kan opgives hvis verden har ændret sig. Skriv hvorfor, og hvem der har sagt ja til det. \
      Målet bliver stående i \(Words.plan.the), og der bliver ikke spurgt til det mere. Tøm \
      begrundelsen hvis det ikke skal udgå alligevel.
      """
    }
    static var notAccepted: String {
      """
      Når nogen har sagt ja til det, så skriv hvem med :udgår. Indtil da er det en fejl i \
      \(Words.plan.the).
      """
    }

    static let overviewSummary = "viser alle mål med det der er skrevet om dem"
    static let end = "Målene"
    static func state(told count: Int) -> String {
      count == 0 ? "Der er ikke noget nyt om målene" : "Der er skrevet om \(count) mål"
    }
    static func endQuestion(isVisit: Bool, hasGoals: Bool) -> String {
      let enter = "Tryk Enter for at \(isVisit ? "gå tilbage" : "slutte")."
      return hasGoals ? "Skriv et nummer for at rette. \(enter)" : enter
    }
    static let endHelp = """
      Her er alle mål. Skriv nummeret på et mål for at skrive om det eller rette det du har skrevet. \
      Tryk Enter når du er færdig.
      """

    static func told(_ entry: FollowUp) -> String {
      [entry.status?.text, entry.measured].compactMap(\.self).filter(\.hasText)
        .joined(separator: ", ")
    }
    static func nothingNew(_ last: FollowUp?, from start: PlanDate) -> String {
      guard let last, let date = last.date?.value else { return never }
      return "sidst \(day(date, start)): \(told(last))"
    }
    /// `udgået 1. april: Klubben lukkede.`
    static func retired(_ date: PlanDate?, _ reason: String, from start: PlanDate) -> String {
      let state = [givenUpState, date.map { day($0, start) }].compactMap(\.self)
        .joined(separator: " ")
      return [state, reason].filter(\.hasText).joined(separator: ": ")
    }
    private static let givenUpState = "udgået"

    static let notUsed = "Dette fra filen med svar er ikke brugt:"
    static func noSuchGoal(_ name: String) -> String {
      "Målet \(name) findes ikke i \(Words.plan.the)"
    }
    static func entry(of goal: String) -> String { "Opfølgningen på \(goal)" }
    static func notPast(_ date: String) -> String { "\(date) er ikke en dag der er kommet" }

    /// `rest`: how many goals were not come to.
    static func farewell(_ place: PlanPlace?, isChanged: Bool, rest: Int) -> [Block] {
      guard let place else { return [.hint("Farvel. Der er ikke gemt noget.")] }
      let state: Block =
        isChanged
        ? .success("Opfølgningen er gemt i \(place.path).")
        : .hint("\(Words.plan.the.capital) er som før.")
      let next =
        rest == 0
        ? "Læs \(Words.plan.it): aarsplan vis \(place.arguments)"
        : "\(rest) mål mangler endnu. Fortsæt når det passer dig: aarsplan opfølg \(place.arguments)"
      return [state, .hint(next)]
    }
  }
}
