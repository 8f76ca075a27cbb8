import Dialogue
import Interview
import PlanReports

/// A goal as one form, part by part, with the checker's advice below.
struct GoalMarkup {
  let form: FormMarkup
  let fields: FieldMarkup

  func main(_ sheet: PageSheet, _ goal: GoalSheet) -> Markup {
    let asked = goal.parts.filter(\.isAsked).map { part($0, goal) }.joined()
    let others = goal.parts.filter { !$0.isAsked }
    let isOpen = others.contains { $0.mark != .open || isTyped($0) }
    let fits: Markup =
      goal.stillFits.map { name in
        """
        <p class="tick"><input type="checkbox" id="passer" name="\(Markup.exact(FormName.field + name))" value="1">\
        <label for="passer">\(Texts.stillFits)</label></p>

        """
      } ?? ""
    let first = [
      FormMarkup.button(.save, Texts.save, isFirst: true), FormMarkup.button(.stay, Texts.stay),
    ]
    let content: Markup = """
      \(FormMarkup.place(of: sheet))<h1>\(Markup.shown(sheet.title))</h1>
      \(BlockMarkup.of(sheet.remarks))\(fits)\(asked)\
      \(FormMarkup.fold(Texts.more, others.map { part($0, goal) }.joined(), isOpen: isOpen))\
      \(FieldMarkup.hidden(FormName.original + goal.themeName, goal.theme ?? ""))\
      \(remarks(goal))\(form.saved)\(form.buttons(first: first, canSkip: true))
      """
    let all = goal.parts.flatMap(\.fields)
    return form.messages(fields: all) + form.form(of: sheet.place, content)
  }

  private func remarks(_ goal: GoalSheet) -> Markup {
    let items = goal.remarks.map { remark -> Markup in
      "<li>\(MarkSign.markup(remark.mark))\(Markup.shown(remark.text))</li>"
    }
    let list: Markup =
      items.isEmpty
      ? "<p>\(Texts.noRemarks)</p>" : "<ul class=\"plain\">\(items.joined())</ul>"
    return """
      <section class="advice-list" aria-labelledby="raad"><h2 id="raad">\(Texts.remarks)</h2>
      \(list)</section>

      """
  }

  private func isTyped(_ part: GoalSheet.Part) -> Bool {
    part.fields.contains { fields.state.typed[$0.name] != nil }
  }

  // MARK: Parts

  private func part(_ part: GoalSheet.Part, _ goal: GoalSheet) -> Markup {
    """
    <fieldset id="\(Markup.exact(part.key))"><legend>\(Markup.shown(part.label)) \(MarkSign.markup(part.mark))</legend>
    \(question(part))\(content(part))</fieldset>

    """
  }

  private func question(_ part: GoalSheet.Part) -> Markup {
    let help: Markup =
      part.help.isEmpty ? "" : FormMarkup.fold(Texts.helpTo(part.label), BlockMarkup.of(part.help))
    return "<p class=\"ask\">\(Markup.shown(part.question))</p>\n\(help)"
  }

  private func content(_ part: GoalSheet.Part) -> Markup {
    switch part.content {
    case .fields(let all): return all.map { fields.markup(of: $0) }.joined()
    case .records(let records, let name, let count):
      let old = records.dropLast()
      let rows = old.enumerated().map { number, record in
        self.record(record, "\(name) \(number + 1)")
      }
      let hidden = FieldMarkup.hidden(FormName.original + count, String(old.count))
      guard let new = records.last else { return rows.joined() + hidden }
      if old.isEmpty { return self.record(new, "\(name) 1") + hidden }
      let isTyped = new.contains { fields.state.typed[$0.name] != nil }
      let more = FormMarkup.fold(
        Texts.another(name), self.record(new, Texts.newRecord(name)), isOpen: isTyped)
      return rows.joined() + more + hidden
    case .choices(let choices, let name, let shown, let original):
      if choices.isEmpty { return "<p class=\"soft\">\(Texts.noChoices)</p>\n" }
      let typed = fields.state.typed[name]
      let ticks = choices.enumerated().map { number, choice in
        tick(choice, name, number, isOn: typed?.contains(choice.value) ?? choice.isChosen)
      }
      return ticks.joined() + FieldMarkup.hidden(FormName.field + shown, "1")
        + FieldMarkup.hidden(FormName.original + name, original) + "\n"
    }
  }

  private func record(_ record: [PageField], _ name: String) -> Markup {
    """
    <fieldset class="record"><legend>\(Markup.shown(name))</legend>
    \(record.map { fields.markup(of: $0, rows: 2) }.joined())</fieldset>

    """
  }

  private func tick(_ choice: PageChoice, _ name: String, _ number: Int, isOn: Bool) -> Markup {
    let id: Markup = "\(FieldMarkup.id(of: name))-\(number)"
    let ticked: Markup = isOn ? " checked" : ""
    let note: Markup = choice.note.map { " <span class=\"soft\">\(Markup.shown($0))</span>" } ?? ""
    return """
      <p class="tick"><input type="checkbox" id="\(id)" name="\(Markup.exact(FormName.field + name))" \
      value="\(Markup.exact(choice.value))"\(ticked)><label for="\(id)">\(Markup.shown(choice.text))\(note)</label></p>

      """
  }
}
