import Language
import PlanModel

/// Characters that cannot be seen.
struct HiddenText: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "skjulte-tegn", level: .warning,
    title: tr("En tekst har tegn som ikke kan ses"),
    finds: tr(
      """
      Styretegn, tegn uden bredde, usynlige linjeskift og tegn der vender skriveretningen. De \
      følger med når man kopierer fra et netsted, en mail eller et Word-dokument. Et hårdt \
      mellemrum er ikke skjult.
      """),
    why: tr(
      """
      Teksten kan se ud som noget andet end den er, og en søgning efter et ord finder det ikke \
      når der står et usynligt tegn midt i det.
      """),
    mend: tr("Slet teksten, og skriv eller indsæt den igen uden formatering."),
    triggers: .goal(#"titel: "Forældre\u200B læser med""#),
    passes: .goal(#"titel: "Forældre læser med""#))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    for note in context.notes.hidden {
      report.add(note.place.path, Message.hidden(note.place.goal.map(context.name(ofGoal:))))
    }
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  private func check(_ notes: TextNotes, _ report: inout RuleReport) {
    for note in notes.hidden { report.add(note.place.path, Message.hidden(nil)) }
  }
}

private enum Message {
  static func hidden(_ goal: String?) -> String {
    let text = goal.map { tr("\($0) har en tekst") } ?? tr("Her står en tekst")
    return tr(
      "\(text) med tegn der ikke kan ses. Skriv den igen, eller indsæt den uden formatering.")
  }
}
