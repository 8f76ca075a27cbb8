import DanishText
import PlanModel
import PlanReports
import Workshop

extension Texts {
  /// `aarsplan saml`.
  enum Gather {
    static let abstract = "Samler planer fra flere i samme center til én."
    static let discussion = """
      Eksempler:
        aarsplan saml karen.yaml ole.yaml -o solstraalen.yaml
        aarsplan saml karen.yaml ole.yaml --fra kladde.yaml -o solstraalen.yaml

      Det der er ens, står kun ét sted, og det som kun én har skrevet, kommer også med. Mål med samme tema og samme titel bliver til ét; mål der kun har samme id, får hver sit. Har flere skrevet noget forskelligt det samme sted, ser du det side om side og vælger: det ene, det andet, det hele, eller noget nyt. Når ingen kan spørges, bliver det hele stående, hver tekst under en linje der siger hvor den er fra; kommandoen viser hvad I skal tage stilling til, og slutter med koden 1. Hvor der kun er plads til én ting (et navn, en dato), bliver den første stående, og resten står som kommentarer nederst i filen.

      Peg på kladden med --fra hvis planerne er lavet fra den samme. Programmet finder den selv når den er blandt planernes tidligere udgaver. Har kun én ændret noget i forhold til kladden, er det ændringen der kommer med. Planerne selv bliver ikke ændret.
      """
    static let plans = "Planerne, to eller flere. Kommentarer og rækkefølge kommer fra den første."
    static let target = "Filen den samlede plan skal ligge i."
    static let base = "Den kladde planerne er lavet fra."
    static let yes = "Spørg ikke om noget, og erstat filen hvis den findes. Intet går tabt."
    static let needsTwo = "Skriv to planer eller flere, fx aarsplan saml a.yaml b.yaml -o c.yaml"

    static func isThere(_ path: String) -> String {
      """
      \(SafeText.path(path)) findes i forvejen. Intet er ændret. Vælg et andet navn med -o, eller skriv \
      --ja hvis den skal erstattes.
      """
    }

    static func replaces(_ path: String) -> String {
      """
      \(SafeText.path(path)) findes i forvejen. Den du har nu, bliver gemt som en tidligere udgave hvis \
      du erstatter den.
      """
    }

    static let replaceChoices = ["Erstat den", "Lad den være"]

    static func progress(_ number: Int, _ count: Int) -> String { "\(number) af \(count)" }

    /// What a decision is about, as people say it.
    static func place(_ decision: PlanGathering.Decision, _ guide: Ledetraad?) -> String {
      let parts = decision.place.split(separator: ".").map(String.init)
      if let question = parts.first.flatMap({ guide?.question($0) }), parts.count == 2 {
        return question.text
      }
      return decision.place.mention
    }

    static func from(_ names: [String]) -> String { TextFigures.list(names.map(SafeText.path)) }

    static func take(_ names: [String]) -> String { "Brug det fra \(from(names))" }

    static func takeAll(_ count: Int) -> String {
      count == 2 ? "Lad begge dele stå" : "Lad det hele stå"
    }

    static let writeNew = "Skriv noget nyt"
    static let later = "Tag stilling senere"
    static let newText = "Ny tekst"
    static let writing =
      "Ret teksten, og tryk Enter. Skriv :rediger for at gøre det i et tekstprogram."

    static func open(
      _ decision: PlanGathering.Decision, _ gathering: PlanGathering, at place: String
    ) -> String {
      let all = Set(decision.choices.flatMap(\.sources)).sorted().map { gathering.sources[$0].name }
      let what =
        decision.isProse
        ? (all.count == 2 ? "Begge dele" : "Det hele") + " står i den samlede \(Words.plan.one)."
        : "I den samlede \(Words.plan.one) står det fra \(from(decision.choices[0].sources.map { gathering.sources[$0].name }))."
      return """
        \(SafeText.path(place)): \(decision.place.mention): \(from(all)) siger ikke det samme. \(what)
        """
    }

    static func renamed(_ goal: PlanGathering.Renamed, _ name: String) -> String {
      "\(goal.old.mention) fra \(SafeText.path(name)) hedder nu \(goal.new.mention)."
    }

    static func kept(_ item: PlanGathering.LeftOver, _ name: String) -> String {
      "\(item.place.mention) fra \(SafeText.path(name)) er ikke med i \(Words.plan.the), men står som en kommentar."
    }

    static func moreKept(_ count: Int) -> String {
      "\(TextFigures.counted(count, "tekst", "tekster")) mere står som \(count == 1 ? "kommentar" : "kommentarer")."
    }

    static func done(_ path: String, _ count: Int, open: Int) -> String {
      let done =
        "\(TextFigures.grouped(count)) \(Words.plan.many) er samlet i \(SafeText.path(path))."
      if open == 0 {
        return "\(done) Tjek den samlede \(Words.plan.one) med: aarsplan tjek \(path.asArgument)"
      }
      let places = TextFigures.counted(open, "sted", "steder")
      return "\(done) Tag stilling til \(places): aarsplan skriv \(path.asArgument)"
    }

    static let stopped = "Intet er ændret."
  }
}
