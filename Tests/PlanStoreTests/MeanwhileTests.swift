import PlanStore
import TestSupport
import Testing

/// Another program saves at every instant of a save: what it wrote is in the file, or comes back to
/// be merged, or is a version.
@Suite struct MeanwhileTests {
  private let old = "gammel"
  private let mine = "min"
  private let theirs = "deres"

  private func files(_ abilities: MemoryAbilities, with text: String?) throws -> MemoryFileSystem {
    let files = MemoryFileSystem(abilities: abilities)
    if let text {
      try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", text) }
    }
    return files
  }

  /// Lets the other write before the operation; says what came of it, or nil past the last one.
  private func attempt(
    at index: Int, abilities: MemoryAbilities, old: String?, inPlace: Bool
  ) throws -> String? {
    let files = try files(abilities, with: old)
    let disk = Disk.test(files)
    let seen = try SafeFile("/plan.yaml", on: disk).load()
    let theirs = theirs
    try files.peek { state throws(FileError) in
      state.arm(nil)
      state.interloper = (index, { $0.writeAsOthers("/plan.yaml", theirs, inPlace: inPlace) })
    }
    var isMerged = false
    if case .changedMeanwhile(let stored) = try SafeFile("/plan.yaml", on: disk)
      .save(Array(mine.utf8), over: seen)
    {
      isMerged = stored.bytes == Array(theirs.utf8)
    }
    let count = try files.peek { state throws(FileError) in state.log.count }
    guard index < count else { return nil }
    let text = try disk.text("/plan.yaml")
    let later = Disk.test(files, machine: TestMachine(pid: 200))
    let versions = try Versions(of: "/plan.yaml", on: later)
    _ = try versions.mendInterrupted()
    let kept = try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
    if isMerged, text == mine { return "operation \(index): told of theirs, and replaced it" }
    return isMerged || text == theirs || kept.contains(theirs)
      ? "" : "operation \(index): theirs is gone, \(text ?? "nothing") stands there"
  }

  @Test(arguments: [true, false], [true, false])
  func nothingThatOthersWriteIsLost(inPlace: Bool, isThere: Bool) throws {
    var index = 0
    let old = isThere ? old : nil
    while let complaint = try attempt(
      at: index, abilities: MemoryAbilities(), old: old, inPlace: inPlace)
    {
      // Into a file that has left its name nobody can look: what was open is the other's to keep.
      #expect(complaint == "")
      index += 1
    }
    #expect(index > 10)
  }

  /// Two others, one right after the other, in the moment of the change of places.
  @Test func twoOthersAtOnce() throws {
    for first in 0..<40 {
      for second in first + 1..<41 {
        let files = try files(MemoryAbilities(), with: old)
        let disk = Disk.test(files)
        let seen = try SafeFile("/plan.yaml", on: disk).load()
        try files.peek { state throws(FileError) in
          state.arm(nil)
          state.interloper = (
            first,
            { state in
              state.writeAsOthers("/plan.yaml", "deres", inPlace: false)
              state.interloper = (
                second, { $0.writeAsOthers("/plan.yaml", "endnu en", inPlace: false) }
              )
            }
          )
        }
        let outcome = try SafeFile("/plan.yaml", on: disk).save(Array(mine.utf8), over: seen)
        let count = try files.peek { state throws(FileError) in state.log.count }
        guard second < count else { continue }
        var texts = [try disk.text("/plan.yaml")]
        if case .changedMeanwhile(let stored) = outcome {
          texts.append(stored.bytes.map { String(decoding: $0, as: UTF8.self) })
        }
        let later = Disk.test(files, machine: TestMachine(pid: 200))
        let versions = try Versions(of: "/plan.yaml", on: later)
        _ = try versions.mendInterrupted()
        texts += try versions.list().map { String(decoding: try versions.read($0), as: UTF8.self) }
        // The second saved over the first, or over ours: that one's is there in any case.
        #expect(texts.contains("endnu en"), "\(first), \(second): \(texts)")
      }
    }
  }

  /// A crash between the change of places and the look at what came out.
  @Test func aCrashKeepsWhatCameOut() throws {
    for index in 0..<40 {
      for other in 0..<index {
        let files = try files(MemoryAbilities(), with: old)
        let disk = Disk.test(files)
        let seen = try SafeFile("/plan.yaml", on: disk).load()
        let theirs = theirs
        try files.peek { state throws(FileError) in
          state.settle()
          state.arm(MemoryFault(at: index, .crashBefore))
          state.interloper = (other, { $0.writeAsOthers("/plan.yaml", theirs, inPlace: false) })
        }
        let outcome = try? SafeFile("/plan.yaml", on: disk).save(Array(mine.utf8), over: seen)
        let count = try files.peek { state throws(FileError) in state.log.count }
        guard index < count else { continue }
        try files.peek { state throws(FileError) in
          state.interloper = nil
          state.restart(.everything)
        }
        let later = Disk.test(files, machine: TestMachine(pid: 200))
        let versions = try Versions(of: "/plan.yaml", on: later)
        _ = try versions.mendInterrupted()
        var texts = try versions.list().map {
          String(decoding: try versions.read($0), as: UTF8.self)
        }
        texts += [try later.text("/plan.yaml")].compactMap(\.self)
        #expect(texts.contains(theirs), "\(other), \(index), \(String(describing: outcome))")
      }
    }
  }

  /// Somebody who holds the folder's lock for ever.
  @Test func aLockThatIsNeverLetGoIsTold() throws {
    let files = try files(MemoryAbilities(), with: old)
    let disk = Disk.test(files)
    let seen = try SafeFile("/plan.yaml", on: disk).load()
    let other = try files.open("/", .folder)
    #expect(try files.tryLockFolder(other))
    #expect(throws: FileError(.lock, "/", .inUse)) {
      try SafeFile("/plan.yaml", on: disk).save(Array(mine.utf8), over: seen)
    }
    try files.close(other)
    #expect(try disk.leftovers().isEmpty)
    #expect(
      try SafeFile("/plan.yaml", on: disk).save(Array(mine.utf8), over: seen)
        == .saved(Stored(bytes: Array(mine.utf8))))
  }
}
