public import DanishText
public import PlanModel
public import PlanOverview
import PlanStore

/// Sorts a folder of incoming files by what the overview makes of them: what is received here counts
/// there, and the other way round.
///
/// What becomes of a file depends on all files of the folder, those that were sorted before among
/// them. So it makes no difference how often it is run, or in how many portions the files came.
public struct ReceivingDesk {
  /// The most bytes of a file that are looked at to know it again, 64 MiB.
  private static let largest = 64 << 20

  private let folder: String
  private let desk: OverviewDesk
  private let files = RealFileSystem()
  private let log: ReceivedLog
  /// What the log says, by what a file is known again by.
  private let earlier: [String: [ReceivedLog.Entry]]

  /// What came of the folder.
  public struct Outcome: Sendable {
    /// The files, by status and then by path.
    public internal(set) var receipts: [Receipt]
    /// The overview that they come to.
    public let overview: Overview
    /// What could not be looked at or done.
    public internal(set) var problems: [WorkspaceProblem]
    /// How many files were moved.
    public internal(set) var moved = 0
  }

  /// Lays out the files in a folder and below; but not the list itself.
  ///
  /// - Throws: That there is no such folder, or its log is none, or there is no such ledetråd.
  public init(
    _ folder: String, list: String, guide: String?,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(WorkspaceProblem) {
    self.folder = folder
    let files = RealFileSystem()
    let status = try asking({ .file(.unreadableInput(name: folder, $0)) }) { () throws(FileError) in
      try files.status(folder, followingLinks: true)
    }
    guard status.kind == .folder else { throw .overview(.notAFolder(path: folder)) }
    let log = try ReceivedLog(in: folder)
    self.log = log
    earlier = Dictionary(grouping: log.entries, by: \.fingerprint)
    desk = try OverviewDesk(
      [folder], guide: guide, ignoring: [list], keepsTexts: false, progress: progress)
  }

  /// The words of the ledetråd that the plans are held against.
  public var words: Vocabulary { desk.words }

  /// Looks at all files and says what becomes of them; moves and writes nothing.
  public func sort(
    expecting centres: [ExpectedCentre], by deadline: PlanDate?
  ) throws(WorkspaceProblem) -> Outcome {
    let gathered = try desk.gather(expecting: centres, by: deadline)
    let overview = gathered.overview
    var receipts: [Receipt] = []
    for row in overview.rows where row.file != nil {
      receipts.append(receipt(row, row.isDelivered ? .accepted : .resend))
    }
    for double in overview.doubles { receipts.append(receipt(double.row, .duplicate, double)) }
    for plan in overview.unlisted {
      receipts.append(receipt(plan.row, .unknownCentre, nearest: plan.nearest))
    }
    for row in overview.others {
      receipts.append(receipt(row, row.delivery == .notAPlan ? .foreign : .resend))
    }
    receipts.sort { FilePath.precedes($0.place, $1.place) }
    return Outcome(receipts: receipts, overview: overview, problems: gathered.problems)
  }

  private func receipt(
    _ row: CentreRow, _ status: Receipt.Status, _ double: Overview.Double? = nil,
    nearest: String? = nil
  ) -> Receipt {
    let path = row.path ?? ""
    let place = inside(path)
    let file = CleanText.of(place)
    let mark = fingerprint(path)
    let earlier = earlier[mark] ?? []
    var receipt = Receipt(
      place: place, status: status, row: row, double: double,
      counting: double.map { CleanText.of(inside($0.counting)) }, nearest: nearest,
      fingerprint: mark,
      day: earlier.map(\.day).min() ?? day(row))
    receipt.wasLate = earlier.compactMap(\.isLate).first
    receipt.isKnown = earlier.contains { $0.file == file && $0.status == status }
    return receipt
  }

  /// The path from the folder on.
  private func inside(_ path: String) -> String {
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  /// A file that cannot be read, or is very large, is known again by its name.
  private func fingerprint(_ path: String) -> String {
    let bytes = try? files.read(path, limit: Self.largest)
    return ReceivedLog.fingerprint(bytes ?? Array(inside(path).utf8))
  }

  /// The day of the file itself: mail programs and drives give it the day on which it was saved.
  private func day(_ row: CentreRow) -> PlanDate {
    let now = Moment.now()
    let seconds = row.path.flatMap { try? files.status($0, followingLinks: true) }
      .map { $0.modified / 1_000_000_000 }
    let moment = min(seconds.map { Moment(seconds: $0) } ?? now, now)
    return moment.local?.day ?? now.local?.day ?? .earliest
  }

  // MARK: Moving and writing

  /// Moves every file that does not lie where it belongs. A name that is taken gets a number.
  public func move(_ outcome: inout Outcome) {
    for index in outcome.receipts.indices where !outcome.receipts[index].isInPlace {
      do throws(FileError) {
        outcome.receipts[index].place = try move(outcome.receipts[index])
        outcome.moved += 1
      } catch {
        outcome.problems.append(.overview(.notMoved(error)))
      }
    }
  }

  private func move(_ receipt: Receipt) throws(FileError) -> String {
    let target = FilePath.join(folder, receipt.status.folder)
    do throws(FileError) {
      try files.makeFolder(target, permissions: 0o777)
    } catch {
      if error.cause != .alreadyExists { throw error }
    }
    let name = FilePath.name(of: receipt.place)
    var number = 1
    while true {
      let file = "\(receipt.status.folder)/\(Self.numbered(name, number))"
      do throws(FileError) {
        try files.renameWithoutReplacing(
          FilePath.join(folder, receipt.place), to: FilePath.join(folder, file))
        return file
      } catch {
        if error.cause != .alreadyExists || number == 1000 { throw error }
      }
      number += 1
    }
  }

  /// `plan.yaml`, `plan-2.yaml` …
  private static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// Writes the log, where it says something new, and says whether. What has gone from the folder
  /// stays in it.
  public func writeLog(_ outcome: Outcome) throws(WorkspaceProblem) -> Bool {
    var entries = outcome.receipts.map(\.entry)
    let here = Set(entries.map(\.fingerprint))
    entries = log.entries.filter { !here.contains($0.fingerprint) } + entries
    entries.sort { ($0.day, $0.file) < ($1.day, $1.file) }
    guard entries != log.entries else { return false }
    var written = ReceivedLog()
    written.entries = entries
    let (path, bytes) = (FilePath.join(folder, ReceivedLog.name), Array(written.text.utf8))
    try asking({ .overview(.notWritten(path: path, $0)) }) { () throws(FileError) in
      let file = try OutputFile(path)
      do throws(FileError) {
        try file.write(bytes)
      } catch {
        file.abandon()
        throw error
      }
      try file.finish()
    }
    return true
  }
}
