import Glibc
public import PlanReports
import PlanStore

/// Where an overview is written to: a file, whole or not at all.
public enum OverviewFile {
  /// Writes to a file, in parts; `write` gets what takes the bytes.
  public static func write(
    to path: String, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    do {
      let file = try OutputFile(path)
      do {
        try write { try file.write($0) }
      } catch {
        file.abandon()
        throw error
      }
      try file.finish()
    } catch let error as FileError {
      throw WorkspaceProblem.overview(.notWritten(path: path, error))
    }
  }

  /// Hands a workbook on in parts. The library writes only to a file with a name, so it passes
  /// through one that nobody else can open.
  public static func writeWorkbook(
    _ report: OverviewReport, to sink: ([UInt8]) throws -> Void
  ) throws {
    let folder = Workplace.temporaryFolder
    var template = Array("\(folder)/aarsplan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkspaceProblem.overview(.noTemporaryFolder(folder))
    }
    let own = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own + "/overblik.xlsx"
    defer {
      unlink(path)
      rmdir(own)
    }
    do {
      try OverviewWorkbook.write(report, to: path, folder: own)
    } catch let problem as OverviewWorkbook.Problem {
      throw WorkspaceProblem.overview(.noWorkbook(reason: problem.reason))
    }
    try copy(path, to: sink)
  }

  private static func copy(_ path: String, to sink: ([UInt8]) throws -> Void) throws {
    let file = try LineFile(path)
    var offset = 0
    while let part = file.bytes(from: offset, atMost: 1 << 20), !part.isEmpty {
      try sink(part)
      offset += part.count
    }
  }
}
