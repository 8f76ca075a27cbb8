import DanishText
import Language
import PlanModel
import PlanReports
import Workshop

extension Texts {
  /// `aarsplan saml`.
  enum Gather {
    static var abstract: String { tr("Samler planer fra flere i samme center til én.") }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan saml karen.yaml ole.yaml -o solstraalen.yaml
          aarsplan saml karen.yaml ole.yaml --fra kladde.yaml -o solstraalen.yaml

        Det der er ens, står kun ét sted, og det som kun én har skrevet, kommer også med. Mål med samme tema og samme titel bliver til ét; mål der kun har samme id, får hver sit. Har flere skrevet noget forskelligt det samme sted, ser du det side om side og vælger: det ene, det andet, det hele, eller noget nyt. Når ingen kan spørges, bliver det hele stående, hver tekst under en linje der siger hvor den er fra; kommandoen viser hvad I skal tage stilling til, og slutter med koden 1. Hvor der kun er plads til én ting (et navn, en dato), bliver den første stående, og resten står som kommentarer nederst i filen.

        Peg på kladden med --fra hvis planerne er lavet fra den samme. Programmet finder den selv når den er blandt planernes tidligere udgaver. Har kun én ændret noget i forhold til kladden, er det ændringen der kommer med. Planerne selv bliver ikke ændret.
        """)
    }
    static var plans: String {
      tr("Planerne, to eller flere. Kommentarer og rækkefølge kommer fra den første.")
    }
    static var target: String { tr("Filen den samlede plan skal ligge i.") }
    static var base: String { tr("Den kladde planerne er lavet fra.") }
    static var yes: String {
      tr("Spørg ikke om noget, og erstat filen hvis den findes. Intet går tabt.")
    }
    static var needsTwo: String {
      tr("Skriv to planer eller flere, fx aarsplan saml a.yaml b.yaml -o c.yaml")
    }

    static func isThere(_ path: String) -> String {
      tr(
        """
        \(SafeText.path(path)) findes i forvejen. Intet er ændret. Vælg et andet navn med -o, eller skriv \
        --ja hvis den skal erstattes.
        """)
    }

    static func replaces(_ path: String) -> String {
      tr(
        """
        \(SafeText.path(path)) findes i forvejen. Den du har nu, bliver gemt som en tidligere udgave hvis \
        du erstatter den.
        """)
    }

    static var replaceChoices: [String] { [tr("Erstat den"), tr("Lad den være")] }

    static func progress(_ number: Int, _ count: Int) -> String { tr("\(number) af \(count)") }

    /// What a decision is about, as people say it.
    static func place(_ decision: PlanGathering.Decision, _ guide: Ledetraad?) -> String {
      let parts = decision.place.split(separator: ".").map(String.init)
      if let question = parts.first.flatMap({ guide?.question($0) }), parts.count == 2 {
        return question.text
      }
      return decision.place.mention
    }

    static func from(_ names: [String]) -> String { TextFigures.list(names.map(SafeText.path)) }

    static func take(_ names: [String]) -> String { tr("Brug det fra \(from(names))") }

    static func takeAll(_ count: Int) -> String {
      count == 2 ? tr("Lad begge dele stå") : tr("Lad det hele stå")
    }

    static var writeNew: String { tr("Skriv noget nyt") }
    static var later: String { tr("Tag stilling senere") }
    static var newText: String { tr("Ny tekst") }
    static var writing: String {
      tr("Ret teksten, og tryk Enter. Skriv :rediger for at gøre det i et tekstprogram.")
    }

    static func open(
      _ decision: PlanGathering.Decision, _ gathering: PlanGathering, at place: String
    ) -> String {
      let all = Set(decision.choices.flatMap(\.sources)).sorted().map { gathering.sources[$0].name }
      let what =
        decision.isProse
        ? (all.count == 2 ? tr("Begge dele") : tr("Det hele"))
          + tr(" står i den samlede \(Words.plan.one).")
        : tr(
          "I den samlede \(Words.plan.one) står det fra \(from(decision.choices[0].sources.map { gathering.sources[$0].name }))."
        )
      return tr(
        """
        \(SafeText.path(place)): \(decision.place.mention): \(from(all)) siger ikke det samme. \(what)
        """)
    }

    static func renamed(_ goal: PlanGathering.Renamed, _ name: String) -> String {
      tr("\(goal.old.mention) fra \(SafeText.path(name)) hedder nu \(goal.new.mention).")
    }

    static func kept(_ item: PlanGathering.LeftOver, _ name: String) -> String {
      tr(
        "\(item.place.mention) fra \(SafeText.path(name)) er ikke med i \(Words.plan.the), men står som en kommentar."
      )
    }

    static func moreKept(_ count: Int) -> String {
      tr(
        "\(TextFigures.counted(count, tr("tekst"), tr("tekster"))) mere står som \(count == 1 ? tr("kommentar") : tr("kommentarer"))."
      )
    }

    static func done(_ path: String, _ count: Int, open: Int) -> String {
      let done =
        tr("\(TextFigures.grouped(count)) \(Words.plan.many) er samlet i \(SafeText.path(path)).")
      if open == 0 {
        return tr(
          "\(done) Tjek den samlede \(Words.plan.one) med: aarsplan tjek \(path.asArgument)")
      }
      let places = TextFigures.counted(open, tr("sted"), tr("steder"))
      return tr("\(done) Tag stilling til \(places): aarsplan skriv \(path.asArgument)")
    }

    static var stopped: String { tr("Intet er ændret.") }
  }
}
