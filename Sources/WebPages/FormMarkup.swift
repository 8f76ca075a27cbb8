import Dialogue
import Interview
import PlanModel
import PlanReports

/// What the pages with a form have in common.
struct FormMarkup {
  let look: PageLook
  let state: PageState

  /// The form of a place.
  func form(of place: String, _ content: Markup) -> Markup {
    """
    <form method="post" action="\(look.address(of: place))" data-draft="\(look.draftAddress(of: place))" data-place="\(Markup.exact(place))">
    \(FieldMarkup.hidden(FormName.token, state.token))\(FieldMarkup.hidden(FormName.form, state.form))
    \(content)</form>

    """
  }

  /// What the script is to know of the plan.
  var attributes: Markup {
    """
     data-plan="\(Markup.exact(state.plan))" data-taken="\(Markup.exact(state.taken.joined(separator: " ")))" \
    data-waiting="\(Texts.waiting)" data-kept="\(Texts.draftKept)" data-found="\(Texts.found)" \
    data-not-taken="\(Texts.notTaken)"\(unsaved)
    """
  }

  /// That what stands in the fields is not in the plan, though it was sent.
  private var unsaved: Markup {
    state.failure == nil && state.refusals.isEmpty ? "" : " data-unsaved=\"1\""
  }

  /// What was said of what was sent, and what could not be used.
  func messages(fields: [PageField] = []) -> Markup {
    failure + refusals(fields) + notes + draft
  }

  private var failure: Markup {
    guard let text = state.failure else { return "" }
    return """
      <div class="errors" role="alert" tabindex="-1" autofocus><h2>\(Texts.failure)</h2>
      <p>\(Markup.shown(text))</p><p>\(Texts.failureSafe)</p></div>

      """
  }

  private func refusals(_ fields: [PageField]) -> Markup {
    if state.refusals.isEmpty { return "" }
    let items = state.refusals.map { refusal -> Markup in
      let label = fields.first { $0.name == refusal.field }?.label
      let text = label.map { "\($0): \(refusal.reason)" } ?? refusal.reason
      return "<li><a href=\"#\(FieldMarkup.id(of: refusal.field))\">\(Markup.shown(text))</a></li>"
    }
    return """
      <div class="errors" role="alert" tabindex="-1" autofocus><h2>\(Texts.errors)</h2>
      <ul>\(items.joined())</ul><p>\(Texts.errorsSafe)</p></div>

      """
  }

  private var notes: Markup {
    state.notes.isEmpty
      ? "" : "<div class=\"notes\" role=\"status\">\n\(BlockMarkup.of(state.notes))</div>\n"
  }

  private var draft: Markup {
    state.isDraft ? "<p class=\"draft\" role=\"status\">\(Texts.draft)</p>\n" : ""
  }

  /// When something was saved last; the script says here what becomes of what is typed.
  var saved: Markup {
    let text = state.saved.map(Texts.saved) ?? ""
    return "<p id=\"gemt\" class=\"saved\" role=\"status\">\(Markup.shown(text))</p>\n"
  }

  /// A button that sends the form.
  static func button(_ act: FormAct, _ text: String, isFirst: Bool = false) -> Markup {
    let kind: Markup = isFirst ? " class=\"first\"" : ""
    return """
      <button name="\(FormName.act)" value="\(Markup.exact(act.value))"\(kind)>\(Markup.shown(text))</button>

      """
  }

  /// The buttons below a form. The first is what Enter in a line presses.
  func buttons(first: [Markup], canSkip: Bool) -> Markup {
    let skip = canSkip ? Self.button(.skip, Texts.skip) : ""
    return """
      <div class="buttons">
      \(first.joined())\(skip)\(Self.button(.back, Texts.back))\(Self.button(.overview, Texts.overview))</div>

      """
  }

  /// Something that is opened where it is wanted.
  static func fold(_ title: String, _ content: Markup, isOpen: Bool = false) -> Markup {
    let open: Markup = isOpen ? " open" : ""
    return "<details\(open)><summary>\(Markup.shown(title))</summary>\n\(content)</details>\n"
  }

  /// What explains a question.
  static func help(of sheet: PageSheet) -> Markup {
    let help = sheet.help.isEmpty ? "" : fold(Texts.help, BlockMarkup.of(sheet.help))
    let example = sheet.example.map { fold(Texts.example, BlockMarkup.of([$0])) } ?? ""
    let theme: Markup =
      sheet.theme.flatMap { theme in
        theme.about.map { fold(Texts.aboutTheme(theme.shortTitle), Markup.told($0)) }
      } ?? ""
    return help + example + theme
  }

  /// How far the plan is, and which theme it is about.
  static func place(of sheet: PageSheet) -> Markup {
    var html: Markup = ""
    if case .progress(let done, let total, let text)? = sheet.progress {
      html += """
        <p class="progress"><progress max="\(max(total, 1))" value="\(min(done, total))" aria-label="\(Markup.shown(text))"></progress> \
        <span>\(Markup.shown(text))</span></p>

        """
    }
    if let theme = sheet.theme { html += "<p class=\"theme\">\(Markup.shown(theme.title))</p>\n" }
    return html
  }
}
