public import PlanOverview
public import DanishText
import PlanStore

/// Earlier overviews on the disk: what `--sammenlign` and `--historik` look back at.
extension OverviewDesk {
  /// Earlier overviews, and what of them could not be looked at.
  public struct Earlier {
    /// The overviews.
    public internal(set) var overviews: [PastOverview] = []
    /// What was left out.
    public internal(set) var problems: [WorkspaceProblem] = []
  }

  /// What a path leads to, by its kind and ending.
  private enum Form {
    case json
    case lines
    case folder
    case other
  }

  /// One earlier overview: its JSON, its lines, or the folder of plans it was made from.
  ///
  /// - Parameters:
  ///   - path: The file or the folder.
  ///   - centres: The list that centres are recognised by now.
  /// - Returns: The overview, and what of it could not be looked at.
  /// - Throws: That it is none of these, with what can be taken.
  public func past(
    _ path: String, expecting centres: [ExpectedCentre]?
  ) throws(WorkspaceProblem) -> Earlier {
    let status = try status(path)
    switch form(path, status) {
    case .json: return Earlier(overviews: [try json(path, status)])
    case .lines: return try gathered(path, status, .lines, centres)
    case .folder: return try gathered(path, status, .folder, centres)
    case .other: throw .overview(.notAnOverview(path: path))
    }
  }

  /// How many earlier overviews are looked at: four years of one a month, or a year of one a week.
  public static let mostEarlier = 50

  /// The earlier overviews that lie in a folder, of many the files that were changed last. Other files
  /// there are passed over; what has the name of an overview and is none is left out and told of.
  ///
  /// - Throws: That it is no folder, or there is no overview in it.
  public func history(
    _ folder: String, expecting centres: [ExpectedCentre]?
  ) throws(WorkspaceProblem) -> Earlier {
    guard try status(folder).kind == .folder else {
      throw .overview(.noHistory(path: folder, isFolder: false))
    }
    let entries = try asking({ .file(.unreadableInput(name: folder, $0)) }) {
      () throws(FileError) in try RealFileSystem().list(folder)
    }
    let names = entries.compactMap(\.name).filter(Self.isOverview)
    var history = Earlier()
    if names.count > Self.mostEarlier {
      history.problems.append(.overview(.longHistory(path: folder, count: names.count)))
    }
    for name in newest(names, in: folder).sorted() {
      do throws(WorkspaceProblem) {
        let earlier = try past(FilePath.join(folder, name), expecting: centres)
        history.overviews += earlier.overviews
        history.problems += earlier.problems
      } catch {
        history.problems.append(error)
      }
    }
    if !history.overviews.isEmpty { return history }
    throw .overview(
      names.isEmpty
        ? .noHistory(path: folder, isFolder: true)
        : .unusableHistory(path: folder, count: names.count))
  }

  /// The names of the files that were changed last.
  private func newest(_ names: [String], in folder: String) -> ArraySlice<String> {
    guard names.count > Self.mostEarlier else { return names[...] }
    let dated = names.map { name in
      (name: name, day: (try? status(FilePath.join(folder, name)))?.modified ?? 0)
    }
    return dated.sorted { ($0.day, $0.name) > ($1.day, $1.name) }.map(\.name)
      .prefix(Self.mostEarlier)
  }

  private static func isOverview(_ name: String) -> Bool {
    !name.hasPrefix(".") && [".json", ".ndjson", ".jsonl"].contains(where: name.hasSuffix)
  }

  private func status(_ path: String) throws(WorkspaceProblem) -> FileStatus {
    try asking({ .file(.unreadableInput(name: path, $0)) }) { () throws(FileError) in
      try RealFileSystem().status(path, followingLinks: true)
    }
  }

  private func form(_ path: String, _ status: FileStatus) -> Form {
    switch status.kind {
    case .folder: .folder
    case .file where path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl"): .lines
    case .file where path.hasSuffix(".json"): .json
    default: .other
    }
  }

  private func json(
    _ path: String, _ status: FileStatus
  ) throws(WorkspaceProblem) -> PastOverview {
    let bytes = try InputFile(path, limit: InputFile.largestReport).bytes()
    guard var past = PastOverview(json: bytes) else {
      throw .overview(.notAnOverview(path: path))
    }
    past.source = source(path, .json, made: past.made, file: day(status))
    return past
  }

  private func gathered(
    _ path: String, _ status: FileStatus, _ kind: PastOverview.Source.Kind,
    _ centres: [ExpectedCentre]?
  ) throws(WorkspaceProblem) -> Earlier {
    let gathered = try gather([path], expecting: centres)
    let isForeign = gathered.problems.contains {
      if case .overview(.notALine) = $0 { true } else { false }
    }
    if kind == .lines, isForeign || gathered.count == 0 {
      throw .overview(.notAnOverview(path: path))
    }
    guard gathered.count > 0 else { throw .overview(.noPlansToCompare(path: path)) }
    var past = PastOverview(gathered.overview)
    past.source =
      kind == .lines
      ? source(path, kind, made: past.made, file: day(status))
      : source(path, kind, made: nil, file: newest(gathered.overview))
    return Earlier(overviews: [past], problems: gathered.problems)
  }

  private func source(
    _ path: String, _ kind: PastOverview.Source.Kind, made: PlanDate?, file: PlanDate?
  ) -> PastOverview.Source {
    PastOverview.Source(kind: kind, name: path, day: made ?? file, isFileDay: made == nil)
  }

  private func day(_ status: FileStatus) -> PlanDate? {
    Moment(seconds: status.modified / 1_000_000_000).local?.day
  }

  /// The day on which the newest of the plans was changed.
  private func newest(_ overview: Overview) -> PlanDate? {
    overview.rows.compactMap(\.changed).max().flatMap { Moment(seconds: $0).local?.day }
  }
}

extension OverviewDesk {
  /// The day it is here.
  public static var today: PlanDate? { Moment.now().local?.day }
}
