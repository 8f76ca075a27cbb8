/// The name of a half-written file: whose it is stands in it, so that a later start can tell
/// whether the process that left it is gone.
struct TemporaryFile: Equatable {
  private static let suffix = "ny"

  /// The mark of the machine.
  var machine: String
  /// The process's number.
  var pid: Int32
  /// When it began.
  var started: String
  /// The how-manieth of that process.
  var number: Int

  /// Its marks as a part of a name.
  var text: String { "\(machine)-\(pid)-\(started)-\(number)" }

  /// Reads marks.
  init?(text: some StringProtocol) {
    let marks = text.split(separator: "-", omittingEmptySubsequences: false)
    guard marks.count == 4, let pid = Int32(marks[1]), let number = Int(marks[3]) else {
      return nil
    }
    self.init(
      machine: String(marks[0]), pid: pid, started: String(marks[2]), number: number)
  }

  /// The file's name for a plan of this name.
  func name(for plan: String) -> String {
    SideFile.name(plan, suffix: "\(text).\(Self.suffix)")
  }

  /// Reads the marks in a name; nil for any other file.
  init?(name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1] == Self.suffix else {
      return nil
    }
    self.init(text: parts[parts.count - 2])
  }

  init(machine: String, pid: Int32, started: String, number: Int) {
    self.machine = machine
    self.pid = pid
    self.started = started
    self.number = number
  }

  init(of process: ProcessIdentity, number: Int) {
    self.init(
      machine: process.machine, pid: process.pid, started: process.started, number: number)
  }
}

extension Disk {
  /// Removes what processes that are gone left half-written in a folder, for the files asked for.
  ///
  /// Files of living processes and of other machines are left alone. Returns how many went.
  func tidy(
    _ folder: String, _ isAskedFor: (String, TemporaryFile) -> Bool
  ) throws(FileError) -> Int {
    var count = 0
    for entry in try files.list(folder) {
      guard let name = entry.name, let leftover = TemporaryFile(name: name),
        isAskedFor(name, leftover), isDead(leftover)
      else { continue }
      try files.remove(FilePath.join(folder, name))
      count += 1
    }
    return count
  }

  func isDead(_ leftover: TemporaryFile) -> Bool {
    machine.fate(machine: leftover.machine, pid: leftover.pid, started: leftover.started) == .dead
  }
}
