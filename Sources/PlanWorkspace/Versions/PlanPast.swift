import DanishText
import PlanFormat
public import PlanModel
public import PlanStore

/// What a plan was like, or what another one is like, to be compared with.
public enum PlanPast: Sendable {
  /// As a forum saw it.
  case seen(Plan, Discussion)
  /// A forum saw something else than the plan says now, and it is not kept here.
  case lost(Discussion)
  /// As it was at a moment.
  case kept(Plan, Moment)
  /// Another file's.
  case other(Plan, path: String)
}

/// Finds out what somebody means by an earlier plan: a forum, a version's number, the day of a
/// meeting, a file.
public struct PlanHistory {
  private let path: String
  private let plan: Plan
  private let place: Workplace

  /// The history of a plan at a path, as it is now.
  public init(of path: String, now plan: Plan, at place: Workplace = .real()) {
    (self.path, self.plan, self.place) = (path, plan, place)
  }

  /// What a name means. Refuses what means nothing, with the nearest that would.
  public func past(_ name: String) throws(WorkspaceProblem) -> PlanPast {
    if let discussion = lastSeen(by: name) ?? seen(on: name) { return try seen(discussion) }
    if let number = Int(name) {
      let kept = try KeptVersions(of: path, at: place)
      let plan = PlanDocument.read(try kept.bytes(number: number)).plan
      return .kept(plan, try kept.moment(number: number))
    }
    if let other = try LoadedPlan.load(name, on: place.disk) {
      try other.refuseOthers()
      return .other(other.document.plan, path: name)
    }
    let forums = Self.forums(of: plan)
    throw .version(
      .unknown(
        name: name, nearest: NearestMatch.find(name, among: forums), forums: forums, path: path))
  }

  /// The forums of a plan's drøftelser, each once.
  private static func forums(of plan: Plan) -> [String] {
    var seen: Set<String> = []
    return plan.discussions.compactMap(\.forum).filter {
      $0.hasText && seen.insert(PlainSpelling.of($0)).inserted
    }
  }

  /// The last drøftelse of a forum with a mark; without any, the last.
  private func lastSeen(by forum: String) -> Discussion? {
    let own = plan.discussions.filter { $0.isOf(forum) }
    return Self.last(own.filter { $0.version.hasText }) ?? Self.last(own)
  }

  private func seen(on day: String) -> Discussion? {
    guard let day = PlanDate(text: day) ?? DanishDate.readComplete(day) else { return nil }
    let own = plan.discussions.filter { $0.date?.value == day }
    return own.last { $0.version.hasText } ?? own.last
  }

  /// By the day; of the same day, and where none is written, the one that stands last.
  private static func last(_ discussions: [Discussion]) -> Discussion? {
    let index = discussions.indices.max { left, right in
      let days = [left, right].map { discussions[$0].date?.value?.dayNumber ?? Int.min }
      return days[0] != days[1] ? days[0] < days[1] : left < right
    }
    return index.map { discussions[$0] }
  }

  private func seen(_ discussion: Discussion) throws(WorkspaceProblem) -> PlanPast {
    let mark = discussion.version?.trimmed.lowercased()
    guard let mark, mark.hasText else {
      throw .version(.unmarked(forum: discussion.forum ?? "", path: path))
    }
    if mark == plan.contentFingerprint { return .seen(plan, discussion) }
    if let document = try document(mark) { return .seen(document.plan, discussion) }
    return .lost(discussion)
  }

  /// The pinned copy; where that is gone, one of the last versions may say the same.
  private func document(_ mark: String) throws(WorkspaceProblem) -> PlanDocument? {
    try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      let versions = try place.versions(of: path)
      if let pinned = try versions.pinnedDocument(mark) { return pinned }
      for version in try versions.list() {
        let document = PlanDocument.read(try versions.read(version))
        if document.plan.contentFingerprint == mark { return document }
      }
      return nil
    }
  }
}
