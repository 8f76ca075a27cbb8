import DanishText
import Interview
import PlanFormat
import PlanModel
import Prompts

/// The ledetråde and plans that the scripts are played with.
enum Example {
  /// 5 January 2016.
  static let today = PlanDate(year: 2016, month: 1, day: 5) ?? .earliest

  /// A small ledetråd: three themes, four questions.
  static let guide = LedetraadDocument.read(
    Array(
      """
      format: ledetråd/1
      id: prøve-2016
      titel: Prøveledetråd 2016
      år: 2016
      om: Tre temaer gælder for alle.
      temaer:
        - id: samspil
          titel: I samspil med borgeren – sammen om velfærden
          kort: I samspil med borgeren
          om: Velfærd bliver til sammen med familier, naboer og foreninger.
          arv: videreført
          fra: prøve-2015#samspil
          spørgsmål:
            - id: samspil-1
              spørgsmål: Hvem løste I en opgave sammen med i sidste uge?
              hjælp: Gå kalenderen igennem dag for dag.
              uddybning: [ Hvem tog initiativet?, Hvad blev anderledes? ]
              eksempel: "Daginstitution: Tre bedsteforældre hjalp med at sømme fuglekasser sammen."
              minutter: 5
            - id: samspil-2
              spørgsmål: Hvad skal være anderledes i samspillet om et år?
              minutter: 6
        - id: effekt
          titel: Effekt for borgeren – indsatser der virker
          kort: Effekt for borgeren
          om: Har indsatserne den ønskede virkning?
          arv: nyt
          spørgsmål:
            - id: effekt-1
              spørgsmål: Hvad mærker borgeren når indsatsen virker?
              uddybning: [ Hvem lægger mærke til det først? ]
        - id: trivsel
          titel: Trivsel og faglighed – den gode arbejdsplads
          kort: Trivsel og faglighed
          arv: omformuleret
          fra: prøve-2015#udvikling
          spørgsmål:
            - id: trivsel-1
              spørgsmål: Hvad gjorde en arbejdsdag god for nylig?
              minutter: 4
      krav:
        mål-pr-tema: { mindst: 1, højst: 2 }
      """.utf8)
  ).guide

  /// Last year's.
  static let guide2015 = LedetraadDocument.read(
    Array(
      """
      format: ledetråd/1
      id: prøve-2015
      titel: Prøveledetråd 2015
      år: 2015
      temaer:
        - { id: samspil, titel: Samspil, spørgsmål: [ { id: samspil-1, spørgsmål: Hvem? } ] }
        - { id: udvikling, titel: Udvikling og læring, spørgsmål: [ { id: udvikling-1, spørgsmål: Hvad? } ] }
        - { id: digital, titel: Digital hverdag, spørgsmål: [ { id: digital-1, spørgsmål: Hvor? } ] }
      """.utf8)
  ).guide

  /// The ledetråd that comes with the program.
  static let guide2016 = LedetraadDocument.read(Prompts.files[0].bytes).guide

  /// A plan in the middle: one theme with a whole goal, one with an answer, one untouched.
  static let halfway = plan(
    """
    format: årsplan/1
    ledetråd: prøve-2016
    år: 2016
    status: kladde
    center: { id: solstraalen, navn: Børnehuset Solstrålen, type: institution, leder: Mette Holm, kerneopgave: Trygge børn. }
    refleksioner:
      - { spørgsmål: samspil-1, svar: "I onsdags kom tre bedsteforældre og byggede fuglekasser med de ældste børn, og de meldte sig selv." }
      - { spørgsmål: samspil-2, svar: "Forældrene skal være med til at bestemme hvordan deres barn begynder, for i dag får alle den samme uge." }
      - { spørgsmål: effekt-1, svar: "Barnet vinker farvel om morgenen uden at græde, og forældrene går glade på arbejde hver eneste dag." }
    lokale-mål:
      - id: M1
        titel: En begyndelse der passer til barnet
        tema: samspil
        udspringer-af: [samspil-2]
        sammenhæng: I dag får alle den samme uge.
        mål: Familierne er trygge ved starten i huset.
        tiltag:
          - { hvad: Samtale hjemme før start, hvem: kontaktpædagogen, hvornår: 2016-03-01 }
          - { hvad: Plan for hver familie, hvem: Mette Holm, hvornår: 2016-04-01 }
        tegn:
          - { tegn: Familier med egen plan, udgangspunkt: 0 %, målsætning: 80 %, kilde: indmeldelser }
        evaluering: { hvornår: 2016-11-10, forum: LMU, hvordan: Tal og tre familiers ord }
        ansvarlig: Mette Holm
        frist: 2016-11-01
    """)

  /// The same with a second goal in another theme.
  static let twoGoals: Plan = {
    var plan = halfway
    plan.goals += secondGoal.goals
    return plan
  }()

  private static let secondGoal = plan(
    """
    format: årsplan/1
    lokale-mål:
      - id: M2
        titel: Rolige morgener
        tema: effekt
        udspringer-af: [effekt-1]
        mål: Børnene siger farvel uden gråd.
        tiltag:
          - { hvad: Vinkevindue, hvem: Ida Lund, hvornår: 2016-02-01 }
        evaluering: { hvornår: 2016-10-01, forum: personalemøde }
        ansvarlig: Ida Lund
        frist: 2016-10-01
    """)

  static func plan(_ yaml: String) -> Plan { PlanDocument.read(Array(yaml.utf8)).plan }

  /// A conversation about the small ledetråd.
  static func setting(_ plan: Plan? = nil) -> Setting {
    var setting = Setting(guide: guide, today: today)
    setting.plan = plan
    setting.path = plan == nil ? nil : "plan.yaml"
    return setting
  }
}
