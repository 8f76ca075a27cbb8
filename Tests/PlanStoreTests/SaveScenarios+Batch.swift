import PlanStore
import TestSupport

/// New files that are written together.
extension SaveScenarios {
  private static let names = ["a.eml", "b.eml", "c.eml"]

  /// Each is there whole or not at all, all where that was said; what somebody has is never touched.
  static let batch = Scenario(
    name: "batch of new files",
    prepare: { files in
      try files.peek { state throws(FileError) in try state.addFile("/b.eml", "deres") }
    },
    act: { disk in
      let files = names.map { (name: $0, bytes: Array("\(new)\($0)".utf8)) }
      let areThere = try NewFileBatch(in: "/", on: disk).write(files)
      if areThere != [true, false, true] { throw FileError(.rename, "/b.eml", .alreadyExists) }
    },
    verdict: { disk, claim in
      for name in names {
        try SafeFile("/\(name)", on: disk).tidy()
        let text = try disk.text("/\(name)")
        let isWhole = text == (name == "b.eml" ? "deres" : "\(new)\(name)")
        if claim == .done, !isWhole { return "said written, but \(name) is \(text ?? "gone")" }
        if name == "b.eml", !isWhole { return "what somebody had is \(text ?? "gone")" }
        guard isWhole || text == nil else { return "\(name) is in part: \(text ?? "")" }
      }
      let left = try disk.leftovers()
      return left.isEmpty ? nil : "left lying about: \(left)"
    })
}
