import DanishText
import Dialogue
public import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What somebody wants who writes a ledetråd.
public struct GuideWish: Sendable {
  /// The ledetråd's file; nil for a new one whose name follows from its id.
  public var file: String?
  /// The id or the file of the ledetråd that a new one is made from.
  public var source: String?
  /// The year of a new one.
  public var year: Int?
  /// An overview of last year, or the folder of its plans: how the questions were used.
  public var overview: String?

  /// Puts it together.
  public init(
    file: String? = nil, source: String? = nil, year: Int? = nil, overview: String? = nil
  ) {
    (self.file, self.source, self.year, self.overview) = (file, source, year, overview)
  }
}

/// What comes before the conversation about a ledetråd: which one, from where, and who has it open.
public struct GuideOpening<Host: OpeningHost> {
  let wish: GuideWish
  let place: Workplace
  private let library = GuideLibrary()
  /// Who is asked.
  public var host: Host

  /// An opening.
  public init(_ wish: GuideWish, host: Host, at place: Workplace = .real()) {
    (self.wish, self.host, self.place) = (wish, host, place)
  }

  /// A conversation ready to begin.
  public struct Start {
    /// What it begins from.
    public internal(set) var setting: Setting
    /// Where its ledetråd is kept.
    public internal(set) var desk: GuideDesk
  }

  /// Finds out; nil where somebody chose to do nothing.
  public mutating func start() throws(WorkspaceProblem) -> Start? {
    if let work = recover() { return try start(takingUp: work) }
    if let file = wish.file {
      if let loaded = try load(file) { return try open(loaded, at: file) }
      return try startNew(from: try source(), at: file)
    }
    if wish.source == nil, host.canChoose { return try take(choose()) }
    return try take(.new(from: source()))
  }

  private func source() throws(WorkspaceProblem) -> Ledetraad? {
    guard let name = wish.source else { return nil }
    return try GuideLibrary.guide(name).guide
  }

  // MARK: Choosing

  private enum Choice {
    case file(String)
    case new(from: Ledetraad?)
  }

  /// The ledetråde of this folder, newest first.
  private var own: [KnownGuide] {
    GuideFolder(files: place.disk.files).guides(in: ".").sorted { $0.guide.year > $1.guide.year }
  }

  private mutating func take(_ choice: Choice?) throws(WorkspaceProblem) -> Start? {
    switch choice {
    case .file(let path):
      guard let loaded = try load(path) else { return nil }
      return try open(loaded, at: path)
    case .new(let source):
      let id = new(from: source).id
      guard host.canChoose, let there = own.first(where: { $0.guide.id == id }) else {
        return try startNew(from: source)
      }
      guard let goesOn = goesOn(with: there) else { return nil }
      return try goesOn ? take(.file(there.origin.name)) : startNew(from: source)
    case nil: return nil
    }
  }

  /// Whether the one that has the new one's name is gone on with, or one more is made beside it; nil
  /// where neither is wanted.
  private mutating func goesOn(with there: KnownGuide) -> Bool? {
    let path = there.origin.name
    let items = [
      ListItem(mark: .partial, text: Texts.Authoring.goOn(named(there)), note: path),
      ListItem(mark: .free, text: Texts.Authoring.makeBeside),
    ]
    return host.choose([.heading(Texts.Authoring.isThere(path))], items).map { $0 == 0 }
  }

  private func named(_ guide: KnownGuide) -> String {
    guide.guide.title.hasText ? guide.guide.title : guide.origin.name
  }

  /// The ledetråde of this folder to go on with, those that a new one can be made from, and none.
  private mutating func choose() -> Choice? {
    let known = library.all().filter(\.isUsable)
    var choices: [(choice: Choice, item: ListItem)] = []
    for guide in newest(known) {
      choices.append(
        (
          .new(from: guide),
          ListItem(
            mark: .free, text: Texts.Authoring.from(guide.title, year: year(after: guide)),
            note: guide.sender)
        ))
    }
    choices.append((.new(from: nil), ListItem(mark: .free, text: Texts.Authoring.fromNothing)))
    let unfinished = own.map { guide -> (Choice, ListItem) in
      let item = ListItem(
        mark: .partial, text: Texts.Authoring.goOn(named(guide)), note: guide.origin.name)
      return (.file(guide.origin.name), item)
    }
    choices = unfinished + choices
    let number = host.choose([.heading(Texts.Authoring.choose)], choices.map(\.item))
    return number.map { choices[$0].choice }
  }

  /// The newest of each name; of those that come with the program only the newest.
  private func newest(_ known: [KnownGuide]) -> [Ledetraad] {
    let embedded = known.filter(\.isEmbedded).map(\.guide.year).max()
    var seen: Set<String> = []
    return known.filter { !$0.isEmbedded || $0.guide.year == embedded }.map(\.guide)
      .filter { seen.insert($0.id).inserted }.sorted { $0.year > $1.year }
  }

  // MARK: A new one

  private func year(after source: Ledetraad?) -> Int {
    wish.year ?? source.map { min($0.year, 2_998) + 1 } ?? today.year + 1
  }

  private func new(from source: Ledetraad?) -> Ledetraad {
    let year = year(after: source)
    let title = "\((source?.vocabulary ?? .standard).guide.label) \(year)"
    return source?.successor(in: year, standardTitle: title)
      ?? Ledetraad(id: "ledetråd-\(year)", title: title, year: year)
  }

  /// An id that no ledetråd of this folder has: plans name theirs by it.
  private func free(_ id: String) -> String {
    let taken = Set(own.map(\.guide.id))
    let names = [id] + (2..<1000).map { "\(id)-\($0)" }
    return names.first { !taken.contains($0) } ?? id
  }

  func startNew(
    from source: Ledetraad?, at path: String? = nil
  ) throws(WorkspaceProblem) -> Start {
    var guide = new(from: source)
    guide.id = free(guide.id)
    // Last year's dates are proposed when they are asked for, also in a later sitting.
    guide.calendar = []
    let desk = GuideDesk(newAt: path, at: place)
    var setting = try setting(guide, asked: source, isNew: true)
    (setting.path, setting.isOnlyNamed) = (path, true)
    setting.draft = desk.halfTyped.newest
    return Start(setting: setting, desk: desk)
  }

  // MARK: One that is there

  struct Loaded {
    let document: LedetraadDocument
    let stored: Stored
  }

  func load(_ path: String) throws(WorkspaceProblem) -> Loaded? {
    let stored = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try SafeFile(path, on: place.disk).load(limit: PlanDocument.largest + 1)
    }
    guard let bytes = stored.bytes else { return nil }
    return Loaded(document: LedetraadDocument.read(bytes), stored: stored)
  }

  mutating func open(
    _ loaded: Loaded, at path: String
  ) throws(WorkspaceProblem) -> Start {
    let document = loaded.document
    guard document.isMeantAsGuide else { throw .guide(.isNone(path: path)) }
    guard document.isWhole else {
      throw .guide(.broken(path: path, problems: document.problems))
    }
    let lock = try document.guide.vocabulary.ofAuthors.speaking {
      () throws(WorkspaceProblem) in try access(to: path)
    }
    let asked = document.guide.themes.lazy.flatMap(\.origins)
      .compactMap { $0.split(separator: "#").first.map(String.init) }
      .compactMap { [library] id in try? library.guide(named: id).get().guide }.first
    let desk = GuideDesk(
      document, stored: loaded.stored, path: path, lock: lock, at: place)
    var setting = try setting(document.guide, asked: asked ?? document.guide, isNew: false)
    setting.path = path
    setting.draft = desk.halfTyped.newest
    return Start(setting: setting, desk: desk)
  }

  /// Without a lock where none can be written; saving will tell what is wrong.
  private func access(to path: String) throws(WorkspaceProblem) -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder): throw .file(.taken(path: path, by: holder))
    case nil: return nil
    }
  }

  // MARK: The setting

  private var today: PlanDate {
    Moment.now().local?.day ?? Moment(seconds: 0).local?.day ?? PlanDate.earliest
  }

  private func setting(
    _ guide: Ledetraad, asked: Ledetraad?, isNew: Bool
  ) throws(WorkspaceProblem) -> Setting {
    var setting = Setting(guide: guide, today: today)
    setting.isAttended = host.canChoose
    setting.readsAloud = host.readsAloud
    let path = wish.file
    var authoring = AuthoringSetting { GuideCheck.findings(of: $0, at: path) }
    authoring.isNew = isNew
    authoring.source = asked?.id == guide.id ? nil : asked
    if let overview = wish.overview {
      let feedback = try FeedbackFile(overview, on: place.disk).feedback(on: asked ?? guide)
      if feedback == nil { host.tell(Texts.Authoring.tooFewPlans) }
      authoring.feedback = feedback
    }
    setting.authoring = authoring
    return setting
  }
}

/// The file name of a new ledetråd.
enum GuideFile {
  /// `ledetraad-2017.yaml`; with a number where that is taken.
  static func free(for guide: Ledetraad, on files: any FileSystem) -> String {
    let slug = Slug.of(guide.id)
    let stem = slug.isEmpty ? "ledetraad" : slug
    let names = ["\(stem).yaml"] + (2..<1000).map { "\(stem)-\($0).yaml" }
    return names.first { (try? files.status($0, followingLinks: false)) == nil } ?? names[0]
  }
}
