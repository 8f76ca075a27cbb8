import Glibc
import PlanFormat
import PlanModel
import PlanOverview
import PlanStore

/// Where the plans' lines can be read again: a spool for plans, and the parts that were given.
struct KeptLines: DetailSource {
  let spool: LineSpool
  let parts: [LineFile]
  private let files: any FileSystem

  init(parts: [LineFile], files: any FileSystem) {
    self.files = files
    spool = LineSpool(folder: getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")
    self.parts = parts
  }

  /// Keeps a plan's line in the spool, which is source 0.
  func keep(_ line: [UInt8]) throws(FileError) -> DetailPlace {
    DetailPlace(source: 0, offset: try spool.append(line), length: line.count)
  }

  /// Only of plans that were read here: a part's may lie on another machine.
  func located(_ findings: [Finding], in file: String, at place: DetailPlace) -> [Finding] {
    guard place.source == 0, let document = try? PlanDocument.at(file, on: files) else {
      return findings
    }
    return document.located(findings)
  }

  func bytes(at place: DetailPlace) -> [UInt8]? {
    if place.source == 0 { return spool.bytes(offset: place.offset, length: place.length) }
    let part = Int(place.source) - 1
    guard parts.indices.contains(part) else { return nil }
    return parts[part].bytes(offset: place.offset, length: place.length)
  }
}
