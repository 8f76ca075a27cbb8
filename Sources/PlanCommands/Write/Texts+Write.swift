/// What is said around the conversation.
extension Texts {
  enum Write {
    static let abstract = "Skriv en plan, eller skriv videre på en."
    static let discussion = """
      Uden FIL begynder en ny plan, eller du vælger en af kladderne i mappen. Alt bliver gemt \
      undervejs.

      Eksempler:
        aarsplan skriv                              begynd
        aarsplan skriv solstraalen.yaml             skriv videre
        aarsplan skriv --fra sidste-aar.yaml        begynd med sidste års mål
        aarsplan skriv plan.yaml --kun samspil-2    svar på ét spørgsmål igen
      """
    static let fileHelp = "Planens fil. Findes den ikke, bliver den oprettet."
    static let answersHelp = "Tag svarene fra denne fil, og spørg kun om resten."
    static let onlyHelp = "Spørg kun om disse spørgsmål, fx samspil-2."
    static let fromHelp = "Sidste års plan: mål der ikke blev nået, kan tages med."

    static let chooseHeading = "Hvilken plan vil du skrive på?"
    static let beginNew = "Begynd en ny plan"

    static let chooseGuide = "Hvilken ledetråd skal planen skrives efter? Den nyeste står øverst."

    static func newestGuide(_ title: String, of count: Int) -> String {
      "Planen bliver skrevet efter \(title), den nyeste af \(count). Vælg en anden med --ledetråd."
    }

    static func state(_ path: String, answered: Int, of total: Int?, goals: Int) -> String {
      let answers = total.map { "\(answered) af \($0) spørgsmål" } ?? "\(answered) svar"
      return "\(path) · \(answers) · \(goals) mål"
    }

    static let notThere = "den findes ikke"

    static func unreadable(_ path: String, _ reason: String) -> String {
      "\(path) kan ikke læses: \(reason). Se efter om navnet er rigtigt."
    }

    static func notAPlan(_ path: String) -> String {
      "\(path) er ikke en plan jeg kan læse. Filen er ikke rørt. Se hvad der er galt, med: aarsplan tjek \(path)"
    }

    static func noSuchQuestion(_ id: String, _ nearest: String?) -> String {
      let mean = nearest.map { " Mener du \($0)?" } ?? ""
      return
        "Ledetråden har intet spørgsmål med navnet \(id).\(mean) Se dem med: aarsplan ledetråd vis"
    }

    static func notSaved(_ reason: String) -> String {
      """
      Planen kunne ikke gemmes: \(reason). Intet er tabt; svarene ligger stadig i programmet, og \
      jeg prøver igen efter hvert svar. Skriv :gem og et andet sted, fx :gem /media/usb/plan.yaml.
      """
    }

    static let placeTaken = """
      Der ligger allerede en anden fil, og den bliver ikke overskrevet. Planen er stadig gemt hvor \
      den var. Vælg et andet navn efter :gem.
      """
    static let theirsUnreadable = """
      Filen er ændret af andre og kan ikke læses nu. Den er ikke overskrevet, og dine svar ligger \
      stadig i programmet. Gem dem et andet sted med :gem og et filnavn.
      """
    static let notMerged = """
      Filen bliver ændret af andre lige nu. Dine svar ligger stadig i programmet; jeg prøver igen \
      efter næste svar.
      """
    static let rescued = "Planen kunne ikke gemmes. Her er den, så intet går tabt:"

    static func taken(_ path: String, by holder: String?) -> String {
      let who = holder.map { "\($0) har den åben" } ?? "en anden har den åben"
      return "\(path) er optaget: \(who)."
    }

    static let takenChoices = [
      "Læs planen uden at skrive i den", "Skriv videre i en kopi", "Stop",
    ]

    static func merged(_ conflicts: Int) -> String {
      switch conflicts {
      case 0: "En anden har skrevet i planen imens. Begges ændringer er med."
      case 1: "En anden har skrevet i planen imens. Ét sted har I rettet i det samme:"
      default: "En anden har skrevet i planen imens. \(conflicts) steder har I rettet i det samme:"
      }
    }

    static func bothChanged(_ place: String, _ mine: String, _ theirs: String) -> String {
      "\(place)\nDit, som står i planen nu: \(mine)\nDen andens: \(theirs)"
    }

    static func removedByThem(_ place: String) -> String {
      "\(place): Den anden har slettet det du har rettet. Det er blevet stående."
    }

    static func removedByMe(_ place: String) -> String {
      "\(place): Du har slettet det den anden har rettet. Det er blevet stående."
    }

    static func renumbered(_ mine: String, _ theirs: String) -> String {
      "I har begge skrevet et nyt mål \(mine). Den andens hedder nu \(theirs)."
    }
  }
}
