import DanishText
import Language
import PlanModel

/// A CPR number anywhere in the file, also in a comment.
struct CPRInFile: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "cpr-nummer", level: .error,
    title: tr("Der står et CPR-nummer"),
    finds: tr(
      """
      Seks cifre der er en dato (ddmmåå), og fire til. De kan stå overalt i filen, også i \
      kommentarer: 010203-1234, 01.02.03-1234, 01 02 03 1234 og de andre måder man skriver dem på, \
      også med tegn imellem som ikke kan ses. Kontrolcifret regnes ikke efter, for numre der ikke \
      passer med det, har været i brug siden 2007. Et id på ti cifre, fx et P-nummer, er \
      undtaget der hvor \(Words.centre.the.genitive) id står: i »center« og under »sammen-med«.
      """),
    why: tr(
      """
      \(Words.plan.the.capital) bliver delt, trykt og gemt. Et personnummer hører aldrig hjemme i \(Words.plan.it). Slipper det \
      ud, skal kommunen anmelde bruddet til Datatilsynet.
      """),
    mend: tr(
      """
      Slet nummeret, også i ældre udgaver af filen. Skriv om borgeren uden noget man kan kende \
      vedkommende på. Er det noget andet, så sæt mellemrum i tallet så det ikke ligner et \
      CPR-nummer.
      """),
    isFirm: true, isUrgent: true,
    triggers: .plan("# Ring til mor til 010203-1234"),
    passes: .plan("# Ring til Mette på 12 34 56 78"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    check(context.plan, context.numbers, sparing: context.centreIDs, &report)
  }

  /// Centres are named under »gælder-for«, where ten digits are a number of theirs.
  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    check(context.register, context.numbers, sparing: context.centreIDs, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.sheet, context.numbers, sparing: CentreIDPlaces(), &report)
  }

  private func check(
    _ file: some PlanRecord, _ numbers: FileNumbers?, sparing centres: CentreIDPlaces,
    _ report: inout RuleReport
  ) {
    var seen: Set<UInt64> = []
    if let numbers {
      for (hit, place) in numbers.places where !centres.contain(place) {
        seen.insert(hit.digits)
        report.add(FieldPath(), Message.number, place: place)
      }
      guard numbers.mayHaveEscapes else { return }
    }
    var texts = NumberVisitor()
    texts.visitAll(file)
    for (place, hits) in texts.hits where !hits.allSatisfy({ seen.contains($0.digits) }) {
      report.add(place.path, Message.number)
    }
  }
}

extension CPRInFile {
  /// How many texts of a plan have a number in them.
  static func textCount(in plan: Plan) -> Int {
    var visitor = NumberVisitor()
    visitor.visitAll(plan)
    return visitor.hits.count
  }
}

/// Looks for numbers in every text of a plan; a text is told once, however many it has.
private struct NumberVisitor: PlanVisitor {
  private(set) var hits: [(FieldPlace, [CPRNumber.Hit])] = []

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    guard text.utf8.count >= 10 else { return }
    if field.use == .centre, CentreID.isNumber(text) { return }
    let found = CPRNumber.hits(in: text)
    if !found.isEmpty { hits.append((place, found)) }
  }
}

private enum Message {
  static var number: String {
    tr(
      "Her står noget der ligner et CPR-nummer (\(CPRNumber.mask)). Slet det før \(Words.plan.the) deles."
    )
  }
}
