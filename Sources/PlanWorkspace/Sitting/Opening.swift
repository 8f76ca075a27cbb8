import Dialogue
public import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What comes before the conversation: which plan, which ledetråd, and who has it open.
public struct Opening<Host: OpeningHost> {
  /// What is wanted; where the leader chooses to follow up, that.
  private(set) var wish: Wish
  let library: GuideLibrary
  let place: Workplace
  /// Who is asked.
  public var host: Host
  /// The file of answers, once it has been read.
  var answersRead: PlanDocument?

  var disk: Disk { place.disk }

  /// An opening; the library may have a ledetråd that goes before what the plan says.
  public init(
    _ wish: Wish, library: GuideLibrary, host: Host, at place: Workplace = .real()
  ) {
    (self.wish, self.library, self.host, self.place) = (wish, library, host, place)
  }

  /// A conversation ready to begin.
  public struct Start {
    /// What it begins from.
    public internal(set) var setting: Setting
    /// Where its plan is kept.
    public internal(set) var desk: PlanDesk
  }

  /// Finds out; nil where the leader chose to do nothing.
  public mutating func start() throws(WorkspaceProblem) -> Start? {
    if let day = wish.followUp { return try startWalk(on: day) }
    let isOpen = wish.file == nil && wish.answers == nil && wish.lastYear == nil
    let work = recover(at: wish.file, asksAboutAll: isOpen)
    if isOpen, work != nil || !host.canChoose { tellAwaiting() }
    guard let choice = isOpen && work != nil ? Choice(work) : choosePath() else { return nil }
    if case .followUp(let path) = choice {
      (wish.file, wish.followUp) = (path, today)
      return try startWalk(on: today)
    }
    if case .file(let path) = choice { mendInterrupted(path) }
    guard case .file(let path) = choice, let loaded = try LoadedPlan.load(path, on: disk) else {
      return try startNew(at: choice.path, takingUp: work)
    }
    // An empty file is a place for a plan, made ready by somebody.
    if loaded.isEmpty { return try startNew(at: path, over: loaded.stored, takingUp: work) }
    guard try accept(loaded) else { return nil }
    return try open(loaded, takingUp: work)
  }

  /// A save of this file that ended in the middle is ended before anybody reads it.
  func mendInterrupted(_ path: String) {
    _ = try? place.versions(of: path).mendInterrupted()
  }

  /// A plan's file, a plan that is followed up on, or a new plan.
  private enum Choice {
    case file(String)
    case followUp(String)
    case new

    var path: String? { if case .file(let path) = self { path } else { nil } }

    /// What was left belongs to a file, or to a new plan.
    init(_ work: RecoveredWork?) {
      if let plan = work?.plan, !plan.hasSuffix("/") { self = .file(plan) } else { self = .new }
    }
  }

  private mutating func choosePath() -> Choice? {
    if let file = wish.file { return .file(file) }
    guard wish.answers == nil, wish.lastYear == nil else { return .new }
    let (drafts, further) = FolderDrafts.find(on: disk, library: library)
    let awaiting = host.canChoose ? awaiting : []
    if drafts.isEmpty, awaiting.isEmpty { return .new }
    let items =
      drafts.map { ListItem(mark: .partial, text: $0.name, note: $0.note) }
      + awaiting.map { plan in
        ListItem(
          mark: .free, text: Texts.Sitting.followUp(plan.name),
          note: Texts.Sitting.awaiting(plan.count, in: plan.path))
      }
    let more = further > 0 ? [Block.hint(Texts.Sitting.furtherDrafts(further))] : []
    let heading = awaiting.isEmpty ? Texts.Sitting.chooseHeading : Texts.Sitting.chooseWork
    let new = ListItem(mark: .free, text: Texts.Sitting.beginNew)
    guard let number = host.choose([.heading(heading)] + more, items + [new]) else { return nil }
    let choices =
      drafts.map { Choice.file($0.path) } + awaiting.map { Choice.followUp($0.path) } + [.new]
    return choices[number]
  }

  private mutating func startNew(
    at path: String?, over seen: Stored = .absent, takingUp work: RecoveredWork?
  ) throws(WorkspaceProblem) -> Start? {
    guard let guide = try newGuide(at: path, of: work) else { return nil }
    return try guide.vocabulary.speaking { () throws(WorkspaceProblem) in
      try startNew(guide, at: path, over: seen, takingUp: work)
    }
  }

  private mutating func startNew(
    _ guide: Ledetraad, at path: String?, over seen: Stored, takingUp work: RecoveredWork?
  ) throws(WorkspaceProblem) -> Start {
    var setting = try setting(guide: guide)
    (setting.path, setting.isOnlyNamed) = (path, true)
    setting.guideElsewhere = settleGuide(for: path, isNew: true)
    setting.neighbours = neighbours(of: setting.lastYear?.plan, at: path)
    setting.isOnlyPlanHere = PlansHere.isAlone(path)
    let desk = PlanDesk(newAt: path, seen: seen, under: guide, at: place)
    setting.draft = desk.halfTyped.newest
    var start = Start(setting: setting, desk: desk)
    takeBack(work, &start, over: nil)
    return start
  }

  mutating func open(
    _ loaded: LoadedPlan, takingUp work: RecoveredWork?
  ) throws(WorkspaceProblem) -> Start? {
    // First of all: where the ledetråd is not found, no lock is left behind.
    let guide = try guide(for: loaded.document.plan, at: loaded.path)
    return try guide.vocabulary.speaking { () throws(WorkspaceProblem) in
      try open(loaded, guide, takingUp: work)
    }
  }

  private mutating func open(
    _ loaded: LoadedPlan, _ guide: Ledetraad, takingUp work: RecoveredWork?
  ) throws(WorkspaceProblem) -> Start? {
    var loaded = loaded
    var setting = try setting(guide: guide)
    let desk: PlanDesk
    switch try access(to: loaded.path) {
    case .own(let lock):
      tidy(loaded.path)
      desk = PlanDesk(loaded, lock: lock, under: guide, at: place)
    case .copy(let path):
      desk = PlanDesk(copyOf: loaded, at: path, under: guide, at: place)
      (loaded.path, setting.isOnlyNamed) = (path, true)
    case .none: return nil
    }
    setting.plan = loaded.document.plan
    setting.guideElsewhere = settleGuide(for: loaded.path, isNew: false)
    setting.path = loaded.path
    setting.draft = desk.halfTyped.newest
    setting.neighbours = neighbours(of: setting.plan, at: loaded.path)
    setting.followUp = wish.followUp.map {
      FollowUpSetting(day: $0, partners: partners(of: loaded.document.plan, at: loaded.path))
    }
    setting.isOnlyPlanHere = PlansHere.isAlone(loaded.path)
    var start = Start(setting: setting, desk: desk)
    takeBack(work, &start, over: loaded.document)
    return start
  }

  /// Opens a plan that is there, for several people to write in at once: nobody is asked anything, and
  /// it stays free for others.
  mutating func startShared(at path: String) throws(WorkspaceProblem) -> (Start, Plan) {
    mendInterrupted(path)
    guard let loaded = try LoadedPlan.load(path, on: disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    try loaded.refuseOthers()
    if loaded.document.plan.isClosed { throw .file(.isClosed(path: path)) }
    let guide = try guide(for: loaded.document.plan, at: path)
    var setting = try setting(guide: guide)
    setting.plan = loaded.document.plan
    setting.path = path
    setting.neighbours = neighbours(of: setting.plan, at: path)
    tidy(path)
    var desk = PlanDesk(loaded, lock: nil, under: guide, at: place)
    desk.leavesOpen = true
    return (Start(setting: setting, desk: desk), loaded.document.plan)
  }

  /// What processes that are gone left half-written is removed. Where that fails, it lies on.
  private func tidy(_ path: String) {
    _ = try? SafeFile(path, on: disk).tidy()
    try? place.versions(of: path).tidy()
  }
}
