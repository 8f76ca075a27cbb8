public import Dialogue
public import Interview
import PlanFormat
public import PlanModel
import PlanStore

/// The desk of several people who write in one plan at once, from one program: the file is read again
/// before each of them is shown anything, and everybody's half-typed answers are kept apart.
///
/// It never holds the plan's lock: browsers have a plan open for hours, and somebody at a terminal must
/// not be kept out. What both write is joined, as it is where no lock can be had.
public struct SharedDesk: Sendable {
  /// What an interview begins from.
  public let setting: Setting
  /// The plan as it stands in its file.
  public private(set) var plan: Plan
  private var desk: PlanDesk
  private let place: Workplace
  private let path: String
  /// The half-typed answers, by whose and of which field.
  private var drafts: [String: Draft] = [:]

  /// Opens a plan.
  ///
  /// - Parameters:
  ///   - path: The plan's file.
  ///   - library: Where its ledetråd is found.
  ///   - place: The disk.
  /// - Throws: That it is no plan, is closed, or cannot be had.
  public init(
    at path: String, library: GuideLibrary, place: Workplace
  ) throws(WorkspaceProblem) {
    var opening = Opening(Wish(file: path), library: library, host: SharedHost(), at: place)
    let (start, plan) = try opening.startShared(at: path)
    (setting, desk, self.plan) = (start.setting, start.desk, plan)
    (self.place, self.path) = (place, path)
    for draft in (try? desk.halfTyped.file?.read()) ?? [] { drafts[draft.field] = draft }
  }

  /// Reads the file again, if it is not what it was. One that is half-written or broken is let be until
  /// a save must deal with it.
  public mutating func refresh() {
    guard desk.trouble == nil,
      let stored = try? SafeFile(path, on: place.disk).load(limit: PlanDocument.largest + 1),
      stored != desk.keeper?.seen, let bytes = stored.bytes
    else { return }
    let loaded = LoadedPlan(path: path, stored: stored, document: PlanDocument.read(bytes))
    guard loaded.document.isWhole, (try? loaded.refuseOthers()) != nil else { return }
    desk.files = EarlierFiles(loaded.document)
    desk.keeper?.look(at: loaded.stored)
    plan = loaded.document.plan
  }

  /// Saves a plan; it is on the disk when this says so.
  public mutating func save(_ plan: Plan) -> Dialogue.SaveOutcome {
    let outcome = desk.save(plan, to: nil)
    switch outcome {
    case .saved, .merged, .mergedGuide: self.plan = desk.document?.plan ?? plan
    case .full, .failed: break
    }
    return outcome
  }

  // MARK: Half-typed answers

  /// Keeps somebody's half-typed answer.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - field: What it answers.
  ///   - person: Who.
  ///   - isCurrent: Whether it was begun from what stands in the plan now. If not, nothing that others
  ///     wrote since may be replaced by it.
  /// - Returns: Whether it is on the disk.
  public mutating func keepDraft(
    _ text: String, of field: String, by person: String, isCurrent: Bool
  ) -> Bool {
    let key = Self.key(field, person)
    let draft = Draft(field: key, text: text, base: isCurrent ? mark : ContentHash([]))
    if drafts[key] == draft { return true }
    guard let file = desk.halfTyped.file, (try? file.keep(draft)) != nil else { return false }
    drafts[key] = draft
    return true
  }

  /// Forgets somebody's half-typed answer: it is in the plan now, or not wanted.
  public mutating func dropDraft(of field: String, by person: String) {
    let key = Self.key(field, person)
    guard drafts.removeValue(forKey: key) != nil else { return }
    try? desk.halfTyped.file?.drop(key)
  }

  /// Somebody's half-typed answer.
  ///
  /// - Parameters:
  ///   - field: What it answers.
  ///   - person: Who.
  /// - Returns: The text, and whether the file is still as it was when that was typed, and it was begun
  ///   from what stood there.
  public func draft(of field: String, by person: String) -> (text: String, isCurrent: Bool)? {
    drafts[Self.key(field, person)].map { ($0.text, $0.base == mark) }
  }

  /// Who else has left a half-typed answer to a field.
  public func others(than people: Set<String>, withDraftOf field: String) -> [String] {
    let start = Self.key(field, "")
    return drafts.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
      .filter { !people.contains($0) }.sorted()
  }

  private var mark: ContentHash { ContentHash(desk.document?.bytes ?? []) }

  private static func key(_ field: String, _ person: String) -> String { field + "#" + person }
}

/// Nobody is asked while a shared plan is opened, though somebody sits there afterwards.
private struct SharedHost: OpeningHost {
  var canChoose: Bool { true }
  mutating func choose(_ blocks: [Block], _ items: [ListItem]) -> Int? { nil }
  mutating func show(_ blocks: [Block]) {}
  mutating func show(_ reading: PlanReading) {}
  func tell(_ line: String) {}
}
