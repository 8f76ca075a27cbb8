import DanishText
import Dialogue
import PlanModel

/// What becomes of one of last year's themes.
struct HeritageStep: Step {
  /// What can become of it, in the order of the list.
  enum Fate: CaseIterable {
    case continued, reworded, split, merged, dropped
  }

  let theme: String

  var id: String { "\(theme).arv" }

  func title(_ scene: Scene) -> String {
    Texts.Authoring.heritageTitle(scene.guide.theme(theme)?.shortTitle ?? theme)
  }
  func deed(_ scene: Scene) -> String {
    Texts.Authoring.fate(of: scene.guide.theme(theme)?.shortTitle ?? theme)
  }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(theme) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.heritageHelp)] }

  func exists(_ scene: Scene) -> Bool { !(scene.guide.theme(theme)?.origins.isEmpty ?? true) }

  func mark(_ scene: Scene) -> Mark? {
    scene.guide.theme(theme).map { $0.heritage == nil ? .open : .done }
  }

  func opening(_ scene: Scene) -> [Block] {
    guard let theme = scene.guide.theme(theme) else { return [] }
    let items = fates(scene).enumerated().map { number, fate in
      ListItem(number: number + 1, text: Texts.Authoring.fate(fate))
    }
    let count = Texts.Authoring.questions(theme.questions.count)
    let least = scene.authoring?.feedback?.leastAnswered(of: theme).map {
      Block.hint(Texts.Authoring.leastAnswered($0))
    }
    return [.hint(count)] + [least].compactMap(\.self)
      + [
        .question(Texts.Authoring.heritageQuestion(theme.shortTitle, scene.guide.year)),
        .list(items),
      ]
  }

  /// A theme alone cannot be brought together with another.
  private func fates(_ scene: Scene) -> [Fate] {
    Fate.allCases.filter { $0 != .merged || scene.guide.themes.count > 1 }
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Choice.label(standard: 1), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let fates = fates(scene)
    let number = text.hasText ? Numbers.one(text, upTo: fates.count) : 1
    guard let number, let name = scene.guide.theme(theme)?.shortTitle else {
      return .refused(Texts.noSuchNumber(fates.count))
    }
    let fate = fates[number - 1]
    var guide = scene.guide
    let said = Block.success(Texts.Authoring.fateTold(fate, name))
    switch fate {
    case .continued:
      guide.change(theme: theme) { $0.heritage = .continued }
      return .rewrite(guide, say: [said])
    case .reworded:
      guide.change(theme: theme) { $0.heritage = .reworded }
      return .rewrite(
        guide, say: [said], next: .to(ThemeFieldStep(theme: theme, field: .title, goesOn: true)))
    case .split: return .keep(next: .to(SplitThemeStep(theme: theme)))
    case .merged: return .keep(next: .to(MergeThemeStep(theme: theme)))
    case .dropped:
      guide.themes.removeAll { $0.id == theme }
      return .rewrite(guide, say: [said])
    }
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes: answer("", scene)
    default: .keep(say: [.hint(Texts.leftForLater)])
    }
  }
}

/// The title of the second theme that one becomes.
struct SplitThemeStep: Step {
  let theme: String
  /// The second theme, where it is there already.
  var other: String?

  var id: String { "\(theme).delt" }

  func title(_ scene: Scene) -> String { HeritageStep(theme: theme).title(scene) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(theme) }
  func exists(_ scene: Scene) -> Bool { scene.guide.theme(theme) != nil }
  func isErrand(_ scene: Scene) -> Bool { true }
  var takesText: Bool { true }

  func opening(_ scene: Scene) -> [Block] {
    let name = scene.guide.theme(theme)?.shortTitle ?? theme
    return [.question(Texts.Authoring.splitQuestion(name))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    let second = other.flatMap { scene.guide.theme($0) }
    return Prompt(
      label: second == nil
        ? Texts.Authoring.splitLabel : Texts.Authoring.label(ThemeFieldStep.Field.title),
      prefill: second?.title ?? "", kind: FieldKind.title.rawValue, field: id)
  }

  func goneBackTo(_ scene: Scene) -> any Step {
    SplitThemeStep(theme: theme, other: scene.guide.secondHalf(of: theme))
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard text.hasText else {
      return other == nil
        ? .keep(next: .to(HeritageStep(theme: theme))) : .refused(Texts.Authoring.needed)
    }
    var guide = scene.guide
    if let other { guide.change(theme: other) { $0.title = text.onOneLine } }
    let new = other ?? guide.split(theme: theme, into: text.onOneLine)
    let questions = guide.theme(theme)?.questions ?? []
    let next: any Step =
      questions.isEmpty
      ? ThemeFieldStep(theme: theme, field: .title, goesOn: true)
      : ShareQuestionsStep(theme: theme, other: new)
    return .rewrite(guide, next: .to(next))
  }
}

/// Which of a theme's questions go to the other one that it became; its own title is looked at next,
/// since it stood for both.
struct ShareQuestionsStep: Step {
  let theme: String
  let other: String

  var id: String { "\(theme).delt.\(other)" }

  func title(_ scene: Scene) -> String { HeritageStep(theme: theme).title(scene) }
  func exists(_ scene: Scene) -> Bool {
    scene.guide.theme(theme) != nil && scene.guide.theme(other) != nil
  }

  func opening(_ scene: Scene) -> [Block] {
    let items = (scene.guide.theme(theme)?.questions ?? []).enumerated().map { number, question in
      ListItem(number: number + 1, text: scene.short(question.text))
    }
    let name = scene.guide.theme(other)?.title ?? other
    return [.list(items), .question(Texts.Authoring.whichQuestions(name))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.Authoring.numbersLabel, kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let questions = scene.guide.theme(theme)?.questions ?? []
    guard let numbers = Numbers.read(text, upTo: questions.count) else {
      return .refused(Texts.noSuchNumbers(questions.count))
    }
    let name = scene.guide.theme(theme)?.shortTitle ?? theme
    let hint = Block.hint(Texts.Authoring.titleOfRest(name))
    let next = Next.to(ThemeFieldStep(theme: theme, field: .title, goesOn: true))
    if numbers.isEmpty { return .keep(say: [hint], next: next) }
    var guide = scene.guide
    guide.move(questions: numbers.map { questions[$0 - 1].id }, to: other)
    return .rewrite(
      guide, say: [.success(Texts.Authoring.moved(numbers.count)), hint], next: next)
  }
}

/// Which theme another is brought together with.
struct MergeThemeStep: Step {
  let theme: String

  var id: String { "\(theme).samlet" }

  func title(_ scene: Scene) -> String { HeritageStep(theme: theme).title(scene) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(theme) }
  func exists(_ scene: Scene) -> Bool { others(scene).count > 0 }
  func isErrand(_ scene: Scene) -> Bool { true }

  private func others(_ scene: Scene) -> [Theme] {
    guard scene.guide.theme(theme) != nil else { return [] }
    return scene.guide.themes.filter { $0.id != theme }
  }

  func opening(_ scene: Scene) -> [Block] {
    let items = others(scene).enumerated().map { ListItem(number: $0 + 1, text: $1.title) }
    return [.question(Texts.Authoring.mergeQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.goesBack), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard text.hasText else { return .keep(next: .to(HeritageStep(theme: theme))) }
    let others = others(scene)
    guard let number = Numbers.one(text, upTo: others.count) else {
      return .refused(Texts.noSuchNumber(others.count))
    }
    var guide = scene.guide
    let other = others[number - 1]
    guide.merge(theme: theme, into: other.id)
    return .rewrite(
      guide, say: [.success(Texts.Authoring.mergedInto(other.shortTitle))],
      next: .to(ThemeFieldStep(theme: other.id, field: .title, goesOn: true)))
  }
}
