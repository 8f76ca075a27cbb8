public import PlanStore
public import Workshop

/// What was done to the clock of a course, kept in `forloeb.csv` in its folder: a line for each event,
/// only ever added to. Several programs may write to it at once, and each sees what the others did.
public struct WorkshopLog: Sendable {
  /// The file's name.
  public static let name = "forloeb.csv"

  /// The file's path.
  public let path: String
  private var status: FileStatus?
  /// The events as they were read last, in the order in which they were written.
  public private(set) var events: [WorkshopEvent] = []
  /// How many lines of it are no events: torn ones, or written by hand.
  public private(set) var strayLines = 0

  /// A course has a few hundred lines.
  private static let largest = 4 << 20

  /// The log in a folder. Nothing is read yet.
  public init(in folder: String) { path = FilePath.join(folder, Self.name) }

  /// Reads it again, if it has changed since. Empty where there is none yet.
  ///
  /// - Returns: Whether there may be something new.
  /// - Throws: That it cannot be read; then the events are those of before.
  @discardableResult
  public mutating func refresh() throws(FileError) -> Bool {
    let disk = RealFileSystem()
    let found: FileStatus?
    do throws(FileError) {
      found = try disk.status(path, followingLinks: true)
    } catch {
      guard error.cause == .notFound else { throw error }
      found = nil
    }
    guard found != status else { return false }
    if found == nil { (events, strayLines) = ([], 0) } else { try read(disk) }
    status = found
    return true
  }

  /// Writes an event behind all others, so that a power cut cannot take it. What is known of the log
  /// changes with the next `refresh`.
  public func append(_ event: WorkshopEvent) throws(FileError) {
    try AppendedLines(path).append(
      Array(EventLine.text(of: event).utf8.dropLast(2)), head: Array(EventLine.head.utf8),
      end: [0x0D, 0x0A])
  }

  private mutating func read(_ disk: RealFileSystem) throws(FileError) {
    let bytes = try disk.read(path, limit: Self.largest)
    (events, strayLines) = ([], 0)
    // What stands behind the last line end is being written, or was torn.
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      take(line)
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    var line = line
    while line.last == 0x0D { line.removeLast() }
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    guard !line.isEmpty, !line.elementsEqual(Self.headings) else { return }
    if let text = String(validating: line, as: UTF8.self), let event = EventLine.event(text) {
      events.append(event)
    } else {
      strayLines += 1
    }
  }

  private static let headings = Array(EventLine.headings.joined(separator: ";").utf8)
}
