import DanishText
import PlanModel

/// What the end of the conversation says.
extension Texts {
  /// A gap that is an empty field, where it stands in a sentence of its own.
  static let gapIsEmpty = "mangler"

  enum End {
    static var centre: String { Words.centre.the.capital }
    static let jointGoals = "Fælles mål"
    static let noneYet = "ingen endnu"
    static let noGoal = "intet mål"
    static func written(isWhole: Bool) -> String {
      isWhole ? "alt er skrevet" : "det vigtigste er skrevet"
    }
    static let onlyUs = "kun jer"

    static func leftOut(isWhole: Bool) -> String {
      isWhole ? "fravalgt" : "fravalgt · se på begrundelsen"
    }

    /// A few are named; of many, a row on a small screen says how many.
    static func lacking(_ fields: [String]) -> String? {
      if fields.isEmpty { return nil }
      return fields.count > 3
        ? "mangler \(fields.count) ting"
        : "mangler \(TextFigures.list(fields.map { $0.lowercased() }))"
    }

    /// What is to be looked at again: named where it is a field.
    static func lookAt(_ fields: [String], of count: Int) -> String? {
      if count == 0 { return nil }
      return fields.isEmpty
        ? "se på målet" : "se på \(TextFigures.list(fields.map { $0.lowercased() }))"
    }

    static func unknown(_ fields: [String]) -> String? {
      if fields.isEmpty { return nil }
      return fields.count > 3
        ? "\(fields.count) ting ved I ikke endnu"
        : "det ved I ikke endnu: \(TextFigures.list(fields.map { $0.lowercased() }))"
    }

    static func missing(_ count: Int) -> String {
      count == 1 ? "Der mangler én ting." : "Der mangler \(count) ting."
    }
    static func missingHeading(_ count: Int) -> String {
      count == 1 ? "der mangler én ting" : "der mangler \(count) ting"
    }

    /// Above the gravest gaps, of all that there are.
    static func gravest(of count: Int, isMissing: Bool = true) -> String {
      if !isMissing { return count > 3 ? "Det vigtigste at se på" : "Det er der at se på" }
      return count > 3 ? "Det vigtigste der mangler" : "Det der mangler"
    }

    static func done(unknown count: Int) -> String {
      let rest =
        count == 0 ? "" : " \(count) ting ved I ikke endnu. Det kan HR se i \(Words.plan.the)."
      return "Du er færdig.\(rest)"
    }

    static func question(isVisit: Bool, isDone: Bool, hasAdvice: Bool) -> String {
      let list = isDone ? (hasAdvice ? ", »\(adviceWord)«" : "") : ", »\(gapsWord)«"
      return """
        Skriv et nummer\(list) eller »\(detailsWord)«. Tryk Enter for at \
        \(isVisit ? "gå tilbage" : "slutte").
        """
    }

    static let adviceWord = "råd"
    static let detailsWord = "detaljer"
    static let gapsWord = "mangler"
    static let nothingMissing = "Der mangler ikke noget."
    static let nothingMissingThere = "Der mangler ikke noget ved det nummer."

    static let gapsTitle = "Det der mangler"
    static let acknowledging = "svaret »ved ikke«"
    static var gapsHelp: String {
      """
      Det vigtigste står øverst. Er der noget I ikke ved endnu, så skriv »ved ikke« og nummeret. Så står \
      der i \(Words.plan.the) at I ikke ved det endnu, og HR kan se det. Når I ved det, skriver du det bare ind.
      """
    }

    static func further(_ count: Int) -> String { "Og \(count) ting mere." }

    static func whichGap(canWait: Bool) -> String {
      let wait =
        canWait ? " Skriv »ved ikke« og numrene på det I ikke ved endnu, fx »ved ikke 1 2«." : ""
      return "Skriv et nummer for at gå derhen.\(wait) Tryk Enter for at gå tilbage."
    }

    static var notHere: String {
      "Det kan ikke rettes her. Skriv :slut, og tjek \(Words.plan.the) med aarsplan tjek."
    }
    static let whichUnknown = "Skriv »ved ikke« og et nummer fra listen, fx »ved ikke 1 2«."
    static let mustBeMended =
      "Et af numrene er en fejl der skal rettes. Skriv nummeret for at gå derhen."

    static func acknowledged(_ count: Int) -> String {
      count == 1
        ? "Der står nu i \(Words.plan.the) at I ikke ved det endnu."
        : "Der står nu i \(Words.plan.the) at I ikke ved de \(count) ting endnu."
    }

    /// What the plan keeps as the reason.
    static let notKnown = "Det ved vi ikke endnu."
    static let notKnownStem = "det ved vi ikke endnu"
    static let unknownWord = "ved ikke"

    /// What stands behind *ved ikke*; nil where the text does not begin so.
    static func behindUnknown(_ text: String) -> String? {
      let starts = [
        notKnownStem, "ved vi ikke endnu", "ved vi ikke", "ved ikke endnu", unknownWord,
      ]
      return starts.first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) }
    }

    static var jointGoalsQuestion: String {
      """
      Deler I et mål med \(Words.centre.another)? Skriv målets nummer, eller tryk Enter for at gå tilbage.
      """
    }
    static var jointGoalsHelp: String {
      """
      Et fælles mål står i begge \(Words.centre.many.genitive) \(Words.plan.many). Skriv hvem I deler det med, så kan HR se om de to \
      \(Words.plan.many) passer sammen.
      """
    }
  }
}
