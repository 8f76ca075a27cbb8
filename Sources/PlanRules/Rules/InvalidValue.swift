import DanishText
import PlanModel

/// A word or number that a field does not know.
struct InvalidValue: PlanRule {
  let about = RuleAbout(
    id: "ugyldig-værdi", level: .error,
    title: "Der står et ord eller et tal som feltet ikke kan rumme",
    finds: """
      »år« er ikke et årstal, »status« eller »udfald« er et andet ord end dem der kan stå der, \
      eller en opfølgning har en ukendt status.
      """,
    why: """
      Ordene har hver deres betydning, også når nogen tæller dem sammen: »drøftet« er ikke \
      »godkendt«.
      """,
    mend: "Vælg et af de ord som meddelelsen nævner.",
    fix: "En slåfejl der kun kan betyde ét ord, rettes.",
    isFirm: true,
    triggers: .plan("status: kladd"),
    passes: .plan("status: kladde"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    if let year = context.plan.year?.value, !(1900...2199).contains(year) {
      report.add(.key(.år), Message.year(String(year)))
    }
    for stranger in context.notes.strangers {
      let path = stranger.place.path
      switch stranger.form {
      case .date: break
      case .number: report.add(path, Message.year(stranger.text))
      case .words(let words): check(stranger.text, words, path, &report)
      }
    }
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
  static func year(_ text: String) -> String {
    "\(Texts.quoted(text.mention)) er ikke et årstal. Skriv fire cifre, fx 2016."
  }
  static func word(_ text: String, _ words: [String]) -> String {
    let known = TextFigures.list(words.map(Texts.quoted), word: "eller")
    return "\(Texts.quoted(text.mention)) kan ikke stå her. Skriv \(known)."
  }
}
