import DanishText
import Language
import PlanModel

/// A word or number that a field does not know.
struct InvalidValue: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "ugyldig-værdi", level: .error,
    title: tr("Der står et ord eller et tal som feltet ikke kan rumme"),
    finds: tr(
      """
      »år« er ikke et årstal, »status« eller »udfald« er et andet ord end dem der kan stå der, \
      eller en opfølgning har en ukendt status. I et register over strategier også: »gentages« kan \
      ikke læses, eller en periode slutter før den begynder. I en drejebog også: »form« er ukendt, \
      »start« eller »slut« er ikke et klokkeslæt, eller »minutter« er ikke et tal.
      """),
    why: tr(
      """
      Ordene har hver deres betydning, også når nogen tæller dem sammen: »drøftet« er ikke \
      »godkendt«.
      """),
    mend: tr("Vælg et af de ord som meddelelsen nævner."),
    fix: tr("En slåfejl der kun kan betyde ét ord, rettes."),
    isFirm: true,
    triggers: .plan("status: kladd"),
    passes: .plan("status: kladde"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    check(year: context.plan.year, .key(.år), &report)
    check(context.notes, &report)
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.register.strategies.enumerated() {
      guard let period = strategy.period, let from = period.from?.value,
        let until = period.until?.value, until < from
      else { continue }
      report.add(.strategy(number).key(.periode).key(.til), Message.reversedPeriod)
    }
    for (number, approval) in context.register.approvals.enumerated() {
      check(year: approval.year, .key(.godkendt).item(number).key(.år), &report)
    }
    check(context.notes, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(year: context.sheet.year, .key(.år), &report)
    check(context.notes, &report)
  }

  private func check(
    year: Entry<Int>?, _ path: @autoclosure () -> FieldPath, _ report: inout RuleReport
  ) {
    guard let year = year?.value, !(1900...2199).contains(year) else { return }
    report.add(path(), Message.year(String(year)))
  }

  private func check(_ notes: TextNotes, _ report: inout RuleReport) {
    for stranger in notes.strangers {
      let path = stranger.place.path
      switch stranger.form {
      case .date, .term: break
      case .time: report.add(path, Message.time(stranger.text))
      case .amount: report.add(path, Message.amount(stranger.text))
      case .number: report.add(path, Message.year(stranger.text))
      case .recurrence: check(recurrence: stranger.text, path, &report)
      case .words(let words): check(stranger.text, words, path, &report)
      }
    }
  }

  private static let recurrences = [
    "hvert år", "hvert halve år", "hvert kvartal", "hver måned", "hvert 2. år", "hvert 3. år",
  ]
  /// What people say instead.
  private static let otherWords = [
    "årligt": "hvert år", "årlig": "hvert år", "halvårligt": "hvert halve år",
    "halvårlig": "hvert halve år", "kvartalsvis": "hvert kvartal",
    "kvartalsvist": "hvert kvartal", "månedligt": "hver måned", "månedlig": "hver måned",
  ]

  private func check(recurrence text: String, _ path: FieldPath, _ report: inout RuleReport) {
    guard text.hasText else { return }
    let match =
      report.hasFew
      ? Self.otherWords[text.lowercased()] ?? NearestMatch.find(text, among: Self.recurrences) : nil
    report.add(path, Message.recurrence(text, match), suggestion: match)
  }

  private func check(
    _ text: String, _ words: [String], _ path: FieldPath, _ report: inout RuleReport
  ) {
    let match = NearestMatch.of(text, among: words)
    let fix = match.flatMap { match in
      match.isSafe ? Fix(path: path, kind: .replaceScalar(match.word)) : nil
    }
    report.add(path, Message.word(text, words), suggestion: match?.word, fix: fix)
  }
}

private enum Message {
  static var reversedPeriod: String {
    tr("Perioden slutter før den begynder. Byt »fra« og »til« om.")
  }
  static func recurrence(_ text: String, _ likely: String?) -> String {
    let start = tr("\(Texts.quoted(text.mention)) kan ikke læses.")
    return likely.map { "\(start) \(Texts.didYouMean($0))" }
      ?? tr("\(start) Skriv fx »hvert år«, »hvert halve år«, »hver måned« eller »hvert 3. år«.")
  }
  static func year(_ text: String) -> String {
    tr("\(Texts.quoted(text.mention)) er ikke et årstal. Skriv fire cifre, fx 2016.")
  }
  static func time(_ text: String) -> String {
    tr("\(Texts.quoted(text.mention)) er ikke et klokkeslæt. Skriv fx 09.00.")
  }
  static func amount(_ text: String) -> String {
    tr("\(Texts.quoted(text.mention)) er ikke et helt tal. Skriv kun tal, fx 10.")
  }
  static func word(_ text: String, _ words: [String]) -> String {
    let known = TextFigures.list(words.map(Texts.quoted), word: tr("eller"))
    return tr("\(Texts.quoted(text.mention)) kan ikke stå her. Skriv \(known).")
  }
}
