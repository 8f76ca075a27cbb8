import DanishText
import Dialogue
import PlanModel
import PlanReports

extension Texts {
  /// `aarsplan kursus sammen`.
  enum Together {
    static let abstract = "Samler fleres svar på ét spørgsmål til gruppens svar."
    static let discussion = """
      Eksempel:
        aarsplan kursus sammen kursus/ --center solstraalen --spørgsmål samspil-1

      Først svarer I hver for sig og derefter to og to. Gruppen samler det hele til ét svar, og til sidst kan I vise det for alle. Skriv eller indsæt ét svar ad gangen. Indsætter du flere på én gang, med en tom linje imellem eller som en liste, bliver du spurgt om det er flere svar.

      Svarene ligger hver for sig i mappen bidrag i kursets mappe, uden navne og i en rækkefølge der ikke siger hvem der kom først. Med --med-navne bliver der spurgt om et navn til hvert svar. Gruppens svar bliver gemt i centerets plan. Hvert svar er gemt når der står at det er gemt. Stop når du vil med :slut, og gå videre ved at skrive kommandoen igen.
      """
    static let folder =
      "Mappen med kurset. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus."
    static let centre = "Centerets id."
    static let question = "Spørgsmålets id."
    static let names = "Spørg om et navn til hvert svar."

    static func counted(_ count: Int, hasNames: Bool) -> String {
      let there =
        count == 0
        ? "Der er ingen svar endnu."
        : "Der er \(TextFigures.counted(count, "svar", "svar")) i forvejen."
      return hasNames ? there : there + " Svarene bliver gemt uden navn."
    }

    static func intro(_ form: WorkForm) -> [Block] {
      switch form {
      case .alone:
        [
          .subheading("Alene"),
          .hint(
            "Skriv eller indsæt ét svar ad gangen. Tryk Enter på en tom linje når alle har svaret."),
        ]
      case .pair:
        [
          .subheading("To og to"),
          .hint(
            """
            Sammenlign jeres svar to og to. Skriv det I er fælles om, eller tryk Enter for at gå videre.
            """),
        ]
      case .group:
        [
          .subheading("Gruppen"),
          .hint("Rækkefølgen siger ikke noget om hvem der kom først."),
        ]
      case .plenary: [.subheading("Alle")]
      case .pause: []
      }
    }

    static func label(_ form: WorkForm) -> String { form == .pair ? "Fælles svar" : "Svar" }
    static let answer = "Svar"
    static let name = "Navn (Enter = uden)"
    static let joint = "Gruppens svar"
    static let earlier = "Det der står i planen nu"

    static func label(_ number: Int, _ name: String?) -> String {
      name.map { "Svar \(number), \(SafeText.line($0))" } ?? "Svar \(number)"
    }

    static func taken(_ count: Int) -> String {
      "Gemt. Der er nu \(TextFigures.counted(count, "svar", "svar"))."
    }

    static func several(_ count: Int) -> String { "Det ligner \(TextFigures.grouped(count)) svar." }

    static func severalChoices(_ count: Int) -> [String] {
      ["Gem dem som \(TextFigures.grouped(count)) svar", "Det er ét svar"]
    }

    static func named(_ names: [String]) -> String {
      """
      Der står \(TextFigures.list(names.map { "»\($0.mention)«" })). Svarene er uden navne. Skriv det så \
      ingen kan genkendes.
      """
    }

    static let remarkChoices = ["Ret svaret", "Behold det"]

    static let joining = """
      Lav det til ét svar sammen. Ret teksten, og tryk Enter. Skriv :rediger for at gøre det i et \
      tekstprogram, eller :slut for at gemme svarene og fortsætte en anden gang.
      """

    static let nothing = "Der er ingen svar, og intet er ændret."

    static func kept(_ count: Int, _ path: String) -> String {
      """
      \(TextFigures.counted(count, "svar", "svar")) ligger i \(SafeText.path(path)). Skriv kommandoen igen \
      for at gå videre.
      """
    }

    static func saved(_ path: String) -> String {
      "Gruppens svar er gemt i \(SafeText.path(path))."
    }

    static func merged(_ path: String) -> String {
      """
      En anden har også skrevet i \(SafeText.path(path)). Begge tekster står der nu. Se dem med: \
      aarsplan vis \(path.asArgument)
      """
    }
  }
}
