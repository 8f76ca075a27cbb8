import Foundation
import TestSupport

/// The plans of three centres that share a goal, with their frame and their register: how it looks on
/// 15 June 2020.
enum FollowUpSample {
  /// The day.
  static let day = "2020-06-15"

  /// Lays the files in a folder; the frame has the lines of words of its own.
  static func lay(_ folder: ScratchFolder, words: String = "") throws {
    try folder.write("strategier.yaml", text: register)
    try folder.write(
      "planer/ramme.yaml", text: guide.replacing("temaer:\n", with: words + "temaer:\n"))
    for (name, text) in plans { try folder.write("planer/\(name)-2020.yaml", text: text) }
    try folder.write("centre.csv", text: centres)
  }

  private static let centres = """
    id;navn;type;leder;e-mail
    ungecentret;Ungecentret;ungetilbud;Ib Dahl;ungecentret@example.dk
    bostedet;Bostedet;botilbud;Ea Holm;bostedet@example.dk
    jobcenter;Jobcentret;jobcenter;Bo Krag;jobcenter@example.dk

    """

  private static let guide = """
    format: ledetråd/1
    id: ramme-2020
    titel: Strategier 2020
    år: 2020
    strategier: fb-strategier
    temaer:
      - { id: unge, titel: Unge, strategi: ungestrategi }
      - { id: hjem, titel: Et godt hjem, spørgsmål: [{ id: hjem-1, spørgsmål: "Hvad gør I?" }] }
    kalender:
      - { dato: 2020-06-10, hvad: Midtvejs, slags: opfølgning, åbner: 2020-05-17, gælder-for: [ungecentret] }

    """

  /// The register.
  static let register = youth + approvals

  /// A register's head, its committees and its first strategy.
  static let youth = """
    format: strategier/1
    id: fb-strategier
    titel: Opfølgning på strategier og politikker
    udvalg:
      - { id: bsu, navn: Beskæftigelsesudvalget, møder: [2020-03-17, 2020-06-23, 2020-10-27] }
      - { id: fsu, navn: Familie- og Socialudvalget, møder: [2020-03-20, 2020-06-19, 2020-11-06] }
    strategier:
      - id: ungestrategi
        titel: Unge-strategien
        slags: strategi
        version: 2
        periode: { fra: 2018-01-01, til: 2021-12-31 }
        vedtaget: { dato: 2017-12-11, af: Byrådet, sag: 2017-001 }
        ejer: Ungechefen
        afløser: [ungestrategi-2014]
        gælder-for: [ungecentret, jobcenter]
        mål:
          - { id: overgange, titel: Ingen tabes ved 18 år, arv: omformuleret, fra: [ungestrategi-2014#18-år] }
        opfølgning:
          - { id: status, form: årlig status, frist: 2019-03, gentages: hvert år, udvalg: [bsu, fsu] }
          - { id: midtvejs, form: midtvejsevaluering, frist: 2020-06, udvalg: [bsu] }
        forelagt:
          - { opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-17, udfald: taget til efterretning, sag: 2020-011, kort: Færre tabes; målet nås ikke i 2021. }

    """

  /// What the committees have decided of the year's plan, as a register ends.
  static let approvals = """
    godkendt:
      - { år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkendt, sag: 2019-046702 }
      - { år: 2020, udvalg: fsu, dato: 2019-11-29, udfald: godkendt, sag: 2019-046702 }

    """

  private static let plans = [
    (
      "ungecentret",
      """
      format: årsplan/1
      ledetråd: ramme-2020
      år: 2020
      status: godkendt
      center: { id: ungecentret, navn: Ungecentret, type: ungetilbud, leder: Ib Dahl }
      lokale-mål:
        - id: M1
          titel: Ingen ung begynder forfra som 18-årig
          tema: unge
          tegn:
            - { tegn: Unge med en plan før 18 år, udgangspunkt: 3 af 9, målsætning: 9 af 9, kilde: listen på kontoret }
          ansvarlig: Ib Dahl
          frist: 2020-12-01
          sammen-med: [bostedet]
          fælles: { id: overgang-18, slags: overgang, tovholder: ungecentret }
          opfølgning:
            - { dato: 2020-01-08, status: på vej, målt: 4 af 9 }
        - id: M2
          titel: Side 1 er min
          tema: unge
          ansvarlig: Ib Dahl
          udgået: { dato: 2020-05-04, begrundelse: Skolerne var lukket., accepteret-af: Karen Lund }

      """
    ),
    (
      "bostedet",
      """
      format: årsplan/1
      ledetråd: ramme-2020
      år: 2020
      status: godkendt
      center: { id: bostedet, navn: Bostedet, type: botilbud, leder: Ea Holm }
      lokale-mål:
        - id: M1
          titel: Ingen ung begynder forfra som 18-årig
          tema: unge
          ansvarlig: Ea Holm
          sammen-med: [ungecentret]
          fælles: { id: overgang-18, slags: overgang, tovholder: ungecentret }
          opfølgning:
            - { dato: 2020-06-03, status: på vej, målt: 6 af 9 }
        - id: M2
          titel: Én plan pr. borger
          tema: hjem
          frist: 2020-06-12
        - id: M3
          titel: Flere spiser med ved det fælles bord
          tema: hjem
          tegn:
            - { tegn: Borgere der spiser med om onsdagen, udgangspunkt: "2", målsætning: "9", kilde: køkkenets liste }
          ansvarlig: Ea Holm
          frist: 2020-05-01
          opfølgning:
            - { dato: 2020-04-28, status: nået, målt: "9", bemærkning: Der kommer 9 hver onsdag nu. }

      """
    ),
    (
      "jobcenter",
      """
      format: årsplan/1
      ledetråd: ramme-2020
      år: 2020
      status: godkendt
      center: { id: jobcenter, navn: Jobcentret, type: jobcenter, leder: Bo Krag }
      lokale-mål:
        - id: M3
          titel: Flere unge i job
          tema: unge
          ansvarlig: Bo Krag
          opfølgning:
            - { dato: 2020-06-08, status: ingen nye data, næste: 2020-08-01, bemærkning: Tallet kommer fra styrelsen. }
        - id: M4
          titel: Samtalen i den første uge
          tema: unge
          tegn:
            - { tegn: Samtaler inden en uge, udgangspunkt: 40 %, målsætning: 90 %, kilde: fagsystemet }
          ansvarlig: Bo Krag
          frist: 2020-05-01
          opfølgning:
            - { dato: 2020-04-30, status: ikke nået, målt: 55 % }

      """
    ),
  ]
}
