public import PlanFormat
import PlanStore

/// A file that somebody names; `-` is standard input.
public struct InputFile: Sendable {
  /// The largest list of centres, in bytes: a line for each of 20,000 centres takes 2 MB.
  public static let largestCentreList = 16 * 1024 * 1024
  /// Reports of many plans may be larger than a plan; in bytes.
  public static let largestReport = 1 << 30

  /// The path.
  public let path: String
  private let limit: Int

  /// A file of at most so many bytes.
  public init(_ path: String, limit: Int = PlanDocument.largest) {
    (self.path, self.limit) = (path, limit)
  }

  /// The path as messages name it.
  public var name: String { isStandardInput ? Texts.standardInput : path }

  /// Where its ledetråd is looked for; nil for standard input.
  public var pathOnDisk: String? { isStandardInput ? nil : path }

  /// Whether there is something to read.
  public var isThere: Bool {
    isStandardInput || (try? RealFileSystem().status(path, followingLinks: true)) != nil
  }

  private var isStandardInput: Bool { path == PlanInput.standard }

  /// The bytes.
  public func bytes() throws(WorkspaceProblem) -> [UInt8] {
    try asking({ .file(.unreadableInput(name: name, $0)) }) { () throws(FileError) in
      isStandardInput
        ? try StandardInput(limit: limit).bytes() : try RealFileSystem().read(path, limit: limit)
    }
  }
}
