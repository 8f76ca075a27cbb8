import Glibc
import Interview
import PlanFormat
import PlanModel
import PlanStore
import TerminalSession

/// What comes before the conversation: which plan, which ledetråd, and who has it open.
struct Opening {
  let command: WriteCommand
  let stage: Stage
  let disk: Disk

  /// A conversation ready to begin.
  struct Start {
    var setting: Setting
    var desk: PlanDesk
  }

  /// Finds out; nil where the leader chose to do nothing.
  func start() throws -> Start? {
    guard let choice = try choosePath() else { return nil }
    guard case .file(let path) = choice, let loaded = try LoadedPlan.load(path, on: disk) else {
      return try startNew(at: choice.path)
    }
    guard loaded.document.isReadable else {
      throw Refusal(message: Texts.Write.notAPlan(path))
    }
    return try open(loaded)
  }

  /// A plan's file, or a new plan.
  private enum Choice {
    case file(String)
    case new

    var path: String? { if case .file(let path) = self { path } else { nil } }
  }

  private func choosePath() throws -> Choice? {
    if let file = command.file { return .file(file) }
    guard command.answers == nil, command.from == nil else { return .new }
    let drafts = FolderDrafts.find(on: disk, library: command.guideOptions.library)
    if drafts.isEmpty { return .new }
    let items = drafts.map { ListItem(mark: .partial, text: $0.name, note: $0.note) }
    let blocks: [Block] = [.heading(Texts.Write.chooseHeading)]
    let new = ListItem(mark: .open, text: Texts.Write.beginNew)
    guard let number = stage.choose(blocks, items + [new]) else { return nil }
    return number < drafts.count ? .file(drafts[number].path) : .new
  }

  private func startNew(at path: String?) throws -> Start {
    var setting = try setting(guide: guide(for: nil, at: path))
    setting.path = path
    return Start(setting: setting, desk: PlanDesk(newAt: path, on: disk))
  }

  private func open(_ loaded: LoadedPlan) throws -> Start? {
    var loaded = loaded
    let desk: PlanDesk
    switch acquire(loaded.path) {
    case .held(let lock): desk = PlanDesk(loaded, lock: lock, on: disk)
    case .unlocked: desk = PlanDesk(loaded, lock: nil, on: disk)
    case .taken(let holder):
      guard let path = try askAbout(loaded.path, holder) else { return nil }
      desk = PlanDesk(copyOf: loaded, at: path, on: disk)
      loaded.path = path
    }
    var setting = try setting(guide: guide(for: loaded.document.plan, at: loaded.path))
    setting.plan = loaded.document.plan
    setting.path = loaded.path
    setting.draft = desk.foundDraft
    return Start(setting: setting, desk: desk)
  }

  // MARK: The lock

  private enum Access {
    case held(PlanLock)
    /// No lock file can be written there; saving will tell what is wrong.
    case unlocked
    case taken(Holder?)
  }

  private func acquire(_ path: String) -> Access {
    guard let answer = try? PlanLock.acquire(for: path, on: disk) else { return .unlocked }
    switch answer {
    case .held(let lock): return .held(lock)
    case .taken(let holder): return .taken(holder)
    }
  }

  /// Somebody else has the plan open: read it, or write in a copy; the copy's path, or nil.
  private func askAbout(_ path: String, _ holder: Holder?) throws -> String? {
    let message = Texts.Write.taken(path, by: holder?.description)
    guard stage.isTerminal else { throw Refusal(message: message) }
    let items = Texts.Write.takenChoices.map { ListItem(text: $0) }
    switch stage.choose([.problem(message)], items) {
    case 0:
      try show(path)
      return nil
    case 1: return PlanName.freeCopy(of: path, on: disk.files)
    default: return nil
    }
  }

  private func show(_ path: String) throws {
    let plan = try read(path)
    var reading = PlanReading(plan, guide: try guide(for: plan, at: path), today: today)
    stage.show(&reading)
  }

  // MARK: The setting

  /// Where the clock cannot be read, any day does.
  private var today: PlanDate {
    Moment.now().local?.day ?? Moment(seconds: 0).local?.day ?? PlanDate.earliest
  }

  private func guide(for plan: Plan?, at path: String?) throws -> Ledetraad {
    let library = command.guideOptions.library
    let folder = path.map(FilePath.folder(of:)) ?? "."
    let newest = library.all(beside: folder).max { $0.guide.year < $1.guide.year }
    let name = plan?.guide ?? newest?.guide.id
    switch library.guide(named: name, beside: folder) {
    case .success(let known): return known.guide
    case .failure(let problem): throw Refusal(message: problem.message)
    }
  }

  private func setting(guide: Ledetraad) throws -> Setting {
    var setting = Setting(guide: guide, today: today)
    setting.clock = { Int(Moment.now().seconds) }
    setting.answers = try command.answers.map(read)
    setting.only = try command.only.map { try question($0, in: guide) }
    setting.lastYear = try command.from.map(lastYear)
    return setting
  }

  private func question(_ id: String, in guide: Ledetraad) throws -> String {
    if guide.question(id) != nil { return id }
    let known = guide.themes.flatMap(\.questions).map(\.id)
    throw Refusal(message: Texts.Write.noSuchQuestion(id, NearestMatch.find(id, among: known)))
  }

  private func lastYear(_ path: String) throws -> LastYear {
    let plan = try read(path)
    let guide = try? command.guideOptions.library.guide(for: plan, at: path).get().guide
    return LastYear(plan: plan, guide: guide)
  }

  private func read(_ path: String) throws -> Plan {
    guard let loaded = try LoadedPlan.load(path, on: disk) else {
      throw Refusal(message: Texts.Write.unreadable(path, Texts.Write.notThere))
    }
    guard loaded.document.isReadable else { throw Refusal(message: Texts.Write.notAPlan(path)) }
    return loaded.document.plan
  }
}
