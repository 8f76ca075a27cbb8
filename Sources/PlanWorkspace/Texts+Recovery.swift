import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore

extension Texts {
  /// What is said of the recovery store, and of what is safe.
  enum Recovery {
    static var heading: String { tr("Her ligger noget som ikke blev gemt i \(Words.plan.the)") }
    static var noName: String { tr("uden navn") }

    static func from(_ plan: String?) -> String {
      guard let plan else { return tr("Fra \(Words.plan.a) som jeg ikke kan se navnet på") }
      let path = SafeText.path(plan)
      return plan.hasSuffix("/") ? tr("Fra \(Words.plan.aNew) i mappen \(path)") : tr("Fra \(path)")
    }

    static func since(_ moment: Moment) -> String? {
      moment.local.map { clock in
        let minute = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
        return tr("Skrevet den \(clock.day.danish) kl. \(clock.hour).\(minute)")
      }
    }

    static func drafts(_ count: Int) -> String {
      count == 1 ? tr("1 halvt skrevet svar") : tr("\(count) halvt skrevne svar")
    }

    static func others(_ paths: [String]) -> String? {
      guard !paths.isEmpty else { return nil }
      return
        tr(
          "En anden havde også skrevet i \(Words.plan.the). Den andens udgave før fletningen ligger i: "
        )
        + paths.map { SafeText.path($0) }.joined(separator: ", ")
    }

    static func lies(in place: RecoveryPlace) -> String {
      let note = place.isPassing ? passing : ""
      return tr("Det ligger i \(SafeText.path(place.path)).\(note)")
    }

    private static var passing: String {
      tr(
        " Det er en mappe til midlertidige filer, og computeren kan tømme den når den starter igen."
      )
    }

    static var take: String { tr("Skriv videre med det") }
    static var leave: String { tr("Lad det ligge til en anden gang") }
    static var throwAway: String { tr("Smid det væk") }
    static var leaveOrThrow: [String] { [leave, throwAway] }

    static func savedBack(_ path: String) -> String {
      tr("Svarene er gemt i \(SafeText.path(path)).")
    }

    static var thrown: String { tr("Det er smidt væk.") }
    static var notThrown: String { tr("Det kunne ikke smides væk. Det ligger der endnu.") }

    static func left(_ path: String) -> String {
      tr("Det bliver liggende i \(SafeText.path(path)).")
    }

    static func more(_ count: Int) -> String {
      count == 1
        ? tr("Der ligger også noget andet som ikke blev gemt. Se det med: aarsplan")
        : tr("Der ligger også \(count) andre ting som ikke blev gemt. Se dem med: aarsplan")
    }

    /// Where the answers are, truly, while the plan is not saved.
    static func safety(_ place: RecoveryPlace?) -> String {
      guard let place else {
        return tr(
          """
          Svarene er kun i programmet: bliver det lukket eller computeren slukket, er de væk. Jeg \
          prøver igen efter hvert svar.
          """)
      }
      let note = place.isPassing ? passing : ""
      return tr(
        """
        Svarene ligger i sikkerhed i \(SafeText.path(place.planPath)), og jeg prøver igen efter \
        hvert svar.\(note)
        """)
    }

    static func kept(_ plan: String?, _ place: String, isPassing: Bool) -> String {
      let command = plan.map { tr("aarsplan skriv \($0.asArgument)") } ?? tr("aarsplan")
      return kept(plan, place, isPassing: isPassing, by: command)
    }

    static func kept(
      _ plan: String?, _ place: String, isPassing: Bool, by command: String
    ) -> String {
      let reason =
        plan.map { tr("\(Words.plan.the.capital) kunne ikke gemmes i \($0).") }
        ?? tr("\(Words.plan.the.capital) er ikke gemt.")
      let lies = tr("\(reason) Den ligger i \(place)")
      return isPassing
        ? tr("\(lies).\(passing) Indtil da får du svarene med når du skriver: \(command)")
        : tr("\(lies), og du får svarene med næste gang du skriver: \(command)")
    }

    static func versionElsewhere(_ path: String, _ error: FileError) -> String {
      tr(
        """
        Det den anden havde skrevet, kunne ikke gemmes som en tidligere udgave ved siden af planen: \
        \(error.reason). Det ligger i stedet i \(SafeText.path(path)).
        """)
    }

    static func noVersion(_ error: FileError) -> String {
      tr(
        """
        \(Words.plan.the.capital) er gemt. Men den gamle udgave kunne ikke gemmes ved siden af: \
        \(error.reason). Der er altså ingen tidligere udgave at gå tilbage til.
        """)
    }

    static func bothTexts(_ error: FileError) -> String {
      tr(
        """
        Det den anden havde skrevet, kunne ikke gemmes som en tidligere udgave: \(error.reason). \
        Det står derfor som linjer med # foran nederst i \(Words.plan.the.genitive) fil.
        """)
    }

    static func companion(_ holder: String?) -> String {
      tr(
        """
        \(Words.plan.the.capital) er også åben \(holder.map { tr("et andet sted: \($0)") } ?? tr("hos en anden")). I kan begge \
        skrive videre; jeres svar bliver flettet sammen hver gang der bliver gemt.
        """)
    }

    static func strangeLock(_ path: String) -> String {
      tr(
        """
        Jeg kan ikke se om andre har \(SafeText.path(path)) åben: låsefilen ved siden af er ikke en \
        almindelig fil. Du kan skrive; andres svar bliver flettet ind.
        """)
    }

    static var theirTexts: String {
      tr("Sådan så \(Words.plan.the) ud hos den anden før jeres svar blev flettet sammen:")
    }
  }
}
