import Dialogue
import Interview
import PlanReports

/// The end: what is missing, where it is saved, and the plan itself.
struct EndMarkup {
  let form: FormMarkup

  func main(_ sheet: PageSheet, _ end: PageEnd) -> Markup {
    let state: Markup =
      "<p class=\"state\">\(end.isDone ? MarkSign.markup(.done) : MarkSign.markup(.open))\(Markup.shown(end.state))</p>\n"
    let content: Markup = """
      <h1>\(Texts.endTitle)</h1>
      \(state)\(gaps(end))\(advice(end))<section aria-labelledby="gemt-hvor"><h2 id="gemt-hvor">\(Texts.safe)</h2>
      <p>\(Markup.shown(Texts.safe(in: form.state.plan, at: form.state.saved)))</p></section>
      <section aria-labelledby="maal"><h2 id="maal">\(Texts.themes)</h2>
      \(RowMarkup(look: form.look).list(end.rows))</section>
      \(FormMarkup.fold(Texts.whole, BlockMarkup.of(end.reading)))\
      \(form.buttons(first: [], canSkip: false))
      """
    return form.messages() + form.form(of: sheet.place, content)
  }

  private func gaps(_ end: PageEnd) -> Markup {
    if end.gaps.isEmpty { return "" }
    let more: Markup =
      end.further.map { "<p class=\"soft\">\(Markup.shown($0))</p>\n" } ?? ""
    return """
      <section aria-labelledby="mangler"><h2 id="mangler">\(Texts.gaps)</h2>
      \(RowMarkup(look: form.look).list(end.gaps))\(more)</section>

      """
  }

  private func advice(_ end: PageEnd) -> Markup {
    if end.advice.isEmpty { return "" }
    return """
      <section aria-labelledby="bedre"><h2 id="bedre">\(Texts.adviceHeading)</h2>
      \(RowMarkup(look: form.look).list(end.advice))</section>

      """
  }
}
