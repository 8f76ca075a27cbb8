import DanishText
import Language
import PlanFormat
import PlanModel
import PlanReports
import PlanStore

/// What is said around the conversation.
extension Texts {
  /// Opening a plan, and saving it.
  enum Sitting {
    static var chooseHeading: String { tr("\(Words.plan.which.capital) vil du skrive på?") }
    static var chooseWork: String { tr("Hvad vil du nu?") }
    static func followUp(_ name: String) -> String { tr("Følg op: \(name)") }
    static var chooseFollowUp: String { tr("\(Words.plan.which.capital) vil du følge op på?") }
    static var followUpExample: String { tr("aarsplan opfølg planer/min-plan.yaml") }

    /// `bostedet.yaml · 2 mål venter på opfølgning`
    static func awaiting(_ count: Int, in path: String) -> String {
      count == 0 ? SafeText.path(path) : "\(SafeText.path(path)) · \(awaiting(count))"
    }

    /// Goals of plans in the folder; `path` where a command has to name the one plan.
    static func awaiting(_ count: Int, plans: Int, path: String?) -> String {
      let place = plans == 1 ? "" : tr(" i \(plans) \(Words.plan.many)")
      let command = ["aarsplan opfølg", path?.asArgument].compactMap(\.self).joined(separator: " ")
      return tr("\(awaiting(count))\(place). Skriv: \(command)")
    }

    private static func awaiting(_ count: Int) -> String { tr("\(count) mål venter på opfølgning") }
    static func furtherDrafts(_ count: Int) -> String {
      let (plans, one) =
        count == 1
        ? ("1 \(Words.plan.one)", Words.plan.it)
        : ("\(count) \(Words.plan.many)", tr("\(Words.plan.agree(tr("en"), tr("et"))) af dem"))
      return tr(
        """
        Her er de nyeste. Der ligger \(plans) mere i mappen. Åbn \(one) med »aarsplan skriv FIL«.
        """)
    }
    static var beginNew: String { tr("Begynd \(Words.plan.aNew)") }

    static var chooseGuide: String {
      tr(
        "\(Words.guide.which.capital) skal \(Words.plan.the) skrives efter? \(Words.guide.it.capital) nyeste står øverst."
      )
    }

    static func guideLies(_ path: String) -> String {
      tr(
        """
        \(Words.guide.the.capital) ligger i \(SafeText.path(path)). \(Words.plan.the.capital) kan åbnes overalt når \(Words.guide.the) ligger ved \
        siden af \(Words.plan.it).
        """)
    }

    static func guideChoices(_ target: String) -> [String] {
      [
        tr("Læg en kopi ved siden af \(Words.plan.the): \(SafeText.path(target))"),
        tr("Lad \(Words.guide.it) ligge. Jeg skriver --ledetråd hver gang"),
      ]
    }

    static func guideElsewhere(_ path: String) -> String {
      tr(
        """
        \(Words.guide.the.capital) ligger i \(SafeText.path(path)) og ikke ved siden af \(Words.plan.the). \(Words.plan.the.capital) åbnes igen med \
        --ledetråd, eller når en kopi ligger ved siden af \(Words.plan.it).
        """)
    }

    static func guideLaid(_ path: String) -> String {
      tr(
        """
        \(Words.guide.the.capital) ligger nu i \(SafeText.path(path)). Send \(Words.guide.it) med når du sender \(Words.plan.the) til nogen der \
        ikke har \(Words.guide.it).
        """)
    }

    static func guideNameTaken(_ path: String) -> String {
      tr(
        """
        Der ligger en anden fil med navnet \(SafeText.path(path)), og den er ikke rørt. \(Words.plan.the.capital) åbnes \
        igen med --ledetråd.
        """)
    }

    static func guideNotLaid(_ path: String, _ error: FileError) -> String {
      tr(
        """
        \(Words.guide.the.capital) kunne ikke lægges i \(SafeText.path(path)): \(reason(error)). \(Words.plan.the.capital) åbnes igen med \
        --ledetråd.
        """)
    }

    static func newestGuide(_ title: String, of count: Int) -> String {
      tr(
        "\(Words.plan.the.capital) bliver skrevet efter \(title), den nyeste af \(count). Vælg en anden med --ledetråd."
      )
    }

    static func state(
      _ path: String, answered: Int, of total: Int?, goals: Int, missing: Int? = nil
    )
      -> String
    {
      let answers = total.map { tr("\(answered) af \($0) spørgsmål") } ?? tr("\(answered) svar")
      let gaps = missing.map { count in
        switch count {
        case 0: tr(" · færdig")
        case 1: tr(" · mangler én ting")
        default: tr(" · mangler \(count) ting")
        }
      }
      return tr("\(path) · \(answers) · \(goals) mål\(gaps ?? "")")
    }

    static func notSaved(_ error: FileError, safety: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) kunne ikke gemmes: \(reason(error)). \(safety) Skriv :gem og et andet sted, fx \
        :gem /media/usb/plan.yaml.
        """)
    }

    static func notSavedThere(_ path: String, _ error: FileError, safety: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) kunne ikke gemmes i \(path): \(reason(error)). \(safety) Vælg et andet sted efter :gem.
        """)
    }

    /// What is missing when a file cannot be made is its folder.
    private static func reason(_ error: FileError) -> String {
      error.cause == .notFound ? tr("mappen findes ikke") : error.reason
    }

    static var placeTaken: String {
      tr(
        """
        Der ligger allerede en anden fil med det navn, og den bliver ikke overskrevet. Vælg et andet \
        navn efter :gem.
        """)
    }
    static var theirsUnreadable: String {
      tr(
        """
        Filen er ændret af andre og kan ikke læses nu. Den er ikke overskrevet. Gem dine svar et andet \
        sted med :gem og et filnavn.
        """)
    }
    static var theirsClosed: String {
      tr(
        """
        \(Words.plan.the.capital) er blevet lukket af andre imens. \(Words.plan.it.capital) er ikke ændret. Gem dine \
        svar et andet sted med :gem og et filnavn.
        """)
    }
    static var notWritable: String {
      tr(
        """
        \(Words.plan.the.capital) kunne ikke skrives ind i filen uden at noget gik tabt. Filen er som den var. \
        Skriv :gem og et nyt navn, så bliver \(Words.plan.the) en fil for sig.
        """)
    }

    /// A change that no file can hold: what there is too much of, what is safe, what to do.
    static func full(_ excess: PlanExcess, safety: String?) -> String {
      let reason =
        switch excess {
        case .goals:
          tr(
            "\(Words.plan.the.capital) kan højst have \(TextFigures.grouped(PlanDocument.mostGoals)) mål."
          )
        case .answers:
          tr(
            "\(Words.plan.the.capital) kan højst have \(TextFigures.grouped(PlanDocument.mostAnswers)) svar."
          )
        case .size:
          tr("\(Words.plan.the.capital) kan højst fylde \(PlanDocument.largest / 1024 / 1024) MB.")
        case .parts:
          tr(
            "\(Words.plan.the.capital) er fuld: en af listerne i \(Words.plan.it) kan ikke blive længere."
          )
        }
      return tr(
        """
        \(reason) Det sidste du skrev, er derfor ikke kommet med. \
        \(safety ?? tr("Alt det andet er gemt.")) Gør noget kortere, eller slet noget med :slet, og \
        skriv det så igen.
        """)
    }

    static var notMerged: String { tr("Filen bliver ændret af andre lige nu.") }
    static var broughtBack: String {
      tr(
        """
        Sidst kunne \(Words.plan.the) ikke gemmes hvor \(Words.plan.it) hører til. Svarene fra dengang er med igen.
        """)
    }

    static var takenChoices: [String] {
      [
        tr("Læs \(Words.plan.the) uden at skrive i \(Words.plan.it)"), tr("Skriv videre i en kopi"),
        tr("Stop"),
      ]
    }
    static var takeOver: String {
      tr("Skriv videre i \(Words.plan.it). Jeg ved at ingen andre har \(Words.plan.it) åben")
    }

    static func copy(_ path: String) -> String {
      tr("Du skriver nu i en kopi: \(path). Den bliver gemt med dit første svar.")
    }

    static func broken(_ path: String) -> String {
      tr("Der er noget i \(path) jeg ikke kan læse. Resten er her, og du kan skrive videre på den.")
    }

    static func setAside(_ lines: [ClosedRange<Int>]) -> String {
      let numbers = lines.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      let isOne = lines.count == 1 && lines.first?.count == 1
      let which = isOne ? tr("Linje \(numbers[0])") : tr("Linje \(TextFigures.list(numbers))")
      return tr(
        """
        \(which) kan ikke læses. Når du gemmer, bliver \(isOne ? tr("den") : tr("de")) stående i filen som \
        \(isOne ? tr("en kommentar") : tr("kommentarer")) med # foran, og filen som den er nu, bliver gemt \
        som en tidligere udgave.
        """)
    }

    static func problem(line: Int?, _ message: String) -> String {
      line.map { tr("Linje \($0): \(message)") } ?? message
    }

    static func furtherProblems(_ count: Int) -> String {
      count == 1 ? tr("Der er 1 fejl mere.") : tr("Der er \(count) fejl mere.")
    }

    static var brokenChoices: [String] {
      [tr("Skriv videre på det der kan læses"), tr("Stop, og lad filen være")]
    }
  }
}
