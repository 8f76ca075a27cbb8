import DanishText
public import PlanReports
public import PlanStore

/// Writes reminders as drafts of mails, one file for each centre.
public struct MailFolder {
  /// What became of the drafts.
  public struct Outcome: Sendable {
    /// The files that were made.
    public internal(set) var written: [String] = []
    /// Those that stood there already, and were left.
    public internal(set) var left: [String] = []
    /// The centres whose draft names no receiver, since the list has no address that can be used.
    public internal(set) var withoutReceiver: [String] = []
    /// How many are to be made yet, by the same command once more.
    public internal(set) var later = 0
  }

  /// So many are made at once: more than a municipality has centres, and no more than a folder of
  /// mails can be looked through.
  public static let mostAtOnce = 2_000

  private let folder: String
  private let disk: Disk

  /// A folder; it is made where it is not there.
  public init(_ folder: String, on disk: Disk = .real()) {
    (self.folder, self.disk) = (folder, disk)
  }

  /// Writes a draft for each reminder, at most ``mostAtOnce`` new ones. What stands there already is
  /// never written over.
  public func write(_ reminders: [Reminder]) throws(WorkspaceProblem) -> Outcome {
    let now = Moment.now().seconds
    var outcome = Outcome()
    var taken: [String: Int] = [:]
    var files: [(name: String, bytes: [UInt8])] = []
    for (number, reminder) in reminders.enumerated() {
      if files.count == Self.mostAtOnce {
        outcome.later = reminders.count - number
        break
      }
      let mail = ReminderMail(reminder, at: now)
      if mail.receiver == nil { outcome.withoutReceiver.append(reminder.centre) }
      let name = Self.free(mail.fileNames, &taken)
      let path = FilePath.join(folder, name)
      // Of the same second, one would be the same byte for byte; it was not made now all the same.
      if (try? disk.files.status(path, followingLinks: false)) != nil {
        outcome.left.append(path)
      } else {
        files.append((name: name, bytes: mail.bytes))
      }
    }
    let result = try NewFiles(in: folder, on: disk).write(files)
    outcome.written = result.written
    outcome.left += result.left
    return outcome
  }

  /// The first of the names that no other centre has; after that the last one with a number.
  /// Each name comes with the number that was tried last for it: thousands may share one.
  private static func free(_ names: [String], _ taken: inout [String: Int]) -> String {
    let last = names.last ?? ""
    var free = names.first { taken[$0] == nil } ?? last
    while taken[free] != nil {
      taken[last, default: 1] += 1
      free = "\(last)-\(taken[last] ?? 2)"
    }
    taken[free] = 1
    return free + ".eml"
  }
}
