import DanishText
import Language
import PlanModel

/// A name of a theme that the ledetråd does not have.
struct UnknownTheme: PlanRule {
  let about = RuleAbout(
    id: "ukendt-tema", level: .error,
    title: tr("\(Words.guide.the.capital) har ikke \(Words.theme.that)"),
    finds: tr(
      """
      »tema« eller »også« i et mål, eller »tema« i et bevidst fravalg, nævner \(Words.theme.a) som \
      \(Words.guide.the) ikke har. Reglen foreslår \(Words.theme.that) der ligner mest. Den kender også \(Words.theme.the.genitive) \
      titel.
      """),
    why:
      tr(
        "Målet tæller ikke med under \(Words.theme.any). \(Words.theme.the.capital) kan derfor komme til at se udækket ud."
      ),
    mend: tr("Skriv \(Words.theme.the.genitive) id som det står i \(Words.guide.the)."),
    fix: tr("En slåfejl der kun kan betyde \(Words.theme.single), rettes."),
    triggers: .goal("også: [trivsell]"),
    passes: .goal("også: [trivsel]"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let plan = context.plan
    for index in plan.goals.indices {
      check(plan.goals[index].theme, .goal(index).key(.tema), guide, &report)
      for also in plan.goals[index].alsoThemes.indices {
        let path = { FieldPath.goal(index).key(.også).item(also) }
        check(plan.goals[index].alsoThemes[also], path(), guide, &report)
      }
    }
    for index in plan.omissions.indices {
      let path = { FieldPath.key(.omissions).item(index).key(.tema) }
      check(plan.omissions[index].theme, path(), guide, &report)
    }
  }

  private func check(
    _ theme: String?, _ path: @autoclosure () -> FieldPath, _ guide: GuideIndex,
    _ report: inout RuleReport
  ) {
    guard let theme, guide.themeNumber(theme) == nil, theme.hasText else { return }
    let match = report.hasFew ? guide.nearestTheme(theme) : nil
    let fix = match.flatMap { $0.isSafe ? Fix(path: path(), kind: .replaceScalar($0.word)) : nil }
    report.add(path(), Message.theme(theme, match, guide), suggestion: match?.word, fix: fix)
  }
}

private enum Message {
  static func theme(_ theme: String, _ match: NearestMatch?, _ guide: GuideIndex) -> String {
    if let alike = match.flatMap({ Lookalike.message(theme, $0.word) }) { return alike }
    let start = tr(
      "\(Words.guide.the.capital) har \(Words.theme.no) \(Texts.quoted(theme.mention)).")
    if let match { return "\(start) \(Texts.didYouMean(match.word))" }
    return tr("\(start) \(Words.guide.it.capital) har \(guide.themeList).")
  }
}
