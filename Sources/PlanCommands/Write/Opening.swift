import Glibc
import Interview
import PlanFormat
import PlanModel
import PlanStore
import TerminalSession

/// What comes before the conversation: which plan, which ledetråd, and who has it open.
struct Opening {
  let command: WriteCommand
  var stage: Stage
  let disk: Disk

  /// A conversation ready to begin.
  struct Start {
    var setting: Setting
    var desk: PlanDesk
  }

  /// Finds out; nil where the leader chose to do nothing.
  mutating func start() throws -> Start? {
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

  private mutating func choosePath() throws -> Choice? {
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

  private mutating func startNew(at path: String?) throws -> Start? {
    guard let guide = try newGuide(at: path) else { return nil }
    var setting = try setting(guide: guide)
    setting.path = path
    return Start(setting: setting, desk: PlanDesk(newAt: path, on: disk))
  }

  private mutating func open(_ loaded: LoadedPlan) throws -> Start? {
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
  private mutating func askAbout(_ path: String, _ holder: Holder?) throws -> String? {
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

  private mutating func show(_ path: String) throws {
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
    let folder = path.map(FilePath.folder(of:)) ?? "."
    let name = plan?.guide ?? known(from: folder).first?.id
    switch command.guideOptions.library.guide(named: name, beside: folder) {
    case .success(let known): return known.guide
    case .failure(let problem): throw Refusal(message: problem.message)
    }
  }

  /// The ledetråde to choose from, newest first.
  private func known(from folder: String) -> [Ledetraad] {
    var seen: Set<String> = []
    return command.guideOptions.library.all(beside: folder).filter(\.isUsable).map(\.guide)
      .filter { seen.insert($0.id).inserted }.sorted { $0.year > $1.year }
  }

  /// The ledetråd of a new plan: the one named by a wish or by the answers, else the newest; where
  /// there are several, the leader is asked, or told. Nil where nothing was chosen.
  private mutating func newGuide(at path: String?) throws -> Ledetraad? {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    let answers = try command.answers.map(read)
    let several = known(from: folder)
    guard command.guideOptions.guide == nil, answers?.guide == nil, several.count > 1 else {
      return try guide(for: answers, at: path)
    }
    guard stage.isTerminal else {
      let note = Texts.Write.newestGuide(several[0].title, of: several.count)
      StandardStream.error.tell(note)
      return several[0]
    }
    let items = several.map { ListItem(text: $0.title, note: $0.sender) }
    return stage.choose([.heading(Texts.Write.chooseGuide)], items).map { several[$0] }
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
