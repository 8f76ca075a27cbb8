import Glibc
import PlanFormat
import PlanModel
import TestSupport

/// Folders of generated plans, made once and used again.
struct PlanFolders {
  /// Where the folders are.
  let folder: String
  /// The ledetråd that the plans are written from.
  let guide: Ledetraad

  /// What the plans of a folder are like.
  enum Kind: String, CaseIterable {
    /// Nothing is found in them.
    case sound
    /// About ten things are found in each.
    case unfinished
  }

  /// The folder with that many plans; nil where it cannot be written.
  func folder(_ kind: Kind, count: Int) -> String? {
    let path = "\(folder)/\(kind)-\(count)"
    if access("\(path)/whole", F_OK) == 0 { return path }
    mkdir(folder, 0o755)
    mkdir(path, 0o755)
    var plans = ProsePlans(guide: guide, seed: UInt64(count))
    for number in 0..<count {
      let plan =
        kind == .sound ? plans.plan(number: number) : plans.unfinishedPlan(number: number)
      let bytes = PlanWriter.bytes(of: plan)
      guard write(bytes, to: "\(path)/plan-\(number).yaml") else { return nil }
    }
    return write([], to: "\(path)/whole") ? path : nil
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }
}
