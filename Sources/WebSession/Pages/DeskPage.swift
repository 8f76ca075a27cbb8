import PlanReports

/// The instructor's page: the clock, how far the centres are, and the code for the room.
struct DeskPage: Sendable {
  var state: BoardState
  var code: AccessCode
  var token: String
  var problem: String?
  var isEncrypted: Bool

  var html: String {
    PageFrame(
      title: Texts.Desk.title, course: state.title, isReadable: !isEncrypted,
      main: """
        <h1>\(Texts.Desk.title)</h1>
        \(PageFrame.problem(problem))<noscript><p><a href="\(Route.deskPath)">\(Texts.Desk.again)</a>\
        </p></noscript>
        \(state.clock.map(clock) ?? "<p>\(Texts.Desk.noClock)</p>")
        \(progress)
        \(joining)
        \(PageFrame.exit(token: token))
        """
    ).html
  }

  private func clock(_ clock: BoardState.Clock) -> Markup {
    let rest = Texts.Desk.rest(clock.secondsLeft)
    return """
      <section aria-labelledby="ur" data-ur>
      <h2 id="ur" data-ur-blok>\(clock.block)</h2>
      <p class="time" role="timer" data-ur-rest>\(rest)</p>
      <p data-ur-vejledning>\(clock.instruction)</p>
      <p><span data-ur-tilstand>\(Texts.Desk.phase(clock.phase))</span> \(Texts.Desk.next) \
      <span data-ur-naeste>\(clock.next ?? Texts.Desk.nothing)</span> · \(Texts.Desk.end) \
      <span data-ur-slut>\(clock.end)</span></p>
      <form method="post" action="\(Route.deskPath)" >
      \(PageFrame.token(token))<p class="buttons">
      \(Texts.Desk.buttons.map { button($0.value, $0.label) }.joined())
      </p></form>
      </section>
      """
  }

  private func button(_ value: String, _ label: String) -> Markup {
    "<button name=\"hvad\" value=\"\(value)\">\(label)</button>\n"
  }

  private var progress: Markup {
    let rows = state.lines.map { line -> Markup in
      """
      <tr><th scope="row">\(line.name)</th><td><progress max="\(max(1, line.asked))" \
      value="\(line.answered)" aria-label="\(Texts.Desk.answers(of: line.name))"></progress> \
      \(Texts.Desk.done(line.answered, of: line.asked))</td><td>\(line.goals)</td>\
      <td>\(line.theme ?? "")</td></tr>

      """
    }
    let heads = Texts.Desk.columns.map { "<th scope=\"col\">\($0)</th>" as Markup }
    let guarded: Markup = state.lines.isEmpty ? "<p>\(Texts.Desk.few)</p>\n" : ""
    return """
      <section>
      <h2 id="fremgang">\(Texts.Desk.progress)</h2>
      \(guarded)<div class="wide" tabindex="0" role="region" aria-labelledby="fremgang">
      <table><thead><tr>\(heads.joined())</tr></thead>
      <tbody data-fremgang>
      \(rows.joined())</tbody></table>
      </div>
      </section>
      """
  }

  private var joining: Markup {
    """
    <section aria-labelledby="med">
    <h2 id="med">\(Texts.Desk.joining)</h2>
    <p class="code">\(code.text)</p>
    <p><img src="\(Route.squarePath)" width="280" height="280" alt="\(Texts.Desk.squareAlt)"></p>
    </section>
    """
  }
}
