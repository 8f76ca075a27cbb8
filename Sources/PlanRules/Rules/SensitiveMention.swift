import Language
import PlanModel

/// Somebody's illness or absence in a text that will be shared.
struct SensitiveMention: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "personfølsomt", level: .warning,
    title: tr("Der står noget om en bestemt persons sygdom eller fravær"),
    finds: tr(
      """
      En person med navn, initialer eller en stilling kun én har, sammen med sygdom, fravær, en \
      diagnose, et handicap eller misbrug: »Mette har været sygemeldt«. Det samme om færre end \
      fem: »to af os er langtidssyge«. Tal for hele huset (»7 % sygefravær«) og det der gælder for \
      alle (»når en medarbejder er syg«), er ikke med. Reglen kender de almindelige danske navne og \
      kan overse noget. Kun den der skriver, ved det med sikkerhed.
      """),
    why: tr(
      """
      \(Words.plan.the.capital) bliver delt, trykt og gemt. Oplysninger om helbred er følsomme \
      (databeskyttelsesforordningens artikel 9), og i en lille gruppe ved alle hvem det er.
      """),
    mend: tr(
      """
      Slet det, eller skriv om arbejdet i stedet for om personen: hvad slider, og hvad vil I gøre? \
      Tal om fravær hører til i \(Words.plan.the) når de gælder fem eller flere.
      """),
    isUrgent: true,
    triggers: .goal("sammenhæng: Mette har været sygemeldt siden maj."),
    passes: .goal("sammenhæng: Mette følger sygefraværet. Det er 7 % i hele huset."))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.notes, &report)
  }

  private func check(_ notes: TextNotes, _ report: inout RuleReport) {
    for note in notes.sensitive { report.add(note.place.path, Message.of(note.subject)) }
  }
}

private enum Message {
  static func of(_ subject: SensitiveText.Subject) -> String {
    let what =
      switch subject {
      case .person: tr("om en bestemt persons sygdom eller fravær")
      case .few: tr("om sygdom eller fravær hos så få at man kan vide hvem det er")
      }
    return tr("Her står der måske noget \(what). Skriv det så ingen kan genkendes, eller slet det.")
  }
}
