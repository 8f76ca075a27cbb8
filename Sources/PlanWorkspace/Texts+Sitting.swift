import DanishText
import PlanFormat
import PlanModel
import PlanReports
import PlanStore

/// What is said around the conversation.
extension Texts {
  /// Opening a plan, and saving it.
  enum Sitting {
    static let chooseHeading = "Hvilken plan vil du skrive på?"
    static let chooseFollowUp = "Hvilken plan vil du følge op på?"
    static let followUpExample = "aarsplan opfølg planer/min-plan.yaml"

    /// `bostedet.yaml · 2 mål venter på opfølgning`
    static func awaiting(_ count: Int, in path: String) -> String {
      count == 0 ? SafeText.path(path) : "\(SafeText.path(path)) · \(awaiting(count))"
    }

    /// Goals of plans in the folder; `path` where a command has to name the one plan.
    static func awaiting(_ count: Int, plans: Int, path: String?) -> String {
      let place = plans == 1 ? "" : " i \(plans) planer"
      let command = ["aarsplan opfølg", path?.asArgument].compactMap(\.self).joined(separator: " ")
      return "\(awaiting(count))\(place). Skriv: \(command)"
    }

    private static func awaiting(_ count: Int) -> String { "\(count) mål venter på opfølgning" }
    static func furtherDrafts(_ count: Int) -> String {
      let (plans, one) = count == 1 ? ("1 plan", "den") : ("\(count) planer", "en af dem")
      return """
        Her er de nyeste. Der ligger \(plans) mere i mappen. Åbn \(one) med »aarsplan skriv FIL«.
        """
    }
    static let beginNew = "Begynd en ny plan"

    static let chooseGuide = "Hvilken ledetråd skal planen skrives efter? Den nyeste står øverst."

    static func guideLies(_ path: String) -> String {
      """
      Ledetråden ligger i \(SafeText.path(path)). Planen kan åbnes overalt når ledetråden ligger ved \
      siden af den.
      """
    }

    static func guideChoices(_ target: String) -> [String] {
      [
        "Læg en kopi ved siden af planen: \(SafeText.path(target))",
        "Lad den ligge. Jeg skriver --ledetråd hver gang",
      ]
    }

    static func guideElsewhere(_ path: String) -> String {
      """
      Ledetråden ligger i \(SafeText.path(path)) og ikke ved siden af planen. Planen åbnes igen med \
      --ledetråd, eller når en kopi ligger ved siden af den.
      """
    }

    static func guideLaid(_ path: String) -> String {
      """
      Ledetråden ligger nu i \(SafeText.path(path)). Send den med når du sender planen til nogen der \
      ikke har den.
      """
    }

    static func guideNameTaken(_ path: String) -> String {
      """
      Der ligger en anden fil med navnet \(SafeText.path(path)), og den er ikke rørt. Planen åbnes \
      igen med --ledetråd.
      """
    }

    static func guideNotLaid(_ path: String, _ error: FileError) -> String {
      """
      Ledetråden kunne ikke lægges i \(SafeText.path(path)): \(reason(error)). Planen åbnes igen med \
      --ledetråd.
      """
    }

    static func newestGuide(_ title: String, of count: Int) -> String {
      "Planen bliver skrevet efter \(title), den nyeste af \(count). Vælg en anden med --ledetråd."
    }

    static func state(
      _ path: String, answered: Int, of total: Int?, goals: Int, missing: Int? = nil
    )
      -> String
    {
      let answers = total.map { "\(answered) af \($0) spørgsmål" } ?? "\(answered) svar"
      let gaps = missing.map { count in
        switch count {
        case 0: " · færdig"
        case 1: " · mangler én ting"
        default: " · mangler \(count) ting"
        }
      }
      return "\(path) · \(answers) · \(goals) mål\(gaps ?? "")"
    }

    static func notSaved(_ error: FileError, safety: String) -> String {
      """
      Planen kunne ikke gemmes: \(reason(error)). \(safety) Skriv :gem og et andet sted, fx \
      :gem /media/usb/plan.yaml.
      """
    }

    static func notSavedThere(_ path: String, _ error: FileError, safety: String) -> String {
      """
      Planen kunne ikke gemmes i \(path): \(reason(error)). \(safety) Vælg et andet sted efter :gem.
      """
    }

    /// What is missing when a file cannot be made is its folder.
    private static func reason(_ error: FileError) -> String {
      error.cause == .notFound ? "mappen findes ikke" : error.reason
    }

    static let placeTaken = """
      Der ligger allerede en anden fil med det navn, og den bliver ikke overskrevet. Vælg et andet \
      navn efter :gem.
      """
    static let theirsUnreadable = """
      Filen er ændret af andre og kan ikke læses nu. Den er ikke overskrevet. Gem dine svar et andet \
      sted med :gem og et filnavn.
      """
    static let notWritable = """
      Planen kunne ikke skrives ind i filen uden at noget gik tabt. Filen er som den var. \
      Skriv :gem og et nyt navn, så bliver planen en fil for sig.
      """

    /// A change that no file can hold: what there is too much of, what is safe, what to do.
    static func full(_ excess: PlanExcess, safety: String?) -> String {
      let reason =
        switch excess {
        case .goals: "Planen kan højst have \(TextFigures.grouped(PlanDocument.mostGoals)) mål."
        case .answers:
          "Planen kan højst have \(TextFigures.grouped(PlanDocument.mostAnswers)) svar."
        case .size: "Planen kan højst fylde \(PlanDocument.largest / 1024 / 1024) MB."
        case .parts: "Planen er fuld: en af listerne i den kan ikke blive længere."
        }
      return """
        \(reason) Det sidste du skrev, er derfor ikke kommet med. \
        \(safety ?? "Alt det andet er gemt.") Gør noget kortere, eller slet noget med :slet, og \
        skriv det så igen.
        """
    }

    static let notMerged = "Filen bliver ændret af andre lige nu."
    static let broughtBack = """
      Sidst kunne planen ikke gemmes hvor den hører til. Svarene fra dengang er med igen.
      """

    static let takenChoices = [
      "Læs planen uden at skrive i den", "Skriv videre i en kopi", "Stop",
    ]
    static let takeOver = "Skriv videre i den. Jeg ved at ingen andre har den åben"

    static func copy(_ path: String) -> String {
      "Du skriver nu i en kopi: \(path). Den bliver gemt med dit første svar."
    }

    static func broken(_ path: String) -> String {
      "Der er noget i \(path) jeg ikke kan læse. Resten er her, og du kan skrive videre på den."
    }

    static func setAside(_ lines: [ClosedRange<Int>]) -> String {
      let numbers = lines.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      let isOne = lines.count == 1 && lines.first?.count == 1
      let which = isOne ? "Linje \(numbers[0])" : "Linje \(TextFigures.list(numbers))"
      return """
        \(which) kan ikke læses. Når du gemmer, bliver \(isOne ? "den" : "de") stående i filen som \
        \(isOne ? "en kommentar" : "kommentarer") med # foran, og filen som den er nu, bliver gemt \
        som en tidligere udgave.
        """
    }

    static func problem(line: Int?, _ message: String) -> String {
      line.map { "Linje \($0): \(message)" } ?? message
    }

    static func furtherProblems(_ count: Int) -> String {
      count == 1 ? "Der er 1 fejl mere." : "Der er \(count) fejl mere."
    }

    static let brokenChoices = ["Skriv videre på det der kan læses", "Stop, og lad filen være"]
  }
}
