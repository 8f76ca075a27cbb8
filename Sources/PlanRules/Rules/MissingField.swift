import DanishText
import Language
import PlanModel

/// A field that no plan can do without.
struct MissingField: PlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "manglende-felt", level: .error,
    title: tr("Et felt som \(Words.plan.the) ikke kan undvære, mangler"),
    finds: tr(
      """
      \(Words.plan.the.capital) mangler »format«, »ledetråd«, »år« eller \(Words.centre.the.genitive) »navn«; et mål mangler »id«, \
      »titel« eller »tema«; eller et svar mangler sit »spørgsmål« eller både »svar« og \
      »sprunget-over«. I et register over strategier: et id, en titel eller et andet felt som andre \
      felter henviser til. I en drejebog: titel, ledetråd, start og slut, og i hver blok id, titel, form \
      og minutter.
      """),
    why: tr(
      """
      Uden disse felter kan ingen se hvis \(Words.plan.one) det er, eller \(Words.theme.which) et mål hører \
      under. Alt \
      andet må gerne vente.
      """),
    mend: tr("Skriv feltet på den linje som meddelelsen nævner."),
    isFirm: true,
    topic: .absence,
    lack: Message.lack,
    triggers: .plan("center: { id: solstraalen }"),
    passes: .plan(
      """
      center:
        navn: Børnehuset Solstrålen
        leder: Mette Holm
        kerneopgave: Børn er trygge og lærer noget nyt hver dag.
      """))

  var needsWholePlan: Bool { true }
  var needsWholeRegister: Bool { true }
  var needsWholeRunSheet: Bool { true }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    for path in context.sheet.missingFields {
      report.add(path, Message.field(path.steps.last))
    }
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for path in context.register.missingFields {
      report.add(path, Message.field(path.steps.last))
    }
  }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let plan = context.plan
    require(plan.guide, .key(.ledetråd), &report) { Message.guide }
    if plan.year == nil { report.add(.key(.år), Message.year) }
    require(plan.centre.name, .key(.center).key(.navn), &report) { Message.centre }
    for index in plan.reflections.indices { check(answer: index, context, &report) }
    for index in plan.goals.indices { check(goal: index, context, &report) }
  }

  private func check(answer index: Int, _ context: PlanContext, _ report: inout RuleReport) {
    let path = { FieldPath.reflection(index) }
    let plan = context.plan
    require(plan.reflections[index].question, path().key(.spørgsmål), &report) {
      Message.question(index + 1)
    }
    if !plan.reflections[index].isAnswered, plan.reflections[index].skipped == nil {
      report.add(path(), Message.answer(index + 1))
    }
  }

  private func check(goal index: Int, _ context: PlanContext, _ report: inout RuleReport) {
    let path = { FieldPath.goal(index) }
    let goal = { context.name(ofGoal: index) }
    let plan = context.plan
    require(plan.goals[index].id, path().key(.id), &report) { Message.id(goal()) }
    require(plan.goals[index].title, path().key(.titel), &report) { Message.title(goal()) }
    require(plan.goals[index].theme, path().key(.tema), &report) { Message.theme(goal()) }
  }

  private func require(
    _ text: String?, _ path: @autoclosure () -> FieldPath, _ report: inout RuleReport,
    message: () -> String
  ) {
    if !text.hasText { report.add(path(), message()) }
  }
}

private enum Message {
  static func field(_ step: FieldPath.Step?) -> String {
    guard case .key(let key)? = step else { return "" }
    return tr("Feltet »\(key)« mangler. Skriv det.")
  }
  static var guide: String {
    tr(
      "\(Words.plan.the.capital) siger ikke \(Words.guide.which) \(Words.plan.it) følger. Skriv »ledetråd:« og \(Words.guide.its) id."
    )
  }
  static var year: String {
    tr(
      "\(Words.plan.the.capital) siger ikke hvilket år \(Words.plan.it) gælder for. Skriv »år:« og årstallet."
    )
  }
  static var centre: String {
    tr(
      "\(Words.plan.the.capital) siger ikke hvem \(Words.plan.it) hører til. Skriv »navn:« under »center:«."
    )
  }

  static func question(_ number: Int) -> String {
    tr(
      "Svar nr. \(number) siger ikke hvilket spørgsmål det hører til. Skriv »spørgsmål:« og dets id."
    )
  }
  static func answer(_ number: Int) -> String {
    tr("Svar nr. \(number) er tomt. Skriv »svar:«, eller »sprunget-over:« hvis I ikke vil svare.")
  }
  static func id(_ goal: String) -> String {
    tr("\(goal) har intet id. Skriv et kort id så andre kan henvise til målet, fx »id: M1«.")
  }
  static func lack(_ finding: Finding) -> String? {
    switch finding.path.steps.last {
    case .key(PlanKey.id.rawValue): tr("intet id")
    case .key(PlanKey.titel.rawValue): tr("ingen titel")
    default: nil
    }
  }
  static func title(_ goal: String) -> String { tr("\(goal) har ingen titel. Hvad kalder I det?") }
  static func theme(_ goal: String) -> String {
    tr(
      "\(goal) siger ikke \(Words.theme.which) det hører under. Skriv »tema:« og \(Words.theme.the.genitive) id."
    )
  }
}
