import Language
import PlanModel

/// A long text that is very hard to read.
struct HardText: PlanRule {
  let about = RuleAbout(
    id: "svær-tekst", level: .advice,
    title: tr("En lang tekst er meget svær at læse"),
    finds: tr(
      """
      En tekst på 60 ord eller mere med et lixtal på 55 eller derover. Lixtallet er ord pr. \
      sætning plus andelen af ord på mere end seks bogstaver i procent. Punkter i en liste tæller \
      ikke med; de begynder med -, •, 1. eller a). Et punktum efter en forkortelse som jf. eller \
      bl.a. afslutter ikke en sætning.
      """),
    why: tr(
      """
      \(Words.plan.the.capital) skal læses af medarbejdere, MED-udvalg og chef, ofte hurtigt. 55 og derover svarer \
      til lovtekster. Tallet er et fingerpeg. Det siger ikke om teksten er god.
      """),
    mend: tr(
      """
      Del de længste sætninger. Skriv hvem der gør hvad, i stedet for ord på -ing og -else. Læs \
      teksten højt for en kollega.
      """),
    triggers: .goal(
      """
      sammenhæng: >-
        Implementeringen af helhedsorienterede og tværfaglige samarbejdsstrukturer mellem
        kommunens forvaltninger forudsætter en systematisk kompetenceudvikling af
        medarbejderne samt en forventningsafstemning vedrørende ansvarsfordelingen i forhold
        til borgerinddragelsen således at udviklingen af kerneopgaven understøttes gennem
        evidensbaserede indsatser hvis effekter dokumenteres løbende i overensstemmelse med
        direktionens strategiske målsætninger og økonomiudvalgets effektiviseringskrav, idet
        ressourceforbruget samtidig reduceres betydeligt gennem digitalisering og
        standardisering af arbejdsgangene på tværs af organisationens driftsområder.
      """),
    passes: .goal(
      """
      sammenhæng: >-
        Vi læser højt hver dag, men ikke for alle. De børn der har mest brug for det, er ofte
        ude at lege når bogen kommer frem. I fjor talte vi efter i fire uger. Kun 38 % af
        børnene var med mindst én gang om dagen. Flere forældre har sagt at de gerne vil
        læse når de henter. De ved bare ikke om det er i orden. Det vil vi prøve af i år.
        Vi begynder om torsdagen. Da er der mest ro, og da er vi flest voksne.
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    for note in context.notes.hard {
      let goal = note.place.goal.map(context.name(ofGoal:))
      report.add(note.place.path, Message.hard(goal, lix: note.lix))
    }
  }
}

private enum Message {
  static func hard(_ goal: String?, lix: Int) -> String {
    let text = goal.map { tr("\($0) har en tekst der er") } ?? tr("Teksten er")
    return tr("\(text) meget svær at læse (lixtal \(lix)). Kan de længste sætninger deles?")
  }
}
