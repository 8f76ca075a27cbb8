/// Which process on which machine, and whose: enough to tell later whether it is still there.
public struct ProcessIdentity: Sendable, Hashable {
  /// The machine's name, for people.
  public var host: String
  /// A mark of the machine, for comparing; never holds white space or a hyphen.
  public var machine: String
  /// The process's number.
  public var pid: Int32
  /// When the process began, as the system counts it; tells a number that is used again.
  public var started: String
  /// The user's name, for people.
  public var user: String

  /// Makes an identity.
  public init(host: String, machine: String, pid: Int32, started: String, user: String) {
    self.host = host
    self.machine = machine
    self.pid = pid
    self.started = started
    self.user = user
  }
}

/// What became of a process.
public enum ProcessFate: Sendable, Equatable {
  case alive, dead
  /// It ran on another machine, so nobody here can tell.
  case unknown
}

/// Who runs here, and who still does.
public protocol Machine: Sendable {
  /// This process.
  var current: ProcessIdentity { get }
  /// When the process with this number began; nil where there is none.
  func start(ofProcess pid: Int32) -> String?
}

extension Machine {
  /// What became of a process.
  public func fate(of process: ProcessIdentity) -> ProcessFate {
    fate(machine: process.machine, pid: process.pid, started: process.started)
  }

  func fate(machine: String, pid: Int32, started: String) -> ProcessFate {
    guard machine == current.machine else { return .unknown }
    guard let start = start(ofProcess: pid) else { return .dead }
    // Where there is no `/proc` nobody can tell when a process began: its number must do.
    return start == started || start.isEmpty || started.isEmpty ? .alive : .dead
  }
}
