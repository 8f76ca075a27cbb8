import Dialogue
import PlanModel

/// Going on, back, and elsewhere.
extension PlanInterview {
  /// Goes where an answer says, and asks.
  mutating func go(_ next: Next) -> [Effect] {
    if case .leave = next { return leave() }
    move(next)
    return present()
  }

  /// Goes where an answer says.
  mutating func move(_ next: Next) {
    let from = step
    switch next {
    case .to(let other): step = other
    case .visit(let other):
      returns.append(from)
      step = other is ReviewStep ? ReviewStep(isVisit: true) : other
    case .begin(let goal):
      begun = BegunGoal(id: goal, depth: returns.count)
      step = nextPart(after: nil, of: goal) ?? following(from)
    case .onward, .leave: step = following(from)
    }
    if let probe = step as? FollowUpStep { scene.probed.insert(probe.question.id) }
    if step.id != from.id { trail.append(from) }
    takeUpLine()
  }

  /// A step begins with its own text on the line, or with what was laid aside there.
  private mutating func takeUpLine() {
    typed = laidAside.removeValue(forKey: step.id)
    refused = nil
  }

  private mutating func following(_ from: any Step) -> any Step {
    if let inner = from.successor(scene), inner.exists(scene) { return inner }
    if let part = from as? any GoalStep, part.goal == begun?.id,
      returns.count <= begun?.depth ?? 0
    {
      if let next = nextPart(after: part.part, of: part.goal) { return next }
      begun = nil
    }
    if let back = returns.popLast() {
      if let review = back as? ReviewStep { return review.brief }
      return back.exists(scene) && back.isReturnedTo ? back : following(back)
    }
    if let next = nextOfOnly(after: from) { return next }
    scene.pace = pace.factor
    return Route.next(after: from, trail: trail, passed: passed, scene)
  }

  /// The next part of a goal that is not written yet.
  private func nextPart(after part: GoalPart?, of goal: String) -> (any Step)? {
    let place = part.flatMap(GoalPart.asked.firstIndex).map { $0 + 1 } ?? 0
    return GoalPart.asked.dropFirst(place).map { $0.step(goal) }
      .first { $0.mark(scene) == .open && !passed.contains($0.id) }
  }

  /// With `--kun`, the questions that were named, and then the end.
  private func nextOfOnly(after from: any Step) -> (any Step)? {
    let steps = onlySteps
    guard let index = steps.firstIndex(where: { Route.isPart(from.id, of: $0.id) }) else {
      return nil
    }
    return index + 1 < steps.count ? steps[index + 1] : ReviewStep()
  }

  /// Goes back a number of steps; false at the beginning.
  mutating func goBack(_ count: Int) -> Bool {
    var hasMoved = false
    for _ in 0..<count {
      guard let last = popTrail() ?? Route.before(step, scene) else { break }
      step = last
      hasMoved = true
    }
    if hasMoved {
      takeUpLine()
      returns.removeAll { $0.id == step.id || !$0.isReturnedTo }
    }
    return hasMoved
  }

  private mutating func popTrail() -> (any Step)? {
    while let last = trail.popLast() {
      if last.exists(scene), last.isReturnedTo, last.id != step.id { return last }
    }
    return nil
  }

  /// Shows the step and asks.
  mutating func present() -> [Effect] {
    if !step.exists(scene) { step = following(step) }
    let opening = themeHeading() + hint() + step.opening(scene) + prefillHint()
    return opening.map(Effect.show) + ask()
  }

  /// The theme's title and introduction, when the conversation comes to another theme.
  private mutating func themeHeading() -> [Block] {
    guard let theme = step.theme(scene) else {
      currentTheme = nil
      return []
    }
    defer { currentTheme = theme.id }
    if currentTheme == theme.id { return [] }
    let isFirst = step is ReflectionStep && said.insert("tema \(theme.id)").inserted
    let about = isFirst ? theme.about : nil
    return [.heading(theme.title)] + (about.map { [.paragraph($0)] } ?? [])
  }

  private mutating func hint() -> [Block] {
    guard let hint = step.hint(scene), said.insert(step.hintKey ?? hint).inserted else { return [] }
    return [.hint(hint)]
  }

  /// The first time an earlier answer stands in the line, how one gets rid of it.
  private mutating func prefillHint() -> [Block] {
    guard step is any FieldStep, !step.prompt(scene).prefill.isEmpty,
      said.insert(Texts.prefillHint).inserted
    else { return [] }
    return [.hint(Texts.prefillHint)]
  }
}
