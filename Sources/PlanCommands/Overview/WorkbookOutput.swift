import Glibc
import PlanReports
import PlanStore

/// Hands a workbook on in parts. The library writes only to a file with a name, so it passes
/// through one that nobody else can open.
enum WorkbookOutput {
  static func write(_ report: OverviewReport, to sink: ([UInt8]) throws -> Void) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/aarsplan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal(message: Texts.Overview.noTemporaryFolder(folder))
    }
    let own = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own + "/overblik.xlsx"
    let passing = [PassingPath(own), PassingPath(path)]
    defer {
      unlink(path)
      rmdir(own)
      for path in passing { path.end() }
    }
    do {
      try OverviewWorkbook.write(report, to: path, folder: own)
    } catch let problem as OverviewWorkbook.Problem {
      throw Refusal(message: Texts.Overview.noWorkbook(problem.reason))
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
