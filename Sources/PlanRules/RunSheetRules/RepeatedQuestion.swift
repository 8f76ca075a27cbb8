import DanishText
import Language
import PlanModel

/// A question that is worked on twice in the same way.
struct RepeatedQuestion: RunSheetRule {
  let about = RuleAbout(
    id: "spørgsmål-gentaget", level: .warning,
    title: tr("Det samme spørgsmål kommer igen i samme form"),
    finds: tr(
      """
      Et spørgsmål der står to gange i en blok, eller i to blokke med samme »form«. At gå fra alene til \
      par, gruppe og plenum med det samme spørgsmål er som det skal være.
      """),
    why: tr("Deltagerne har allerede svaret og tror at de har misforstået noget."),
    mend: tr("Slet spørgsmålet det ene sted, eller vælg et andet."),
    triggers: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 20, vejledning: Svar på et spørgsmål., spørgsmål: [samspil-1] }
        - { id: igen, titel: Skriv igen, form: alene, minutter: 30, vejledning: Svar på to spørgsmål., spørgsmål: [trivsel-1, samspil-1] }
      """),
    passes: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 20, vejledning: Svar på to spørgsmål., spørgsmål: [trivsel-1, samspil-1] }
        - { id: tal, titel: Tal sammen, form: par, minutter: 30, vejledning: Læs højt for hinanden., spørgsmål: [samspil-1] }
      """))

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    var first: [WorkForm: [String: Int]] = [:]
    for (number, block) in context.sheet.blocks.enumerated() {
      var here: Set<String> = []
      for (place, id) in block.questions.enumerated() where id.hasText {
        let path = { FieldPath.block(number).key(.spørgsmål).item(place) }
        guard here.insert(id).inserted else {
          report.add(path(), Message.here(id.mention))
          continue
        }
        guard let form = block.form?.value, form != .pause else { continue }
        if let earlier = first[form]?[id] {
          report.add(path(), Message.earlier(id.mention, context.name(ofBlock: earlier), form))
        } else {
          first[form, default: [:]][id] = number
        }
      }
    }
  }
}

private enum Message {
  static func here(_ id: String) -> String { tr("\(id) står to gange i blokken. Slet det ene.") }
  static func earlier(_ id: String, _ block: String, _ form: WorkForm) -> String {
    tr(
      "\(id) er allerede brugt i \(block), der også har formen »\(form.shown)«. Skal det være et andet?"
    )
  }
}
