import CommandLineDanish
import PlanFollowUp
import PlanProse
import PlanStore
import PlanWorkspace

/// `aarsplan vis MAPPE --til planer.ics`: the days of all plans in a folder.
struct PlanDaysOutput {
  let folder: String
  let guide: GuideOptions
  let document: DocumentOptions

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    (try? RealFileSystem().status(path, followingLinks: true))?.kind == .folder
  }

  /// Gathers the days, and writes them.
  func write(isSure: Bool) throws {
    let gathered = try FollowUpPlans.gather([folder], guide, document.look) { desk in
      try desk.calendars()
    }
    let register = FollowUpPlans.register(of: gathered.fold, beside: [folder])
    let calendars = gathered.fold.calendars(with: register?.register)
    try gathered.fold.words.speaking(command: {
      try document.write(
        Document([], calendars: calendars), named: { "aarsplaner.\($0)" }, isSure: isSure)
      StandardStream.error.tell(
        Texts.Show.daysWritten(
          plans: calendars.count, wordsOnly: calendars.reduce(0) { $0 + $1.wordsOnly }))
    })
  }
}
