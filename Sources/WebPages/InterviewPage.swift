import Dialogue
public import Interview
import PlanModel
import PlanReports

/// The page of a place in an interview.
public struct InterviewPage {
  private let look: PageLook
  private let state: PageState
  private let form: FormMarkup
  private let fields: FieldMarkup

  /// The pages of a plan, in a state.
  public init(_ look: PageLook, _ state: PageState) {
    (self.look, self.state) = (look, state)
    form = FormMarkup(look: look, state: state)
    fields = FieldMarkup(state: state)
  }

  /// The whole page, in UTF-8.
  public func page(of sheet: PageSheet) -> String {
    let main: Markup
    switch sheet.body {
    case .field(let field): main = question(sheet, field)
    case .choice(let choices): main = choice(sheet, choices)
    case .goal(let goal): main = GoalMarkup(form: form, fields: fields).main(sheet, goal)
    case .end(let end): main = EndMarkup(form: form).main(sheet, end)
    }
    return shell(title(of: sheet), main)
  }

  /// The page with everything that is asked for.
  public func page(of overview: PageOverview) -> String {
    shell([Texts.overview], OverviewMarkup(form: form).main(overview))
  }

  private func shell(_ title: [String], _ main: Markup) -> String {
    let isWrong = !state.refusals.isEmpty || state.failure != nil
    return PageShell(look).page(
      titled: (isWrong ? [Texts.error] : []) + title, centre: state.centre,
      attributes: form.attributes, main: main)
  }

  private func title(of sheet: PageSheet) -> [String] {
    if case .end = sheet.body { return [Texts.endTitle] }
    if case .progress(_, _, let text)? = sheet.progress {
      return [text, sheet.theme?.shortTitle].compactMap(\.self)
    }
    return [sheet.title, sheet.theme?.shortTitle].compactMap(\.self)
  }

  private func question(_ sheet: PageSheet, _ field: PageField) -> Markup {
    let id = FieldMarkup.id(of: field.name)
    let content: Markup = """
      \(FormMarkup.place(of: sheet))<h1><label for="\(id)">\(Markup.shown(sheet.question))</label></h1>
      \(BlockMarkup.of(sheet.remarks))\(FormMarkup.help(of: sheet))\
      \(fields.control(of: field, rows: 9, describedBy: "gemt"))\(form.saved)\
      \(form.buttons(first: [FormMarkup.button(.save, Texts.save, isFirst: true)], canSkip: sheet.canBeSkipped))
      """
    return form.messages(fields: [field]) + form.form(of: sheet.place, content)
  }

  private func choice(_ sheet: PageSheet, _ choices: [PageChoice]) -> Markup {
    let items = choices.map { choice -> Markup in
      let note: Markup =
        choice.note.map { " <span class=\"soft\">\(Markup.shown($0))</span>" } ?? ""
      let act = FormAct.choose(choice.value).value
      let kind: Markup = choice.isChosen ? " class=\"first\"" : ""
      let mark = choice.isChosen ? MarkSign.markup(.chosen) : ""
      return """
        <li><button name="\(FormName.act)" value="\(Markup.exact(act))"\(kind)>\(mark)\(Markup.shown(choice.text))</button>\(note)</li>

        """
    }
    let content: Markup = """
      \(FormMarkup.place(of: sheet))<h1>\(Markup.shown(sheet.question))</h1>
      \(BlockMarkup.of(sheet.remarks))\(FormMarkup.help(of: sheet))\
      <ul class="choices">
      \(items.joined())</ul>
      \(form.saved)\(form.buttons(first: [], canSkip: false))
      """
    return form.messages() + form.form(of: sheet.place, content)
  }
}
