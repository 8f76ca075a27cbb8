import DanishText
import PlanFormat
import PlanModel
import PlanStore
import PlanWorkspace

extension Texts {
  /// Earlier versions of a plan.
  enum Versions {
    static let listHelp = "Vis de tidligere udgaver der er gemt af planen."
    static let showHelp = "Vis en tidligere udgave: 1 er den nyeste."
    static let restoreHelp =
      "Hent en tidligere udgave frem som planen. Den nuværende bliver gemt som en udgave."
    static let forgetHelp =
      "Slet alle tidligere udgaver, fx når noget personligt er taget ud af planen. Planen bliver."
    static let yesHelp = "Hent eller slet uden at spørge."

    static func heading(_ path: String) -> String { "Tidligere udgaver af \(path)" }

    static func line(_ kept: KeptVersion) -> String {
      let version = kept.version
      let head = "\(kept.number). \(moment(version.moment)), \(reason(version.reason))"
      let content = "\(kept.answers) svar, \(kept.goals) mål, \(size(version.size))"
      return "\(head): \(content). \(kept.changes.map(since) ?? "")"
    }

    static func moment(_ moment: Moment) -> String {
      guard let local = moment.local else { return "uden dato" }
      let minute = local.minute < 10 ? "0\(local.minute)" : "\(local.minute)"
      return "\(local.day.danish) kl. \(local.hour).\(minute)"
    }

    /// The moment in running text.
    static func then(_ moment: Moment) -> String {
      moment.local == nil ? "dengang" : "den \(self.moment(moment))"
    }

    private static func reason(_ reason: Version.Reason) -> String {
      switch reason {
      case .start: "før du gik i gang"
      case .midway: "undervejs"
      case .before: "før en større ændring"
      }
    }

    private static func size(_ bytes: Int) -> String {
      bytes < 1024 ? "\(bytes) byte" : "\((bytes + 512) / 1024) kB"
    }

    private static func since(_ changes: PlanChanges) -> String {
      let parts =
        parts(changes.answers, ["nyt svar", "nye svar"], ["ændret svar", "ændrede svar"], "svar")
        + parts(changes.goals, ["nyt mål", "nye mål"], ["ændret mål", "ændrede mål"], "mål")
        + (changes.hasOther ? ["andet ændret"] : [])
      let told = parts.isEmpty ? "ingen ændringer" : TextFigures.list(parts)
      return "Siden da: \(told)."
    }

    private static func parts(
      _ count: PlanChanges.Count, _ new: [String], _ changed: [String], _ name: String
    ) -> [String] {
      let forms = [
        (count.added, new), (count.changed, changed),
        (count.removed, ["\(name) slettet", "\(name) slettet"]),
      ]
      return forms.compactMap { number, words in
        number == 0 ? nil : "\(number) \(number == 1 ? words[0] : words[1])"
      }
    }

    static func restoreFirst(_ moment: String) -> String {
      """
      \(Words.plan.the.capital) bliver som den var \(moment). \(Words.plan.the.capital) som den er nu, bliver gemt som en udgave så du kan \
      hente den igen.
      """
    }

    static let restoreChoices = ["Hent udgaven", "Lad planen være"]

    static func sayYes(_ number: Int, _ path: String) -> String {
      "Er du sikker, så skriv: aarsplan vis \(path.asArgument) --hent \(number) --ja"
    }

    static func forgetFirst(_ count: Int) -> String {
      let versions = count == 1 ? "Den tidligere udgave" : "De \(count) tidligere udgaver"
      return
        "\(versions) af \(Words.plan.the) bliver slettet og kan ikke hentes igen. \(Words.plan.the.capital) selv bliver."
    }

    static let forgetChoices = ["Lad dem være", "Slet udgaverne"]

    static func sayForget(_ path: String) -> String {
      "Er du sikker, så skriv: aarsplan vis \(path.asArgument) --glem-udgaver --ja"
    }

    static func forgotten(_ count: Int, _ path: String) -> String {
      let versions = count == 1 ? "Den tidligere udgave" : "De \(count) tidligere udgaver"
      return "\(versions) af \(path) er slettet. \(Words.plan.the.capital) er som før."
    }

    static func broughtBack(_ path: String, _ moment: String) -> String {
      """
      \(path) er nu som den var \(moment). Den du havde, er udgave 1: aarsplan vis \(path.asArgument) \
      --udgaver
      """
    }

    static let notFromInput =
      "Programmet kan kun vise tidligere udgaver når planen ligger i en fil. Skriv filens navn."
  }
}
