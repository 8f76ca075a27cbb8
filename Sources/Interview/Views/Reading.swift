import DanishText
import Dialogue
import PlanModel

/// The whole plan as its reader sees it.
enum Reading {
  static func blocks(_ scene: Scene) -> [Block] {
    let plan = scene.plan
    let centre: [Block] = [
      field(Texts.centreLabel(.navn), plan.centre.name),
      field(Texts.centreLabel(.leder), plan.centre.leader),
      field(Texts.centreLabel(.kerneopgave), plan.centre.coreTask),
    ].compactMap { $0 }
    let discussions: [Block] =
      plan.discussions.isEmpty
      ? []
      : [
        .subheading(Texts.discussions),
        .list(plan.discussions.map { ListItem(text: PlanLines.line($0)) }),
      ]
    return centre + scene.guide.themes.flatMap { theme($0, scene) } + homeless(scene)
      + discussions
  }

  /// What hangs on no theme of the ledetråd; it is not hidden for that.
  private static func homeless(_ scene: Scene) -> [Block] {
    let answers = scene.plan.reflections.filter { reflection in
      reflection.isAnswered && reflection.question.flatMap(scene.guide.question) == nil
    }
    let quotes = answers.map { Block.quote(label: $0.question ?? "", text: $0.answer ?? "") }
    let all = quotes + scene.homelessGoals.flatMap { goal($0, scene) }
    return all.isEmpty ? [] : [.heading(Texts.noTheme)] + all
  }

  private static func theme(_ theme: Theme, _ scene: Scene) -> [Block] {
    let answers = scene.answers(in: theme).flatMap { answer -> [Block] in
      [.paragraph(answer.question.text), .quote(label: Texts.answerLabel, text: answer.text)]
    }
    let omission = scene.plan.omissions.filter { $0.theme == theme.id }.map { omission in
      Block.field(
        label: Texts.omitted,
        value: [omission.reason.map(Texts.sentence), omission.acceptedBy.map(Texts.accepted)]
          .compactMap { $0 }
          .joined(separator: " "))
    }
    let goals = scene.goals(in: theme).flatMap { goal($0, scene) }
    let all = answers + omission + goals
    return [.heading(theme.title)] + (all.isEmpty ? [.hint(Texts.nothingYet)] : all)
  }

  /// A goal by its parts.
  static func goal(_ goal: Goal, _ scene: Scene) -> [Block] {
    let evaluation = goal.evaluation.map(PlanLines.line)
    let also = PlanLines.note(.alsoThemes, goal, scene)
    return [.subheading("\(goal.id ?? "") · \(goal.title ?? "")")]
      + [
        field(Texts.label(.sammenhæng), goal.context), field(Texts.label(.mål), goal.aim),
      ].compactMap { $0 }
      + list(Texts.label(.tiltag), goal.actions.map(PlanLines.line))
      + list(Texts.label(.tegn), goal.signs.map(PlanLines.line))
      + [
        field(Texts.label(.evaluering), evaluation),
        field(Texts.label(.ansvarlig), goal.responsible),
        field(Texts.label(.frist), goal.deadline.map(PlanLines.day)),
        field(Texts.label(.alsoThemes), also),
        field(Texts.label(.sharedWith), goal.sharedWith.joined(separator: ", ")),
      ].compactMap { $0 }
      + list(Texts.followUpTitle, goal.followUps.map(PlanLines.line))
  }

  private static func field(_ label: String, _ value: String?) -> Block? {
    value.hasText ? value.map { .field(label: label, value: $0) } : nil
  }

  private static func list(_ label: String, _ lines: [String]) -> [Block] {
    lines.isEmpty ? [] : lines.map { .field(label: label, value: $0) }
  }
}
