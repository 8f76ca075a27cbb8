import Language
import PlanModel

/// Filler that somebody forgot to replace.
struct LeftoverFiller: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "pladsholder", level: .warning,
    title: tr("Der står fyldtekst som skulle være skrevet om"),
    finds: tr(
      """
      Det en skabelon lader stå: TODO, TBD, xxx, XX pct., dd-mm-åååå, lorem ipsum, NN, [navn], \
      {dato}, en streg at skrive på, »Klik her for at angive tekst«, »indsæt navn«, »skriv her«, \
      »udfyldes« i begyndelsen af en tekst eller i klammer, eller en tekst der kun er prikker, \
      streger eller spørgsmålstegn. »Indsæt en ekstra vagt« og »Christian XXX« er ikke fyldtekst.
      """),
    why: tr(
      "Fyldtekst der bliver stående, ender i \(Words.plan.that) som medarbejdere og chef læser."),
    mend: tr("Skriv det der skulle stå, eller slet feltet. Et felt der mangler, må gerne vente."),
    triggers: .goal("ansvarlig: TODO"),
    passes: .goal("ansvarlig: Mette Holm"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    for note in context.notes.fillers {
      report.add(note.place.path, Message.filler(note.place.goal.map(context.name(ofGoal:))))
    }
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  private func check(_ notes: TextNotes, _ report: inout RuleReport) {
    for note in notes.fillers { report.add(note.place.path, Message.filler(nil)) }
  }
}

private enum Message {
  static func filler(_ goal: String?) -> String {
    let subject = goal.map { tr("\($0) har") } ?? tr("Her står der")
    return tr("\(subject) fyldtekst der ikke er skrevet om endnu. Hvad skal der stå?")
  }
}
