import DanishText
import Language
import PlanModel

/// What the end of the conversation says.
extension Texts {
  /// A gap that is an empty field, where it stands in a sentence of its own.
  static var gapIsEmpty: String { tr("mangler") }

  enum End {
    static var centre: String { Words.centre.the.capital }
    static var jointGoals: String { tr("Fælles mål") }
    static var noneYet: String { tr("ingen endnu") }
    static var noGoal: String { tr("intet mål") }
    static func written(isWhole: Bool) -> String {
      isWhole ? tr("alt er skrevet") : tr("det vigtigste er skrevet")
    }
    static var onlyUs: String { tr("kun jer") }

    static func leftOut(isWhole: Bool) -> String {
      isWhole ? tr("fravalgt") : tr("fravalgt · se på begrundelsen")
    }

    /// A few are named; of many, a row on a small screen says how many.
    static func lacking(_ fields: [String]) -> String? {
      if fields.isEmpty { return nil }
      return fields.count > 3
        ? tr("mangler \(fields.count) ting")
        : tr("mangler \(TextFigures.list(fields.map { $0.lowercased() }))")
    }

    /// What is to be looked at again: named where it is a field.
    static func lookAt(_ fields: [String]) -> String {
      fields.isEmpty
        ? tr("se på målet") : tr("se på \(TextFigures.list(fields.map { $0.lowercased() }))")
    }

    static func unknown(_ fields: [String]) -> String? {
      if fields.isEmpty { return nil }
      return fields.count > 3
        ? tr("\(fields.count) ting ved I ikke endnu")
        : tr("det ved I ikke endnu: \(TextFigures.list(fields.map { $0.lowercased() }))")
    }

    static func missing(_ count: Int) -> String {
      count == 1 ? tr("Der mangler én ting.") : tr("Der mangler \(count) ting.")
    }
    static func missingHeading(_ count: Int) -> String {
      count == 1 ? tr("der mangler én ting") : tr("der mangler \(count) ting")
    }

    /// Above the gravest gaps, of all that there are.
    static func gravest(of count: Int, isMissing: Bool = true) -> String {
      if !isMissing { return count > 3 ? tr("Det vigtigste at se på") : tr("Det er der at se på") }
      return count > 3 ? tr("Det vigtigste der mangler") : tr("Det der mangler")
    }

    static func done(unknown count: Int) -> String {
      let rest =
        count == 0 ? "" : tr(" \(count) ting ved I ikke endnu. Det kan HR se i \(Words.plan.the).")
      return tr("Du er færdig.\(rest)")
    }

    static func question(isVisit: Bool, isDone: Bool, hasAdvice: Bool) -> String {
      let list = isDone ? (hasAdvice ? tr(", »\(adviceWord)«") : "") : tr(", »\(gapsWord)«")
      return tr(
        """
        Skriv et nummer\(list) eller »\(detailsWord)«. Tryk Enter for at \
        \(isVisit ? tr("gå tilbage") : tr("slutte")).
        """)
    }

    static var adviceWord: String { tr("råd") }
    static var detailsWord: String { tr("detaljer") }
    static var gapsWord: String { tr("mangler") }
    static var detailsWords: [String] { typed("detaljer") }
    static var listWords: [String] { typed("mangler|råd") }
    static var nothingMissing: String { tr("Der mangler ikke noget.") }
    static var nothingMissingThere: String { tr("Der mangler ikke noget ved det nummer.") }

    static var gapsTitle: String { tr("Det der mangler") }
    static var acknowledging: String { tr("svaret »ved ikke«") }
    static var gapsHelp: String {
      tr(
        """
        Det vigtigste står øverst. Er der noget I ikke ved endnu, så skriv »ved ikke« og nummeret. Så står \
        der i \(Words.plan.the) at I ikke ved det endnu, og HR kan se det. Når I ved det, skriver du det bare ind.
        """)
    }

    static func further(_ count: Int) -> String { tr("Og \(count) ting mere.") }

    static func whichGap(canWait: Bool) -> String {
      let wait =
        canWait
        ? tr(" Skriv »ved ikke« og numrene på det I ikke ved endnu, fx »ved ikke 1 2«.") : ""
      return tr("Skriv et nummer for at gå derhen.\(wait) Tryk Enter for at gå tilbage.")
    }

    static var notHere: String {
      tr("Det kan ikke rettes her. Skriv :slut, og tjek \(Words.plan.the) med aarsplan tjek.")
    }
    static var whichUnknown: String {
      tr("Skriv »ved ikke« og et nummer fra listen, fx »ved ikke 1 2«.")
    }
    static var mustBeMended: String {
      tr("Et af numrene er en fejl der skal rettes. Skriv nummeret for at gå derhen.")
    }

    static func acknowledged(_ count: Int) -> String {
      count == 1
        ? tr("Der står nu i \(Words.plan.the) at I ikke ved det endnu.")
        : tr("Der står nu i \(Words.plan.the) at I ikke ved de \(count) ting endnu.")
    }

    static var unknownWord: String { tr("ved ikke") }

    /// What stands behind *ved ikke*; nil where the text does not begin so.
    static func behindUnknown(_ text: String) -> String? {
      let starts = typed(
        "det ved vi ikke endnu|ved vi ikke endnu|ved vi ikke|ved ikke endnu|ved ikke")
      return starts.first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) }
    }

    static var jointGoalsQuestion: String {
      tr(
        """
        Deler I et mål med \(Words.centre.another)? Skriv målets nummer, eller tryk Enter for at gå tilbage.
        """)
    }
    static var jointGoalsHelp: String {
      tr(
        """
        Et fælles mål står i begge \(Words.centre.many.genitive) \(Words.plan.many). Skriv hvem I deler det med, så kan HR se om de to \
        \(Words.plan.many) passer sammen.
        """)
    }
  }
}
