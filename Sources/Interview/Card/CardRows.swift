import DanishText
import Dialogue
import PlanModel
import PlanProse

/// A goal's parts as the rows of a card, each with its number and on one line.
struct CardRows {
  let goal: Goal
  /// What it began as, where it was proposed: parts that still stand so say where they are from.
  var offer: GoalOffer?

  /// The rows; of what is written only on request, those that hold something.
  func items(_ scene: Scene) -> [ListItem] {
    GoalPart.allCases.enumerated().flatMap { number, part -> [ListItem] in
      let isShown = GoalPart.asked.contains(part) || part.mark(goal) != .open
      return isShown ? [row(number + 1, part, scene)] + records(part) : []
    }
  }

  /// The rows that say something else than they did.
  func news(since old: CardRows, _ scene: Scene) -> [ListItem] {
    GoalPart.allCases.enumerated().flatMap { number, part -> [ListItem] in
      let row = [row(number + 1, part, scene)] + records(part)
      return row == [old.row(number + 1, part, scene)] + old.records(part) ? [] : row
    }
  }

  private func row(_ number: Int, _ part: GoalPart, _ scene: Scene) -> ListItem {
    let value = value(part, scene)
    let isUnknown = Acknowledgement.covers(part, of: goal, in: scene.plan)
    let known = [value, source(part, value, scene)].compactMap(\.self).joined(separator: " ")
    let note = [known, isUnknown ? Texts.notKnownYet : ""].filter(\.hasText)
      .joined(separator: " · ")
    return ListItem(
      number: number, mark: isUnknown ? .skipped : part.mark(goal), text: Texts.label(part),
      note: note.isEmpty ? nil : note, isRow: true)
  }

  private func source(_ part: GoalPart, _ value: String?, _ scene: Scene) -> String? {
    guard let value, let offer, let key = PlanKey(rawValue: part.rawValue),
      CardRows(goal: offer.goal).value(part, scene) == value
    else { return nil }
    return offer.sources[key].map { "(\($0))" }
  }

  private func value(_ part: GoalPart, _ scene: Scene) -> String? {
    switch part {
    case .titel: goal.title.onOneLineIfAny
    case .sammenhæng: goal.context.onOneLineIfAny
    case .mål: goal.aim.onOneLineIfAny
    case .tiltag: one(of: goal.actions.map(PlanLines.line), Texts.actions)
    case .tegn: one(of: goal.signs.map(Self.line), Texts.signs)
    case .ansvarlig: goal.responsible.onOneLineIfAny
    default: PlanLines.note(part, goal, scene)
    }
  }

  /// A tegn with its figures in brackets, where a row that is cut keeps them.
  private static func line(_ sign: Sign) -> String {
    let span = ProseTexts.figures(sign)
    guard let span, let text = sign.sign else {
      return PlanLines.line(sign)
    }
    return "\(text) (\(span))"
  }

  /// The only record, or how many there are.
  private func one(of lines: [String], _ count: (Int) -> String) -> String? {
    lines.isEmpty ? nil : lines.count == 1 ? lines[0].onOneLine : count(lines.count)
  }

  /// Of several records each has a line below.
  private func records(_ part: GoalPart) -> [ListItem] {
    let lines =
      part == .tiltag
      ? goal.actions.map(PlanLines.line) : part == .tegn ? goal.signs.map(Self.line) : []
    if lines.count < 2 { return [] }
    return lines.map { ListItem(text: $0.onOneLine, indent: 1, isRow: true) }
  }
}

extension String? {
  fileprivate var onOneLineIfAny: String? { hasText ? self?.pointsOnOneLine : nil }
}
