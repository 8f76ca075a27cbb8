import DanishText
import PlanModel
import PlanReports
import PlanStore

extension Texts {
  /// What is said of the recovery store, and of what is safe.
  enum Recovery {
    static var heading: String { "Her ligger noget som ikke blev gemt i \(Words.plan.the)" }
    static let noName = "uden navn"

    static func from(_ plan: String?) -> String {
      guard let plan else { return "Fra \(Words.plan.a) som jeg ikke kan se navnet på" }
      let path = SafeText.path(plan)
      return plan.hasSuffix("/") ? "Fra \(Words.plan.aNew) i mappen \(path)" : "Fra \(path)"
    }

    static func since(_ moment: Moment) -> String? {
      moment.local.map { clock in
        let minute = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
        return "Skrevet den \(clock.day.danish) kl. \(clock.hour).\(minute)"
      }
    }

    static func drafts(_ count: Int) -> String {
      count == 1 ? "1 halvt skrevet svar" : "\(count) halvt skrevne svar"
    }

    static func others(_ paths: [String]) -> String? {
      guard !paths.isEmpty else { return nil }
      return
        "En anden havde også skrevet i \(Words.plan.the). Den andens udgave før fletningen ligger i: "
        + paths.map { SafeText.path($0) }.joined(separator: ", ")
    }

    static func lies(in place: RecoveryPlace) -> String {
      let note = place.isPassing ? passing : ""
      return "Det ligger i \(SafeText.path(place.path)).\(note)"
    }

    private static let passing =
      " Det er en mappe til midlertidige filer, og computeren kan tømme den når den starter igen."

    static let take = "Skriv videre med det"
    static let leave = "Lad det ligge til en anden gang"
    static let throwAway = "Smid det væk"
    static let leaveOrThrow = [leave, throwAway]

    static func savedBack(_ path: String) -> String { "Svarene er gemt i \(SafeText.path(path))." }

    static let thrown = "Det er smidt væk."
    static let notThrown = "Det kunne ikke smides væk. Det ligger der endnu."

    static func left(_ path: String) -> String { "Det bliver liggende i \(SafeText.path(path))." }

    static func more(_ count: Int) -> String {
      count == 1
        ? "Der ligger også noget andet som ikke blev gemt. Se det med: aarsplan"
        : "Der ligger også \(count) andre ting som ikke blev gemt. Se dem med: aarsplan"
    }

    /// Where the answers are, truly, while the plan is not saved.
    static func safety(_ place: RecoveryPlace?) -> String {
      guard let place else {
        return """
          Svarene er kun i programmet: bliver det lukket eller computeren slukket, er de væk. Jeg \
          prøver igen efter hvert svar.
          """
      }
      let note = place.isPassing ? passing : ""
      return """
        Svarene ligger i sikkerhed i \(SafeText.path(place.planPath)), og jeg prøver igen efter \
        hvert svar.\(note)
        """
    }

    static func kept(_ plan: String?, _ place: String, isPassing: Bool) -> String {
      let command = plan.map { "aarsplan skriv \($0.asArgument)" } ?? "aarsplan"
      let reason =
        plan.map { "\(Words.plan.the.capital) kunne ikke gemmes i \($0)." }
        ?? "\(Words.plan.the.capital) er ikke gemt."
      let lies = "\(reason) Den ligger i \(place)"
      return isPassing
        ? "\(lies).\(passing) Indtil da får du svarene med når du skriver: \(command)"
        : "\(lies), og du får svarene med næste gang du skriver: \(command)"
    }

    static func versionElsewhere(_ path: String, _ error: FileError) -> String {
      """
      Det den anden havde skrevet, kunne ikke gemmes som en tidligere udgave ved siden af planen: \
      \(error.reason). Det ligger i stedet i \(SafeText.path(path)).
      """
    }

    static func noVersion(_ error: FileError) -> String {
      """
      \(Words.plan.the.capital) er gemt. Men den gamle udgave kunne ikke gemmes ved siden af: \
      \(error.reason). Der er altså ingen tidligere udgave at gå tilbage til.
      """
    }

    static func bothTexts(_ error: FileError) -> String {
      """
      Det den anden havde skrevet, kunne ikke gemmes som en tidligere udgave: \(error.reason). \
      Det står derfor som linjer med # foran nederst i \(Words.plan.the.genitive) fil.
      """
    }

    static func companion(_ holder: String?) -> String {
      """
      \(Words.plan.the.capital) er også åben \(holder.map { "et andet sted: \($0)" } ?? "hos en anden"). I kan begge \
      skrive videre; jeres svar bliver flettet sammen hver gang der bliver gemt.
      """
    }

    static func strangeLock(_ path: String) -> String {
      """
      Jeg kan ikke se om andre har \(SafeText.path(path)) åben: låsefilen ved siden af er ikke en \
      almindelig fil. Du kan skrive; andres svar bliver flettet ind.
      """
    }

    static var theirTexts: String {
      "Sådan så \(Words.plan.the) ud hos den anden før jeres svar blev flettet sammen:"
    }
  }
}
