import Dialogue
public import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What comes before the conversation: which plan, which ledetråd, and who has it open.
public struct Opening<Host: OpeningHost> {
  let wish: Wish
  let library: GuideLibrary
  let place: Workplace
  /// Who is asked.
  public var host: Host

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
    public let setting: Setting
    /// Where its plan is kept.
    public let desk: PlanDesk
  }

  /// Finds out; nil where the leader chose to do nothing.
  public mutating func start() throws(WorkspaceProblem) -> Start? {
    guard let choice = choosePath() else { return nil }
    guard case .file(let path) = choice, let loaded = try LoadedPlan.load(path, on: disk) else {
      return try startNew(at: choice.path)
    }
    // An empty file is a place for a plan, made ready by somebody.
    if loaded.isEmpty { return try startNew(at: path, over: loaded.stored) }
    guard try accept(loaded) else { return nil }
    return try open(loaded)
  }

  /// A plan's file, or a new plan.
  private enum Choice {
    case file(String)
    case new

    var path: String? { if case .file(let path) = self { path } else { nil } }
  }

  private mutating func choosePath() -> Choice? {
    if let file = wish.file { return .file(file) }
    guard wish.answers == nil, wish.lastYear == nil else { return .new }
    let (drafts, further) = FolderDrafts.find(on: disk, library: library)
    if drafts.isEmpty { return .new }
    let items = drafts.map { ListItem(mark: .partial, text: $0.name, note: $0.note) }
    let more = further > 0 ? [Block.hint(Texts.Sitting.furtherDrafts(further))] : []
    let blocks = [.heading(Texts.Sitting.chooseHeading)] + more
    let new = ListItem(mark: .free, text: Texts.Sitting.beginNew)
    guard let number = host.choose(blocks, items + [new]) else { return nil }
    return number < drafts.count ? .file(drafts[number].path) : .new
  }

  private mutating func startNew(
    at path: String?, over seen: Stored = .absent
  ) throws(WorkspaceProblem) -> Start? {
    guard let guide = try newGuide(at: path) else { return nil }
    let desk = PlanDesk(newAt: path, seen: seen, at: place)
    var setting = try setting(guide: guide)
    setting.path = path
    setting.draft = desk.foundDraft
    setting.neighbours = neighbours(of: setting.lastYear?.plan, at: path)
    takeBack(&setting, over: nil)
    return Start(setting: setting, desk: desk)
  }

  private mutating func open(_ loaded: LoadedPlan) throws(WorkspaceProblem) -> Start? {
    var loaded = loaded
    // First of all: where the ledetråd is not found, no lock is left behind.
    let guide = try guide(for: loaded.document.plan, at: loaded.path)
    var setting = try setting(guide: guide)
    let desk: PlanDesk
    switch try access(to: loaded.path) {
    case .own(let lock):
      tidy(loaded.path)
      desk = PlanDesk(loaded, lock: lock, at: place)
    case .copy(let path):
      desk = PlanDesk(copyOf: loaded, at: path, at: place)
      loaded.path = path
    case .none: return nil
    }
    setting.plan = loaded.document.plan
    setting.path = loaded.path
    setting.draft = desk.foundDraft
    setting.neighbours = neighbours(of: setting.plan, at: loaded.path)
    takeBack(&setting, over: loaded.document)
    return Start(setting: setting, desk: desk)
  }

  /// What an earlier sitting could not save is part of the plan again.
  private mutating func takeBack(
    _ setting: inout Setting, over document: PlanDocument?
  ) {
    guard let path = setting.path,
      let joined = Rescue.find(for: path, over: document, at: place)
    else { return }
    setting.plan = joined.plan
    setting.conflicts = joined.conflicts
    host.show([.success(Texts.Sitting.broughtBack)])
  }

  /// What processes that are gone left half-written is removed. Where that fails, it lies on.
  private func tidy(_ path: String) {
    _ = try? SafeFile(path, on: disk).tidy()
    try? place.versions(of: path).tidy()
  }
}
