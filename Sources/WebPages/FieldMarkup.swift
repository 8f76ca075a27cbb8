import Interview
import PlanReports

/// Fields of a form. Each has its name before it, what stood in it when the page was made beside it,
/// and what is wrong with it below.
struct FieldMarkup {
  let state: PageState

  /// The id of a field's control.
  static func id(of name: String) -> Markup {
    Markup.exact("f-" + name.filter { !$0.isWhitespace })
  }

  /// What stands in a field: what was typed, else what stands in the plan.
  func value(of field: PageField) -> String { state.typed[field.name]?.first ?? field.value }

  /// A field with its label.
  func markup(of field: PageField, rows: Int = 4) -> Markup {
    """
    <div class="field"><label for="\(Self.id(of: field.name))">\(Markup.shown(field.label))</label>
    \(control(of: field, rows: rows))</div>

    """
  }

  /// The control alone, where the label stands elsewhere.
  func control(of field: PageField, rows: Int, describedBy other: Markup = "") -> Markup {
    let id = Self.id(of: field.name)
    let refusal = state.refusals.first { $0.field == field.name }
    let hint: Markup =
      field.kind == .date ? "<p class=\"soft\" id=\"h-\(id)\">\(Texts.dateHint)</p>\n" : ""
    var notes = other
    if field.kind == .date { notes += " h-\(id)" }
    if refusal != nil { notes += " e-\(id)" }
    let error: Markup =
      refusal.map {
        "<p class=\"wrong\" id=\"e-\(id)\"><b>\(Texts.error):</b> \(Markup.shown($0.reason))</p>\n"
      } ?? ""
    let described: Markup = notes.html.isEmpty ? "" : " aria-describedby=\"\(notes)\""
    let wrong: Markup = refusal == nil ? "" : " aria-invalid=\"true\""
    let name = Markup.exact(FormName.field + field.name)
    let value = Markup.exact(value(of: field))
    let box: Markup
    if field.kind == .text {
      // A browser drops the first line break of a box.
      box = """
        <textarea id="\(id)" name="\(name)" rows="\(rows)"\(described)\(wrong)>
        \(value)</textarea>
        """
    } else {
      let list: Markup = field.suggestions.isEmpty ? "" : " list=\"l-\(id)\""
      box = """
        <input id="\(id)" name="\(name)" value="\(value)" autocomplete="off"\(list)\(described)\(wrong)>\
        \(suggestions(of: field, id))
        """
    }
    return "\(error)\(hint)\(box)\(original(of: field))\n"
  }

  private func suggestions(of field: PageField, _ id: Markup) -> Markup {
    if field.suggestions.isEmpty { return "" }
    let options = field.suggestions.prefix(30).map { text -> Markup in
      "<option value=\"\(Markup.shown(text))\"></option>"
    }
    return "<datalist id=\"l-\(id)\">\(options.joined())</datalist>"
  }

  /// Nothing is sent of what was empty.
  private func original(of field: PageField) -> Markup {
    let typed = state.typed[field.name] == nil ? nil : state.originals[field.name]?.first ?? ""
    let text = typed ?? field.original ?? ""
    return text.isEmpty ? "" : Self.hidden(FormName.original + field.name, text)
  }

  /// A value that goes along unseen.
  static func hidden(_ name: String, _ value: String) -> Markup {
    "<input type=\"hidden\" name=\"\(Markup.exact(name))\" value=\"\(Markup.exact(value))\">"
  }
}
