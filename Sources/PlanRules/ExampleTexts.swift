import DanishText
import PlanModel

/// The good plan and its ledetråd that every rule's examples differ from.
public enum ExampleTexts {
  /// The ledetråd.
  public static let guide = """
    format: ledetråd/1
    id: eksempel-2016
    titel: Ledetråd 2016
    år: 2016
    temaer:
      - id: samspil
        titel: I samspil med borgeren
        om: Velfærd bliver til sammen med borgerne.
        spørgsmål:
          - { id: samspil-1, spørgsmål: Hvad løste I sammen med en borger i sidste uge? }
          - { id: samspil-2, spørgsmål: Hvad kan I holde op med? }
      - id: trivsel
        titel: Trivsel og faglighed
        om: En god arbejdsplads giver god velfærd.
        spørgsmål:
          - { id: trivsel-1, spørgsmål: Hvad gjorde en god arbejdsdag god? }

    """

  /// The register's one strategy.
  static let strategy = """
    id: ungestrategi
    titel: Unge-strategien
    periode: { fra: 2018-01-01, til: 2021-12-31 }
    ejer: Ungechefen
    opfølgning:
      - { id: status, form: årlig status, frist: 2019-03, gentages: hvert år, udvalg: [bsu] }

    """

  /// The register of strategies.
  public static let register =
    """
    format: strategier/1
    id: eksempel-strategier
    titel: Vores strategier
    udvalg: [{ id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-03-17, 2020-10-27] }]
    strategier:

    """ + item(strategy) + """
      godkendt: [{ år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkendt }]

      """

  /// The run sheet of a course.
  public static let runSheet = """
    format: kursus/1
    titel: Kursus i december
    ledetråd: eksempel-2016
    år: 2016
    dato: 2015-12-03
    start: "09.00"
    slut: "10.00"
    deltagere: 30
    blokke:
      - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
      - { id: skriv, titel: Skriv selv, form: alene, minutter: 20, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
      - { id: tal, titel: Tal sammen, form: par, minutter: 30, vejledning: Læs højt for hinanden., spørgsmål: [samspil-1] }

    """

  /// The day on which the examples' registers are looked at.
  static let registerDay = PlanDate(text: "2020-02-01") ?? .earliest

  /// The plan, all but its goal.
  private static let head = """
    format: årsplan/1
    ledetråd: eksempel-2016
    år: 2016
    center:
      id: solstraalen
      navn: Børnehuset Solstrålen
      leder: Mette Holm
      kerneopgave: Børn er trygge og lærer noget nyt hver dag.
    refleksioner:
      - spørgsmål: samspil-1
        svar: Forældrene læser højt hos os om torsdagen.

    """

  private static let tail = """
    bevidste-fravalg:
      - tema: trivsel
        begrundelse: Vi samlede alle kræfter om trivsel sidste år.
        accepteret-af: Børne- og ungechefen

    """

  /// The plan's one goal.
  static let goal = """
    id: M1
    titel: Forældre læser med
    tema: samspil
    udspringer-af: [samspil-1]
    sammenhæng: I dag får fire ud af ti børn læst højt hver dag.
    mål: Flere børn får læst højt hver dag.
    tiltag:
      - hvad: Forældre læser højt om torsdagen.
    tegn:
      - tegn: Børn der får læst højt hver dag
        udgangspunkt: 38 %
        målsætning: 60 %
    evaluering: { hvornår: 2016-11-15, forum: LMU }
    ansvarlig: Mette Holm
    frist: 2016-12-01

    """

  /// The plan.
  public static let plan = head + "lokale-mål:\n" + item(goal) + tail

  /// Another centre, instead of the good plan's.
  static func centre(_ id: String) -> String {
    "center: { id: \(id), navn: \(Words.centre.another.capital), leder: Ida Lund, kerneopgave: Flere i arbejde. }"
  }

  static func item(_ goal: String) -> String {
    goal.split(separator: "\n").enumerated().map { number, line in
      (number == 0 ? "  - " : "    ") + line + "\n"
    }.joined()
  }
}
