import Dialogue
import PlanModel

/// `:slet samspil-3`, `:slet effekt`, or `:slet 2` on a list. Can be undone.
struct GuideDelete: Command {
  let names = ["slet", "delete"]
  let usage = ":slet STED"
  var summary: String { Texts.Authoring.deleteSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let scene = interview.scene
    if interview.step is CalendarStep, let number = Int(argument) {
      return deleteDate(number - 1, in: &interview)
    }
    if argument.isEmpty, let entry = interview.step as? CalendarEntryStep {
      return deleteDate(entry.index, in: &interview)
    }
    guard let id = GuideItem.named(argument, at: interview.step, scene) else {
      return interview.refuse(Texts.Authoring.whichToDelete)
    }
    var guide = scene.guide
    let isTheme = guide.theme(id) != nil
    let isKept = isTheme ? false : delete(question: id, in: &guide, scene)
    if isTheme { guide.themes.removeAll { $0.id == id } }
    let theme = scene.guide.theme(id).map { Texts.Authoring.deletedTheme($0.shortTitle) }
    let said = isKept ? Texts.Authoring.retired(id) : theme ?? Texts.deleted(id)
    return interview.rewrite(
      guide, deed: Texts.Deed.deleted(id), say: [.success(said)],
      next: next(after: id, interview))
  }

  /// Plans may hold an answer to a question that was there before: it stays among those that are not
  /// asked any more. There it can be deleted for good.
  private func delete(question id: String, in guide: inout Ledetraad, _ scene: Scene) -> Bool {
    let mayBeAnswered =
      !(scene.authoring?.isBeingMade ?? true) && scene.authoring?.usedIDs.contains(id) ?? false
    for index in guide.themes.indices {
      if let place = guide.themes[index].questions.firstIndex(where: { $0.id == id }) {
        let question = guide.themes[index].questions.remove(at: place)
        if mayBeAnswered { guide.themes[index].retired.append(question) }
        return mayBeAnswered
      }
      guide.themes[index].retired.removeAll { $0.id == id }
    }
    return false
  }

  private func deleteDate(_ index: Int, in interview: inout PlanInterview) -> [Effect] {
    var guide = interview.scene.guide
    guard guide.calendar.indices.contains(index) else {
      return interview.refuse(Texts.nothingToDelete)
    }
    guide.calendar.remove(at: index)
    return interview.rewrite(
      guide, deed: Texts.Deed.deleted(index + 1), say: [.success(Texts.itemDeleted(index + 1))],
      next: .to(CalendarStep()))
  }

  /// Stays where one is; where that is gone, to the theme's list, or to the next theme.
  private func next(after id: String, _ interview: PlanInterview) -> Next {
    let step = interview.step
    let isHere = step.id == id || step.id.hasPrefix(id + ".")
    guard isHere else { return .to(step) }
    guard let theme = interview.scene.guide.theme(ofQuestion: id) else { return .onward }
    return .to(QuestionListStep(theme: theme.id))
  }
}

/// A theme or a question that a command is about.
enum GuideItem {
  /// By its id; by its number on the list that one is at; without a name what one is at.
  static func named(_ name: String, at step: any Step, _ scene: Scene) -> String? {
    if let list = step as? QuestionListStep, let number = Int(name) {
      let questions = scene.guide.theme(list.theme)?.questions ?? []
      return questions.indices.contains(number - 1) ? questions[number - 1].id : nil
    }
    if name.isEmpty { return here(step) }
    let ids = scene.guide.themes.flatMap { [$0.id] + $0.knownQuestions.map(\.id) }
    return ids.first { $0.lowercased() == name.lowercased() }
  }

  private static func here(_ step: any Step) -> String? {
    if let field = step as? QuestionFieldStep { return field.question }
    switch (step as? GuideCardStep)?.part {
    case .theme(let id), .question(let id): return id
    case .head, .demands, nil: return nil
    }
  }
}
