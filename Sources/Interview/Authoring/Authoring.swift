import DanishText
import Dialogue
public import PlanModel
import Synchronization

/// What a ledetråd is written with.
public struct AuthoringSetting: Sendable {
  /// Whether it has no file yet.
  public var isNew = false
  /// How last year's questions were used; nil where that is not known.
  public var feedback: GuideFeedback?
  /// The ledetråd that this one was made from; nil where it was made from none, or that is not known.
  public var source: Ledetraad?
  /// What `ledetråd tjek` says of a ledetråd: the findings of its file, in order.
  public var check: @Sendable (Ledetraad) -> [Finding]

  /// Puts it together.
  public init(check: @escaping @Sendable (Ledetraad) -> [Finding]) { self.check = check }
}

/// What a scene knows where the ledetråd is what is written.
struct Authoring: Sendable {
  /// Whether it had no file when the sitting began.
  let isNew: Bool
  /// Whether it is being made: nobody has a plan of it yet, and every part of it is looked at once.
  let isBeingMade: Bool
  /// How last year's questions were used.
  let feedback: GuideFeedback?
  /// The ledetråd that this one was made from.
  private let source: Ledetraad?
  /// The ids that the ledetråd had at the beginning, or the one that it was made from: plans may refer
  /// to them, and none is used anew.
  let usedIDs: Set<String>
  /// Whether somebody wants to try the conversation that leaders will meet.
  var wantsTrial = false
  private let memory: GuideCheckMemory

  init(_ setting: AuthoringSetting, begunWith guide: Ledetraad) {
    (isNew, feedback) = (setting.isNew, setting.feedback)
    isBeingMade = isNew || guide.themes.contains { !$0.origins.isEmpty && $0.heritage == nil }
    memory = GuideCheckMemory(setting.check)
    source = setting.source
    usedIDs = Set(
      (guide.themes + (setting.source?.themes ?? [])).flatMap(\.knownQuestions).map(\.id))
  }

  /// The dates of the ledetråd that this one was made from, in a year.
  func lastDates(in year: Int) -> [CalendarEntry] { source?.moved(to: year).calendar ?? [] }

  /// What the checker says of a ledetråd.
  func findings(of guide: Ledetraad) -> [Finding] { memory.findings(of: guide) }

  /// What the checker says of one question but for what is asked for anyway.
  func advice(on question: String, in guide: Ledetraad) -> [Finding] {
    guard let place = guide.place(ofQuestion: question) else { return [] }
    let path = FieldPath.key(.temaer).item(place.theme).key(.spørgsmål).item(place.index)
    return findings(of: guide).filter {
      $0.path.steps.starts(with: path.steps) && !Self.askedAnyway.contains($0.rule)
    }
  }

  /// The rules that speak of what is only not written yet.
  private static let askedAnyway: Set<String> = ["spørgsmål-uden-støtte", "manglende-felt"]
}

/// What the checker said of the last ledetråd: a screen asks about the same one many times.
private final class GuideCheckMemory: Sendable {
  private let check: @Sendable (Ledetraad) -> [Finding]
  private let last = Mutex<(guide: Ledetraad, findings: [Finding])?>(nil)

  init(_ check: @escaping @Sendable (Ledetraad) -> [Finding]) { self.check = check }

  func findings(of guide: Ledetraad) -> [Finding] {
    if let known = last.withLock({ $0 }), known.guide == guide { return known.findings }
    let findings = check(guide)
    last.withLock { $0 = (guide, findings) }
    return findings
  }
}

extension Authoring {
  /// What is said first.
  func welcome(_ step: any Step, _ scene: Scene) -> [Block] {
    let texts = Texts.Authoring.self
    if isNew {
      let begun =
        scene.guide.themes.isEmpty
        ? texts.welcome : texts.welcomeFrom(scene.guide.themes.count)
      return [.heading(texts.newHeading), .paragraph(begun), .hint(texts.commandsHint)]
    }
    return [
      .heading(scene.guide.title), .paragraph(texts.state(scene.guide)),
      .hint(texts.welcomeBack),
    ]
  }

  /// What is said at the end.
  func farewell(_ scene: Scene, at path: String?) -> [Block] {
    guard let path else { return [.hint(Texts.Authoring.nothingSaved)] }
    let findings = findings(of: scene.guide)
    let count = { level in findings.count { $0.level == level } }
    return Texts.Authoring.farewell(
      path,
      found: Texts.Authoring.found(
        errors: count(.error), warnings: count(.warning), advice: count(.advice)),
      isUsable: count(.error) == 0)
  }

  /// Where somebody else wrote in the same field of the file: theirs, since it stands there no more.
  static func blocks(of conflicts: [MergeConflict], _ scene: Scene) -> [Block] {
    [.advice(Texts.Authoring.merged(conflicts.count))]
      + conflicts.compactMap(\.theirs).map { .quote(label: Texts.Authoring.theirs, text: $0) }
  }
}
