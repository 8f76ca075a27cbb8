import DanishText
import Dialogue
import Glibc
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// Which ledetråd, and what else the conversation starts from.
extension Opening {
  /// Where the clock cannot be read, any day does.
  var today: PlanDate {
    Moment.now().local?.day ?? Moment(seconds: 0).local?.day ?? PlanDate.earliest
  }

  func guide(for plan: Plan?, at path: String?) throws(WorkspaceProblem) -> Ledetraad {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    let name = plan?.guide ?? known(from: folder).first?.id
    switch library.guide(named: name, beside: folder) {
    case .success(let known): return known.guide
    case .failure(let problem): throw .guide(problem)
    }
  }

  /// The ledetråde to choose from, newest first. Of those that come with the program only the newest
  /// is offered: whoever wants an older one names it.
  private func known(from folder: String) -> [Ledetraad] {
    let all = library.all(beside: folder).filter(\.isUsable)
    let newest = all.filter(\.isEmbedded).map(\.guide.year).max()
    var seen: Set<String> = []
    return all.filter { !$0.isEmbedded || $0.guide.year == newest }.map(\.guide)
      .filter { seen.insert($0.id).inserted }.sorted { $0.year > $1.year }
  }

  /// The ledetråd of a new plan: the one named by a wish or by the answers, else the newest; where
  /// there are several, the leader is asked, or told. Nil where nothing was chosen.
  mutating func newGuide(
    at path: String?, of work: RecoveredWork?
  ) throws(WorkspaceProblem) -> Ledetraad? {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    if let plan = work?.unsaved.map({ PlanDocument.read($0.bytes).plan }), plan.guide != nil {
      return try guide(for: plan, at: path)
    }
    let answers = try answers()?.plan
    let several = known(from: folder)
    guard library.chosen == nil, answers?.guide == nil, several.count > 1 else {
      return try guide(for: answers, at: path)
    }
    guard host.canChoose else {
      let note = Texts.Sitting.newestGuide(several[0].title, of: several.count)
      host.tell(note)
      return several[0]
    }
    let items = several.map { ListItem(text: $0.title, note: $0.sender) }
    return host.choose([.heading(Texts.Sitting.chooseGuide)], items).map { several[$0] }
  }

  mutating func setting(guide: Ledetraad) throws(WorkspaceProblem) -> Setting {
    var setting = Setting(guide: guide, today: today)
    setting.isAttended = host.canChoose
    setting.readsAloud = host.readsAloud
    setting.isFromPaper = wish.isFromPaper
    if host.canChoose, !wish.isFromPaper {
      setting.offersGoal = { [today] theme, plan, guide in
        GoalOffer(from: theme, of: plan, in: guide, today: today)
      }
    }
    let answers = try answers()
    setting.answers = answers?.plan
    setting.oddAnswers = answers?.problems ?? []
    setting.only = try wish.only.map { id throws(WorkspaceProblem) in try question(id, in: guide) }
    setting.lastYear = try lastYear()
    return setting
  }

  /// The other centres whose plans lie beside this one.
  func neighbours(of plan: Plan?, at path: String?) -> [Neighbour] {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    return FolderPlans.neighbours(in: folder, but: plan?.centre, on: disk)
  }

  private func question(_ id: String, in guide: Ledetraad) throws(WorkspaceProblem) -> String {
    let known = guide.themes.flatMap(\.questions).map(\.id)
    if known.contains(id) { return id }
    throw .guide(
      .noSuchQuestion(id: id, nearest: NearestMatch.find(id, among: known), words: guide.vocabulary)
    )
  }

  private mutating func answers() throws(WorkspaceProblem) -> PlanDocument? {
    if let path = wish.answers, answersRead == nil { answersRead = try document(path) }
    return answersRead
  }

  private func lastYear() throws(WorkspaceProblem) -> LastYear? {
    guard let path = wish.lastYear else { return nil }
    let plan = try read(path)
    let guide = try? library.guide(for: plan, at: path).get().guide
    return LastYear(plan: plan, guide: guide)
  }

  func read(_ path: String) throws(WorkspaceProblem) -> Plan { try document(path).plan }

  private func document(_ path: String) throws(WorkspaceProblem) -> PlanDocument {
    guard let loaded = try LoadedPlan.load(path, on: disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    guard loaded.document.isReadable else { throw .file(.notAPlan(path: path)) }
    return loaded.document
  }
}
