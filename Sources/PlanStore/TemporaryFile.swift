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

  /// The file's name for a plan of this name.
  func name(for plan: String) -> String {
    SideFile.name(plan, suffix: "\(machine)-\(pid)-\(started)-\(number).\(Self.suffix)")
  }

  /// Reads a name; nil for any other file.
  init?(name: String, plan: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[parts.count - 1] == Self.suffix else { return nil }
    let marks = parts[parts.count - 2].split(separator: "-", omittingEmptySubsequences: false)
    guard marks.count == 4, let pid = Int32(marks[1]), let number = Int(marks[3]) else {
      return nil
    }
    self.init(
      machine: String(marks[0]), pid: pid, started: String(marks[2]), number: number)
    guard self.name(for: plan) == name else { return nil }
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

extension SafeFile {
  /// Removes what processes that are gone left half-written beside this file.
  ///
  /// Files of living processes and of other machines are left alone. Returns how many went.
  @discardableResult
  public func tidy() throws(FileError) -> Int {
    let target = try disk.files.resolve(path)
    let folder = FilePath.folder(of: target)
    let plan = FilePath.name(of: target)
    var count = 0
    for entry in try disk.files.list(folder) {
      guard let name = entry.name, let leftover = TemporaryFile(name: name, plan: plan),
        disk.machine.fate(
          machine: leftover.machine, pid: leftover.pid, started: leftover.started) == .dead
      else { continue }
      try disk.files.remove(FilePath.join(folder, name))
      count += 1
    }
    return count
  }
}
