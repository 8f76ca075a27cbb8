import DanishText
import Dialogue
import Language
import PlanModel

extension Texts {
  /// What is said while a ledetråd is written. `Words.plan` is the ledetråd here.
  enum Authoring {
    // MARK: The beginning

    static var newHeading: String { "\(Words.guide.aNew.capital)" }
    static var welcome: String {
      tr(
        """
        Vi laver \(Words.guide.the) sammen: først titel og afsender, dernæst \(Words.theme.theMany) med \
        spørgsmål, og til sidst krav og datoer. Hvert svar bliver gemt, og du kan stoppe når som helst. Det tager cirka en halv time.
        """)
    }
    static func welcomeFrom(_ themes: Int) -> String {
      tr(
        """
        Vi begynder med \(Words.theme.counted(themes)) fra sidste gang: først titel og afsender, dernæst det der \
        skal ske med \(Words.theme.every), og spørgsmålene. Til sidst kommer krav og datoer. Hvert svar bliver gemt, og du kan \
        stoppe når som helst.
        """)
    }
    static var commandsHint: String {
      tr(
        """
        Skriv et svar, og tryk Enter. Skriv :hjælp for at få det forklaret, :tilbage for at gå tilbage, :oversigt \
        for at se det hele og :slut for at stoppe.
        """)
    }
    static func state(_ guide: Ledetraad) -> String {
      let count = guide.themes.reduce(0) { $0 + $1.questions.count }
      let themes = Words.theme.counted(guide.themes.count)
      return guide.calendar.isEmpty
        ? tr("Her er \(themes) med i alt \(count) spørgsmål og endnu ingen datoer.")
        : tr(
          """
          Her er \(themes) med i alt \(count) spørgsmål og \(dates(guide.calendar.count)) i kalenderen.
          """)
    }
    static var welcomeBack: String {
      tr(
        """
        Det du ændrer, bliver gemt med det samme. Det du selv har skrevet i filen, også kommentarer, bliver stående. \
        Skriv :oversigt for at se det hele og :slut for at stoppe.
        """)
    }

    // MARK: Everywhere

    static var needed: String { tr("Det felt kan ikke være tomt.") }
    static let nothing = "–"
    static func change(of place: String) -> String { tr("rettelsen i \(place)") }
    static func questions(_ count: Int) -> String { tr("\(count) spørgsmål") }
    static func dates(_ count: Int) -> String {
      TextFigures.counted(count, tr("dato"), tr("datoer"))
    }
    static var cardQuestion: String { tr("Hvad vil du rette?") }
    static var cardHelp: String {
      tr(
        """
        Skriv et nummer for at rette den linje. Bagefter kommer du tilbage hertil. Tryk Enter når du er færdig. \
        Står du ved et spørgsmål, kan du også skrive :op, :ned, :flyt eller :slet.
        """)
    }

    // MARK: Commands

    static var overviewSummary: String { tr("viser alle \(Words.theme.many) og spørgsmål") }
    static var showSummary: String {
      tr("viser de første skærme af samtalen som lederne møder den")
    }
    static var trySummary: String { tr("lader dig prøve ledernes samtale; intet bliver gemt") }
    static var deleteSummary: String {
      tr("sletter et spørgsmål eller \(Words.theme.a); på en liste sletter :slet 2 nummer 2")
    }
    static var moveSummary: String { tr("flytter et spørgsmål, fx :flyt samspil-3 effekt") }
    static func reorderSummary(isUp: Bool) -> String {
      tr("flytter et spørgsmål eller \(Words.theme.a) én plads \(isUp ? tr("op") : tr("ned"))")
    }
    static var whichToDelete: String {
      tr(
        """
        Hvad skal slettes? Skriv fx :slet samspil-3, eller :slet 2 når du står ved en liste.
        """)
    }
    static func whichToMove(_ usage: String) -> String {
      tr("Hvad skal flyttes? Skriv fx \(usage.replacing("STED", with: "samspil-3")).")
    }
    static func howToMove(_ themes: [String]) -> String {
      tr(
        """
        Skriv hvilket spørgsmål og \(Words.theme.which), fx :flyt samspil-3 effekt. Her er: \
        \(TextFigures.list(themes)).
        """)
    }
    static func deletedTheme(_ title: String) -> String {
      tr("»\(title)« er slettet. Skriv :fortryd for at få \(Words.theme.it) tilbage.")
    }
    static func order(_ names: [String]) -> String {
      tr("Rækkefølgen er nu \(TextFigures.list(names)).")
    }
    static func movedTo(_ id: String, _ theme: String) -> String {
      tr("\(id) står nu under »\(theme)« og beholder sit navn.")
    }
    static func retired(_ id: String) -> String {
      tr(
        """
        \(id) bliver ikke stillet mere. Svar fra før gælder stadig, for spørgsmålet står i filen som udgået. Skriv \
        :slet \(id) igen hvis det skal helt væk.
        """)
    }

    // MARK: Preview and trial

    static var showHeading: String { tr("Sådan møder lederne samtalen") }
    static var tryHint: String { tr("Skriv :prøv for at svare selv. Intet bliver gemt.") }
    static var nothingToShow: String {
      tr("Der er ingen spørgsmål at vise endnu. Skriv \(Words.theme.a) og et spørgsmål først.")
    }
    static var exampleCentre: String { tr("Eksempelcenteret") }
    static var trialHeading: String { tr("Prøve: ledernes samtale") }
    static var trialHint: String {
      tr(
        "Svar som en leder ville gøre. Intet bliver gemt. Skriv :slut for at komme tilbage hertil.")
    }
    static var notSavedInTrial: String { tr("I en prøve bliver intet gemt.") }
    static func trialLabel(_ label: String) -> String { tr("Prøve · \(label)") }
    static var trialOver: String {
      tr("Prøven er slut, og intet er gemt. Her er \(Words.guide.the) igen.")
    }

    // MARK: The end

    static var endTitle: String { tr("Gennemgang") }
    static var endQuestion: String {
      tr(
        """
        Skriv et nummer for at rette, »råd« for at se alle råd, eller tryk Enter for at slutte.
        """)
    }
    static var adviceWord: String { tr("råd") }
    static var endHelp: String {
      tr(
        """
        Her er \(Words.guide.the) på én skærm. Skriv et nummer for at gå derhen; bagefter kommer du tilbage hertil. \
        Skriv :vis for at se hvad lederne møder, og :prøv for at svare selv. Rådene er dem som »aarsplan ledetråd tjek« \
        giver. Du bestemmer selv om du vil følge dem.
        """)
    }
    static var headTitle: String { tr("Titel, år og afsender") }
    static var newTheme: String { Words.theme.new.capital }
    static func state(of theme: Theme) -> String {
      [theme.heritage?.rawValue, questions(theme.questions.count)].compactMap(\.self)
        .joined(separator: " · ")
    }
    static var findingsTitle: String { tr("Det siger tjekket") }
    static var nothingFound: String { tr("Tjekket har ikke noget at sige.") }
    static var allWell: String {
      tr("Tjekket har ikke noget at sige. \(Words.guide.the.capital) er klar.")
    }
    static func found(errors: Int, warnings: Int, advice: Int) -> String {
      let parts = [
        errors > 0 ? tr("\(errors) fejl") : nil,
        warnings > 0 ? TextFigures.counted(warnings, tr("advarsel"), tr("advarsler")) : nil,
        advice > 0 ? tr("\(advice) råd") : nil,
      ].compactMap(\.self)
      return parts.isEmpty
        ? tr("Tjekket har ikke noget at sige.") : tr("Tjekket siger: \(TextFigures.list(parts)).")
    }
    static var nothingSaved: String { tr("Farvel. Der er ikke gemt noget.") }
    static func farewell(_ path: String, found: String, isUsable: Bool) -> [Block] {
      let file = path.asArgument
      let use: [Block] =
        isUsable
        ? [
          .hint(tr("Del \(Words.guide.it) ud: aarsplan ledetråd pak \(file)")),
          .hint(tr("Lav et kursus: aarsplan kursus ny --ledetråd \(file)")),
        ] : []
      return [
        .success(tr("\(Words.guide.the.capital) er gemt i \(path).")), .paragraph(found),
        .hint(tr("Skriv videre: aarsplan ledetråd skriv \(file)")),
        .hint(tr("Læs \(Words.guide.it): aarsplan ledetråd vis \(file)")),
        .hint(tr("Tjek \(Words.guide.it): aarsplan ledetråd tjek \(file)")),
      ] + use
    }

    // MARK: Somebody else

    static func merged(_ count: Int) -> String {
      let start = tr("En anden har skrevet i filen imens. Begges ændringer er med.")
      switch count {
      case 0: return start
      case 1: return tr("\(start) Ét sted havde I begge rettet; der står din tekst nu.")
      default: return tr("\(start) \(count) steder havde I begge rettet; der står din tekst nu.")
      }
    }
    static var theirs: String { tr("Den anden skrev") }

    // MARK: Use of the questions

    /// `17 af 23 svarede, 3 sprang over`.
    static func use(_ use: GuideFeedback.Use) -> String {
      let answered =
        use.answered.map { $0 == 0 ? tr("ingen") : String($0) }
        ?? (use.isByMost ? tr("de fleste") : tr("få"))
      let skipped = use.skipped.flatMap { $0 == 0 ? nil : tr(", \($0) sprang over") } ?? ""
      return tr("\(answered) af \(use.plans) svarede\(skipped)")
    }
    static func leastAnswered(_ question: Question) -> String {
      tr("Færrest svarede på: \(question.text)")
    }
    static var onShortWay: String { tr("den korte vej") }
  }
}
