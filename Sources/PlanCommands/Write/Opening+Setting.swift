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

  func guide(for plan: Plan?, at path: String?) throws -> Ledetraad {
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
  mutating func newGuide(at path: String?, of work: RecoveredWork?) throws -> Ledetraad? {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    if let plan = work?.unsaved.map({ PlanDocument.read($0.bytes).plan }), plan.guide != nil {
      return try guide(for: plan, at: path)
    }
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

  func setting(guide: Ledetraad) throws -> Setting {
    var setting = Setting(guide: guide, today: today)
    setting.isAttended = stage.isTerminal
    setting.clock = { Int(Moment.now().seconds) }
    setting.answers = try command.answers.map(read)
    setting.only = try command.only.map { try question($0, in: guide) }
    setting.lastYear = try command.from.map(lastYear)
    return setting
  }

  /// The other centres whose plans lie beside this one.
  func neighbours(of plan: Plan?, at path: String?) -> [Neighbour] {
    let folder = path.map(FilePath.folder(of:)) ?? "."
    return FolderPlans.neighbours(in: folder, but: plan?.centre.id, on: disk)
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

  func read(_ path: String) throws -> Plan {
    guard let loaded = try LoadedPlan.load(path, on: disk) else {
      throw Refusal(message: Texts.Write.unreadable(path, Texts.Write.notThere))
    }
    guard loaded.document.isReadable else { throw Refusal(message: Texts.Write.notAPlan(path)) }
    return loaded.document.plan
  }
}
