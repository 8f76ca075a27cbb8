public import PlanStore

/// What goes wrong on the disk in memory, and at which operation, counted from 0.
public struct MemoryFault: Sendable, CustomStringConvertible {
  /// The ways to go wrong.
  public enum Kind: Sendable, Equatable {
    /// This operation fails.
    case fail(FileError.Cause)
    /// This operation and all later ones fail.
    case failFromHere(FileError.Cause)
    /// Reading or writing does half.
    case short
    /// It does half and then fails.
    case shortThenFail(FileError.Cause)
    /// The power goes before it, in the middle of it, or after it.
    case crashBefore, crashHalfway, crashAfter
  }

  /// Which operation.
  public var index: Int
  /// What happens.
  public var kind: Kind

  /// Makes a fault.
  public init(at index: Int, _ kind: Kind) {
    self.index = index
    self.kind = kind
  }

  /// `rename 12: crashAfter`, without the operation's name.
  public var description: String { "operation \(index): \(kind)" }
}

/// What of that which was never secured is still there after a power cut.
public enum Survival: Sendable, CaseIterable {
  /// Nothing.
  case nothing
  /// All of it.
  case everything
  /// Names, but not the bytes: the files are empty or old.
  case namesOnly
  /// Bytes, but not the names.
  case bytesOnly
  /// Names, and the first half of the bytes.
  case half
}

extension MemoryState {
  enum Stroke {
    case none, short
    case shortThenFail(FileError.Cause)
    case crashAfter(isHalf: Bool)
  }

  /// Counts an operation and says what is to happen to it.
  mutating func strike(
    _ operation: FileError.Operation, _ path: String
  ) throws(FileError) -> Stroke {
    if isDown { throw FileError(operation, path, .inputOutput) }
    let index = log.count
    if let interloper, interloper.at == index { interloper.act(&self) }
    log.append(operation)
    guard let fault, fault.index <= index else { return .none }
    if case .failFromHere(let cause) = fault.kind { throw FileError(operation, path, cause) }
    guard fault.index == index else { return .none }
    switch fault.kind {
    case .fail(let cause), .failFromHere(let cause): throw FileError(operation, path, cause)
    case .short: return .short
    case .shortThenFail(let cause):
      guard operation == .read || operation == .write else {
        throw FileError(operation, path, cause)
      }
      return .shortThenFail(cause)
    case .crashBefore:
      isDown = true
      throw FileError(operation, path, .inputOutput)
    case .crashHalfway: return .crashAfter(isHalf: true)
    case .crashAfter: return .crashAfter(isHalf: false)
    }
  }

  /// Begins to count from 0, with a fault to come.
  public mutating func arm(_ fault: MemoryFault?) {
    self.fault = fault
    log = []
  }

  /// Secures everything, as it is after a quiet while.
  public mutating func settle() { for number in nodes.keys { secure(number) } }

  mutating func secure(_ number: Int) {
    guard let node = nodes[number] else { return }
    nodes[number]?.securedBytes = node.bytes
    nodes[number]?.securedNames = node.names
  }

  /// The power goes and comes back.
  public mutating func restart(_ survival: Survival) {
    isDown = false
    fault = nil
    handles = [:]
    for (number, node) in nodes {
      nodes[number]?.bytes = node.bytesAfterCrash(survival)
      if survival == .nothing || survival == .bytesOnly {
        nodes[number]?.names = node.securedNames
      }
    }
    settle()
  }
}

extension MemoryNode {
  fileprivate func bytesAfterCrash(_ survival: Survival) -> [UInt8] {
    switch survival {
    case .nothing, .namesOnly: securedBytes
    case .everything, .bytesOnly: bytes
    case .half: bytes == securedBytes ? bytes : Array(bytes.prefix(bytes.count / 2))
    }
  }
}
