import DanishText
import Dialogue
import PlanModel
import PlanRules

/// How a conversation begins: the plan it begins with, and what is said first.
enum Beginning {
  /// The plan that is there, filled in with the answers that came along, and with what the
  /// conversation needs to find its way: an id for each goal, and the themes' fingerprints.
  static func plan(_ setting: Setting) -> (plan: Plan, notes: [Block], unused: [Block]) {
    if setting.authoring != nil { return (Plan(), [], []) }
    if setting.followUp != nil { return FollowUpBeginning.plan(setting) }
    let filling = setting.answers.map { Filling(setting.plan ?? Plan(), from: $0) }
    var plan = filling?.plan ?? setting.plan ?? Plan()
    let unused = oddAnswers(setting) + (filling?.blocks(setting.guide) ?? [])
    makeReady(&plan, setting.guide)
    let named = nameGoals(in: &plan)
    let notes = named + otherYear(plan, setting.guide) + sameYear(plan, setting)
    return (plan, notes, unused)
  }

  /// A plan that was read again while it is being written.
  static func ready(_ plan: Plan, _ guide: Ledetraad) -> Plan {
    var plan = plan
    makeReady(&plan, guide)
    _ = nameGoals(in: &plan)
    return plan
  }

  private static func makeReady(_ plan: inout Plan, _ guide: Ledetraad) {
    plan.guide = plan.guide ?? guide.id
    plan.year = plan.year ?? .known(guide.year)
    plan.status = plan.status ?? .known(.draft)
    takeFingerprints(guide, in: &plan)
  }

  /// What the reader says of the file of answers; that it is no whole plan is as it should be.
  static func oddAnswers(_ setting: Setting) -> [Block] {
    let odd = setting.oddAnswers.filter { finding in
      let isWholeFile = finding.path.steps.isEmpty || finding.path == .key(.format)
      return finding.about?.topic != .absence
        && (!isWholeFile || RuleRegistry.isAboutReading(finding))
    }
    let items = odd.map { finding in
      var name: String?
      if case .key(let key)? = finding.path.steps.last { name = key }
      return ListItem(
        text: Texts.oddPlace(line: finding.place?.start.line, field: name), note: finding.message)
    }
    return items.isEmpty ? [] : [.advice(Texts.oddAnswers), .list(items)]
  }

  /// The way through: writing, or only the questions that were named.
  static func itinerary(_ setting: Setting) -> any Itinerary {
    if setting.authoring != nil { return AuthoringItinerary() }
    if setting.followUp != nil { return FollowUpItinerary() }
    let writing = WritingItinerary()
    return setting.only.isEmpty ? writing : ChosenItinerary(names: setting.only, whole: writing)
  }

  /// Themes whose text nobody has taken a fingerprint of (`?`) get one. One that differs stays: it
  /// says that the theme has changed.
  private static func takeFingerprints(_ guide: Ledetraad, in plan: inout Plan) {
    for theme in guide.themes {
      let known = plan.fingerprints.firstIndex { $0.theme == theme.id }
      guard let known else {
        // A list that is full is left as it is: with one more it would not all be read.
        guard plan.fingerprints.count < Plan.mostFingerprints else { continue }
        plan.fingerprints.append(Fingerprint(theme: theme.id, value: theme.fingerprint))
        continue
      }
      if theme.changes(since: plan.fingerprints[known].value) == nil {
        plan.fingerprints[known].value = theme.fingerprint
      }
    }
  }

  /// Goals written by hand may lack an id, or share one; here each must have its own.
  static func nameGoals(in plan: inout Plan) -> [Block] {
    var seen: Set<String> = []
    var ids = GoalIDs(plan.goals)
    var notes: [Block] = []
    for index in plan.goals.indices {
      let old = plan.goals[index].id
      if let old, old.hasText, seen.insert(old).inserted { continue }
      let id = ids.next()
      plan.goals[index].id = id
      notes.append(.hint(Texts.goalNamed(id, title: plan.goals[index].title, was: old)))
    }
    return notes
  }

  private static func otherYear(_ plan: Plan, _ guide: Ledetraad) -> [Block] {
    guard let year = plan.year?.value, year != guide.year else { return [] }
    return [.advice(Texts.otherYear(plan: year, guide: guide.title))]
  }

  /// A plan that starts from another plan of the same year may be meant for the next.
  private static func sameYear(_ plan: Plan, _ setting: Setting) -> [Block] {
    guard let year = plan.year?.value, setting.lastYear?.plan.year?.value == year else { return [] }
    return [.advice(Texts.sameYear(year, guide: setting.guide.title))]
  }

  /// What is said first: what this is, or where one stopped and what remains.
  static func welcome(_ setting: Setting, _ step: any Step, _ scene: Scene) -> [Block] {
    if let walk = scene.walk { return FollowUpBeginning.welcome(walk, scene) }
    if let authoring = scene.authoring { return authoring.welcome(step, scene) }
    if setting.plan == nil, setting.answers == nil {
      return [
        .heading(setting.guide.title), .paragraph(Texts.welcome(setting.guide)),
        .hint(Texts.commandsHint),
      ] + shortWay(setting, scene)
    }
    let name = scene.plan.centre.name
    return [
      .heading(setting.plan == nil ? Texts.welcomeWithAnswers(name) : Texts.welcomeBack(name)),
      .paragraph(Progress.summary(scene)),
      .hint(Texts.whereFrom(PlanLines.short(step.title(scene)))),
    ] + nextFinding(setting, scene) + shortWay(setting, scene)
  }

  /// What stands wrong in the plan is offered to be mended, place by place.
  private static func nextFinding(_ setting: Setting, _ scene: Scene) -> [Block] {
    guard setting.isAttended, setting.answers == nil, setting.only.isEmpty else { return [] }
    let wrong = FindingRound(scene).wrong
    return wrong > 0 ? [.hint(Texts.nextOffer(wrong))] : []
  }

  /// With fewer minutes left the short way is not offered.
  private static let leastMinutes = 20

  /// The short way is offered to somebody who sits there, as long as it spares them a question.
  private static func shortWay(_ setting: Setting, _ scene: Scene) -> [Block] {
    let guide = scene.guide
    guard setting.isAttended, setting.only.isEmpty, guide.hasShortWay, !scene.waiting.isEmpty
    else { return [] }
    let (count, total) = (guide.core.count, scene.themes.flatMap(\.questions).count)
    if scene.isShort {
      let counted = QuestionCount(scene.plan, guide, isShort: true).total
      return [.hint(Texts.onShortWay(counted, of: total))]
    }
    // With little left there is nothing to be spared.
    if Progress.minutes(scene) < leastMinutes { return [] }
    let isLate = !guide.core.contains { scene.plan.mark(of: $0, in: guide) == .open }
    let isAnHour = guide.coreMinutes <= Ledetraad.shortWayMinutes
    return isLate ? [] : [.hint(Texts.shortWayOffer(count, of: total, isAnHour: isAnHour))]
  }
}
