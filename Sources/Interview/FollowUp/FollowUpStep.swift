import DanishText
import Dialogue
import Language
import PlanFollowUp
import PlanModel
import PlanProse

/// How a goal goes. Enter says nothing new, and goes on to the next goal.
struct FollowUpStep: FollowUpPart {
  let goal: String

  /// More tegn than these are not shown: the question is to stand on a small screen.
  private static let mostSigns = 2

  var id: String { "\(goal).opfølgning" }

  func title(_ scene: Scene) -> String { Texts.Walk.title(name(scene)) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Walk.help)] }
  func hint(_ scene: Scene) -> String? { Texts.Walk.hint }

  /// A goal that was given up is not asked about.
  func exists(_ scene: Scene) -> Bool { scene.goal(goal).map { $0.retirement == nil } ?? false }

  func mark(_ scene: Scene) -> Mark? {
    scene.goal(goal)?.entry(on: scene.entryDay) == nil ? .open : .done
  }

  func opening(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal) else { return [] }
    let now = goal.entry(on: scene.entryDay)?.status?.value
    let items = FollowUpStatus.allCases.enumerated().map { number, status in
      ListItem(
        number: number + 1, text: status.shown, note: status == now ? Texts.isSoNow : nil)
    }
    return place(scene) + [.subheading(name(scene))] + signs(goal) + last(goal, scene)
      + partners(goal, scene) + [.question(Texts.Walk.question), .list(items)]
  }

  /// `Mål 1 af 3 · forfaldt 10. juni`
  private func place(_ scene: Scene) -> [Block] {
    guard let walk = scene.walk, let place = walk.goals.firstIndex(of: goal) else { return [] }
    let state = scene.state(of: goal)?.state(ahead: GoalRound.leadDays)
    return [
      .progress(
        done: place, total: walk.goals.count,
        text: Texts.Walk.place(place + 1, of: walk.goals.count, state, from: walk.start))
    ]
  }

  private func signs(_ goal: Goal) -> [Block] {
    goal.signs.filter { ProseTexts.figures($0) != nil }.prefix(Self.mostSigns).map { sign in
      var sign = sign
      sign.source = nil
      return .field(label: Texts.Walk.sign, value: PlanLines.line(sign))
    }
  }

  private func last(_ goal: Goal, _ scene: Scene) -> [Block] {
    let last = scene.state(of: self.goal)?.last.map { Self.line($0, scene) }
    return [.field(label: Texts.Walk.last, value: last ?? Texts.Walk.never)]
  }

  /// Each centre says of its own part how it goes: they are shown side by side.
  private func partners(_ goal: Goal, _ scene: Scene) -> [Block] {
    guard let walk = scene.walk else { return [] }
    return walk.partners(of: goal, in: scene.plan).map { partner in
      let last = partner.goal.lastFollowUp(until: walk.start).map { Self.line($0, scene) }
      return .field(
        label: partner.centre.name ?? partner.centre.id ?? "", value: last ?? Texts.Walk.never)
    }
  }

  private static func line(_ entry: FollowUp, _ scene: Scene) -> String {
    var entry = entry
    entry.remark = entry.remark.map { scene.short($0) }
    guard let day = entry.date?.value else { return ProseTexts.followUp(entry) }
    entry.date = nil
    return [Texts.Walk.day(day, scene.entryDay), ProseTexts.followUp(entry)].filter(\.hasText)
      .joined(separator: ": ")
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.Walk.statusLabel, candidates: FollowUpStatus.allCases.map(\.text),
      kind: "opfølgning", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    guard let status = Numbers.choice(text, among: FollowUpStatus.allCases) else {
      return .refused(Texts.noSuchNumber(FollowUpStatus.allCases.count))
    }
    let day = scene.entryDay
    var plan = scene.plan
    plan.change(goal: goal) { $0.changeEntry(on: day) { $0.take(status) } }
    let parts = plan.goals.first { $0.id == goal }.map { FollowUpParts.of(status, $0, on: day) }
    let next = parts?.first.map { Next.to($0) } ?? .onward
    return plan == scene.plan ? .keep(next: next) : .change(plan, next: next)
  }

  /// A no is nothing new; whoever does not know may say that there are no figures.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .no, .declined, .pass, .done, .irrelevant: .keep()
    case .yes, .maybe: .again(say: [.hint(Texts.writeNumber)])
    case .unknown: .again(say: [.hint(Texts.Walk.unknown)])
    }
  }
}

extension FollowUp {
  /// Takes a status; what only belongs to the one before goes with it.
  fileprivate mutating func take(_ status: FollowUpStatus) {
    let before = self.status?.value
    self.status = .known(status)
    if status != .underWay { outlook = nil }
    if before == .noNewData, status != .noNewData { next = nil }
  }
}

extension Goal {
  /// The latest entry with a day until another; nil where there is none.
  fileprivate func lastFollowUp(until day: PlanDate) -> FollowUp? {
    var past = self
    past.followUps = followUps.filter { ($0.date?.value).map { $0 <= day } ?? false }
    return past.lastFollowUp
  }
}
