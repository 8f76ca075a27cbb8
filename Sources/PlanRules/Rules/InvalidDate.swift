import DanishText
import Language
import PlanModel

/// A date that is not written as files write it, or that the calendar does not have.
struct InvalidDate: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "ugyldig-dato", level: .error,
    title: tr("En dato er ikke skrevet som år-måned-dag, eller dagen findes ikke"),
    finds: tr(
      """
      En dato i filen der ikke er skrevet som 2016-06-30, eller som kalenderen ikke har. En frist i \
      et register over strategier må også være en måned (2016-06) eller et år (2016).
      """),
    why: tr(
      """
      Når alle datoer er skrevet på samme måde, kan de sorteres, tælles og lægges i en kalender, og \
      ingen er i tvivl om hvad der er dag, og hvad der er måned.
      """),
    mend: tr("Skriv datoen som år-måned-dag. I samtalen må du gerne skrive »30. juni«."),
    fix: tr("En hel dato skrevet på dansk, fx »30. juni 2016« eller »30-06-2016«, skrives om."),
    isFirm: true,
    triggers: .goal("frist: 1. december 2016"),
    passes: .goal("frist: 2016-12-01"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    check(context.notes, year: context.plan.year?.value ?? context.guide?.guide.year, &report)
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    check(context.notes, year: nil, &report)
    for stranger in context.notes.strangers where stranger.form == .term && stranger.text.hasText {
      check(term: stranger.text, stranger.place.path, &report)
    }
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.notes, year: nil, &report)
  }

  private func check(_ notes: TextNotes, year: Int?, _ report: inout RuleReport) {
    for stranger in notes.strangers where stranger.form == .date && stranger.text.hasText {
      check(stranger.text, stranger.place.path, year, &report)
    }
  }

  private func check(term text: String, _ path: FieldPath, _ report: inout RuleReport) {
    let likely = DateWords(text).flatMap(DanishDate.readComplete)?.text ?? Self.month(text)
    report.add(
      path, Message.term(text, likely), suggestion: likely,
      fix: likely.map { Fix(path: path, kind: .replaceScalar($0)) })
  }

  /// `2019-03` of `marts 2019`.
  private static func month(_ text: String) -> String? {
    let words = text.lowercased().blankSeparated.map(String.init)
    guard words.count == 2, let month = PlanDate.monthNames.firstIndex(of: words[0]),
      words[1].utf8.count == 4, let year = Int(words[1]),
      let first = PlanDate(year: year, month: month + 1, day: 1)
    else { return nil }
    return DueTerm.month(first: first).text
  }

  private func check(
    _ text: String, _ path: FieldPath, _ year: Int?, _ report: inout RuleReport
  ) {
    let words = DateWords(text)
    let complete = words.flatMap(DanishDate.readComplete)
    let likely = complete ?? words.flatMap { self.likely(text, $0, year) }
    let fix = complete.map { Fix(path: path, kind: .replaceScalar($0.text)) }
    let message = Message.date(text, likely, isCertain: complete != nil)
    report.add(path, message, suggestion: likely?.text, fix: fix)
  }

  /// What a date without a year most likely means in a plan of a year.
  private func likely(_ text: String, _ words: DateWords, _ year: Int?) -> PlanDate? {
    guard let year, let newYear = PlanDate(year: year, month: 1, day: 1) else { return nil }
    // Words that count from today mean something else each time the file is read.
    guard !text.lowercased().hasPrefix("om "), !text.lowercased().hasPrefix("i ") else {
      return nil
    }
    return DanishDate.read(words, today: newYear, year: year)
  }
}

private enum Message {
  static func date(_ text: String, _ likely: PlanDate?, isCertain: Bool) -> String {
    let name = Texts.quoted(text.mention)
    if let likely {
      let start = tr("\(name) skal skrives som \(likely.text)")
      return isCertain ? "\(start)." : tr("\(start) hvis du mente den \(likely.danish).")
    }
    if let impossible = impossible(text) { return tr("\(name) findes ikke: \(impossible)") }
    return tr("\(name) kan ikke læses som en dato. Skriv år-måned-dag, fx 2016-06-30.")
  }

  static func term(_ text: String, _ likely: String?) -> String {
    let name = Texts.quoted(text.mention)
    return likely.map { tr("\(name) skal skrives som \($0).") }
      ?? tr("\(name) kan ikke læses som en frist. Skriv en dag, en måned eller et år, fx 2019-03.")
  }

  /// How many bytes a date takes whose form is right, at most: with room for blanks.
  private static let longest = 40

  /// What is wrong with a date whose form is right.
  private static func impossible(_ text: String) -> String? {
    // Of a text of thousands of characters, no form is right.
    guard text.utf8.count <= longest else { return nil }
    var parts = text.split { "-./".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if parts[2] > 31 { parts.reverse() }
    guard (1...31).contains(parts[2]), (1900...2199).contains(parts[0]) else { return nil }
    let (year, month) = (parts[0], parts[1])
    guard (1...12).contains(month) else {
      let turned = PlanDate(year: year, month: parts[2], day: month)
      let mean = turned.map { tr(" Mente du \($0.text)?") } ?? ""
      return tr("der er ingen måned \(month).\(mean)")
    }
    guard let last = (28...31).last(where: { PlanDate(year: year, month: month, day: $0) != nil })
    else { return nil }
    return parts[2] > last ? tr("den måned har \(last) dage.") : nil
  }
}
