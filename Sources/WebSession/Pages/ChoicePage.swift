import PlanReports

/// The page where a plan is chosen.
struct ChoicePage: Sendable {
  var course: String
  var plans: [PlanList.Item]
  /// The key of the one that was chosen before.
  var chosen: String?
  var token: String
  var problem: String?
  var isEncrypted: Bool

  var html: String {
    PageFrame(
      title: Texts.Join.choice, course: course, isReadable: !isEncrypted,
      main: """
        <h1>\(Texts.Join.choice)</h1>
        \(PageFrame.problem(problem))\(plans.isEmpty ? empty : form)
        \(PageFrame.exit(token: token))
        """
    ).html
  }

  private var empty: Markup { "<p>\(Texts.Join.noPlans)</p>" }

  private var form: Markup {
    let items = plans.map { plan -> Markup in
      let mark: Markup = plan.key == chosen ? " checked" : ""
      return """
        <label class="one"><input type="radio" name="plan" value="\(plan.key)" required\(mark)> \
        \(plan.name)</label>

        """
    }
    return """
      <form method="post" action="\(Route.choicePath)">
      \(PageFrame.token(token))
      <fieldset>
      <legend>\(Texts.Join.choiceHint)</legend>
      \(items.joined())</fieldset>
      <p class="buttons"><button class="first">\(Texts.Join.begin)</button></p>
      </form>
      """
  }
}
