import DanishText
import Dialogue
import Language
import PlanModel
import PlanReports

extension Texts {
  /// `aarsplan kursus sammen`.
  enum Together {
    static var abstract: String { tr("Samler fleres svar på ét spørgsmål til gruppens svar.") }
    static var discussion: String {
      tr(
        """
        Eksempel:
          aarsplan kursus sammen kursus/ --center solstraalen --spørgsmål samspil-1

        Først svarer I hver for sig og derefter to og to. Gruppen samler det hele til ét svar, og til sidst kan I vise det for alle. Skriv eller indsæt ét svar ad gangen. Indsætter du flere på én gang, med en tom linje imellem eller som en liste, bliver du spurgt om det er flere svar.

        Svarene ligger hver for sig i mappen bidrag i kursets mappe, uden navne og i en rækkefølge der ikke siger hvem der kom først. Med --med-navne bliver der spurgt om et navn til hvert svar. Gruppens svar bliver gemt i centerets plan. Hvert svar er gemt når der står at det er gemt. Stop når du vil med :slut, og gå videre ved at skrive kommandoen igen.
        """)
    }
    static var folder: String {
      tr("Mappen med kurset. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus.")
    }
    static var centre: String { tr("Centerets id.") }
    static var question: String { tr("Spørgsmålets id.") }
    static var names: String { tr("Spørg om et navn til hvert svar.") }

    static func counted(_ count: Int, hasNames: Bool) -> String {
      let there =
        count == 0
        ? tr("Der er ingen svar endnu.")
        : tr("Der er \(tr("\(TextFigures.grouped(count)) svar")) i forvejen.")
      return hasNames ? there : there + tr(" Svarene bliver gemt uden navn.")
    }

    static func intro(_ form: WorkForm) -> [Block] {
      switch form {
      case .alone:
        [
          .subheading(tr("Alene")),
          .hint(
            tr(
              "Skriv eller indsæt ét svar ad gangen. Tryk Enter på en tom linje når alle har svaret."
            )),
        ]
      case .pair:
        [
          .subheading(tr("To og to")),
          .hint(
            tr(
              """
              Sammenlign jeres svar to og to. Skriv det I er fælles om, eller tryk Enter for at gå videre.
              """)),
        ]
      case .group:
        [
          .subheading(tr("Gruppen")),
          .hint(tr("Rækkefølgen siger ikke noget om hvem der kom først.")),
        ]
      case .plenary: [.subheading(tr("Alle"))]
      case .pause: []
      }
    }

    static func label(_ form: WorkForm) -> String { form == .pair ? tr("Fælles svar") : tr("Svar") }
    static var answer: String { tr("Svar") }
    static var name: String { tr("Navn (Enter = uden)") }
    static var joint: String { tr("Gruppens svar") }
    static var earlier: String { tr("Det der står i planen nu") }

    static func label(_ number: Int, _ name: String?) -> String {
      name.map { tr("Svar \(number), \(SafeText.line($0))") } ?? tr("Svar \(number)")
    }

    static func taken(_ count: Int) -> String {
      tr("Gemt. Der er nu \(tr("\(TextFigures.grouped(count)) svar")).")
    }

    static func several(_ count: Int) -> String {
      tr("Det ligner \(TextFigures.grouped(count)) svar.")
    }

    static func severalChoices(_ count: Int) -> [String] {
      [tr("Gem dem som \(TextFigures.grouped(count)) svar"), tr("Det er ét svar")]
    }

    static func named(_ names: [String]) -> String {
      tr(
        """
        Der står \(TextFigures.list(names.map { tr("»\($0.mention)«") })). Svarene er uden navne. Skriv det så \
        ingen kan genkendes.
        """)
    }

    static var remarkChoices: [String] { [tr("Ret svaret"), tr("Behold det")] }

    static var joining: String {
      tr(
        """
        Lav det til ét svar sammen. Ret teksten, og tryk Enter. Skriv :rediger for at gøre det i et \
        tekstprogram, eller :slut for at gemme svarene og fortsætte en anden gang.
        """)
    }

    static var nothing: String { tr("Der er ingen svar, og intet er ændret.") }

    static func kept(_ count: Int, _ path: String) -> String {
      tr(
        """
        \(tr("\(TextFigures.grouped(count)) svar")) ligger i \(SafeText.path(path)). Skriv kommandoen igen \
        for at gå videre.
        """)
    }

    static func saved(_ path: String) -> String {
      tr("Gruppens svar er gemt i \(SafeText.path(path)).")
    }

    static func merged(_ path: String) -> String {
      tr(
        """
        En anden har også skrevet i \(SafeText.path(path)). Begge tekster står der nu. Se dem med: \
        aarsplan vis \(path.asArgument)
        """)
    }
  }
}
