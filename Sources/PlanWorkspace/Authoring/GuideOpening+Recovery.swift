import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What earlier sittings at a ledetråd left in the recovery store.
extension GuideOpening {
  /// Asks about one file's, or about all where none was named. Gives what is taken up.
  mutating func recover() -> RecoveredWork? {
    let works = place.stores.flatMap { $0.finds() }
      .filter { !($0.isOnlyDrafts && $0.isOf(wish.file)) }
    let asked = wish.file == nil ? works : works.filter { $0.isOf(wish.file) }
    let items = asked.prefix(RecoveryTalk.most).map { work in
      (work: work, state: work.unsaved.map { LedetraadDocument.read($0.bytes).guide.title.mention })
    }
    if items.isEmpty { return nil }
    return Vocabulary.standard.ofAuthors.speaking {
      RecoveryTalk.hold(about: items, &host).taken
    }
  }

  /// Goes on from it: what could not be saved is part of the ledetråd again, and saved at once.
  mutating func start(takingUp work: RecoveredWork) throws(WorkspaceProblem) -> Start? {
    let path = work.plan.flatMap { $0.hasSuffix("/") ? nil : $0 }
    let mine = work.unsaved.map { LedetraadDocument.read($0.bytes) }
    var start = try start(at: path, from: work.unsaved?.before)
    start.desk.takeUp(work)
    start.setting.draft = start.desk.halfTyped.newest
    guard let mine, mine.isWhole, mine.isMeantAsGuide else { return start }
    start.setting.guide = mine.guide
    host.show([.success(Texts.Sitting.broughtBack)])
    let blocks = mine.guide.vocabulary.ofAuthors.speaking { saveBack(&start) }
    host.show(blocks)
    return start
  }

  /// From the file as it was when it was read last, where that is known: what others wrote since is
  /// joined by the first save.
  private mutating func start(
    at path: String?, from before: [UInt8]?
  ) throws(WorkspaceProblem) -> Start {
    guard let path else { return try startNew(from: nil) }
    if let before {
      let document = LedetraadDocument.read(before)
      return try open(Loaded(document: document, stored: Stored(bytes: before)), at: path)
    }
    guard let loaded = try load(path) else { return try startNew(from: nil, at: path) }
    return try open(loaded, at: path)
  }

  /// Says how that went.
  private func saveBack(_ start: inout Start) -> [Block] {
    switch start.desk.save(start.setting.guide, to: nil) {
    case .saved(let path, let notes), .merged(_, let path, _, let notes, _):
      return savedBack(at: path, notes, &start)
    case .mergedGuide(let guide, let path, let conflicts, let notes):
      (start.setting.guide, start.setting.conflicts) = (guide, conflicts)
      return savedBack(at: path, notes, &start)
    case .failed(let message), .full(let message):
      start.setting.isUnsaved = true
      return [.problem(message)]
    }
  }

  private func savedBack(at path: String, _ notes: [String], _ start: inout Start) -> [Block] {
    (start.setting.path, start.setting.isOnlyNamed) = (path, false)
    return notes.map(Block.advice) + [.success(Texts.Recovery.savedBack(path))]
  }
}
