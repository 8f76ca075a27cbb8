public import PlanFormat
public import PlanStore
import Synchronization

/// Where the plans of a run are read from: the disk, and for `-` standard input.
public struct PlanInput: Sendable {
  /// The path that stands for standard input.
  public static let standard = "-"

  /// The disk.
  public var files: any FileSystem
  /// The name that a plan from standard input goes by; its folder is where ledetråde are looked
  /// for, too.
  public var inputName: String?
  private let input: StandardInput

  /// Puts them together.
  public init(
    files: any FileSystem = RealFileSystem(), inputName: String? = nil,
    input: StandardInput = StandardInput()
  ) {
    (self.files, self.inputName, self.input) = (files, inputName, input)
  }

  /// The path as findings name it.
  func name(of path: String) -> String {
    path == Self.standard ? inputName ?? path : path
  }

  /// The path beside which its ledetråd may lie; nil for standard input without a name.
  func place(of path: String) -> String? {
    path == Self.standard ? inputName : path
  }

  /// When a file was last changed, in seconds since 1970; nil for standard input.
  func changed(_ path: String) -> Int64? {
    guard path != Self.standard else { return nil }
    return (try? files.status(path, followingLinks: true)).map { $0.modified / 1_000_000_000 }
  }

  /// The plan at a path. Standard input is the same however often it is asked for.
  public func document(at path: String) throws(FileError) -> PlanDocument {
    if path == Self.standard { return PlanDocument.read(try input.bytes()) }
    return try PlanDocument.at(path, on: files)
  }
}

/// Standard input, which can be read once: what came is kept.
public final class StandardInput: Sendable {
  private let limit: Int
  private let source: OpenFile
  private let kept = Mutex<Result<[UInt8], FileError>?>(nil)

  /// Standard input up to a limit in bytes; one more is read, so that a reader can say that it is
  /// too large.
  public init(limit: Int = PlanDocument.largest, descriptor: Int32 = 0) {
    self.limit = limit
    source = OpenFile(descriptor: descriptor, path: PlanInput.standard)
  }

  /// All of it.
  public func bytes() throws(FileError) -> [UInt8] {
    try kept.withLock { kept in
      let result = kept ?? Result { () throws(FileError) in try read() }
      kept = result
      return result
    }.get()
  }

  private func read() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try RealFileSystem().read(source, atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }
}
