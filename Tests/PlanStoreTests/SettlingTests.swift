import PlanStore
import Synchronization
import TestSupport
import Testing

/// A file that another program is in the middle of writing is waited for, and not for ever.
@Suite struct SettlingTests {
  /// Writes one of the texts at each pause, and then no more.
  private func load(_ texts: [String]) throws -> (text: String, waited: Int) {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in try state.addFile("/plan.yaml", "h") }
    let state = Mutex((rest: texts[...], waited: 0))
    let disk = Disk.test(files) { milliseconds in
      let next = state.withLock { state in
        state.waited += milliseconds
        return state.rest.popFirst()
      }
      guard let next else { return }
      try? files.peek { disk throws(FileError) in
        disk.writeAsOthers("/plan.yaml", next, inPlace: true)
      }
    }
    let stored = try SafeFile("/plan.yaml", on: disk).loadSettled()
    return (
      String(decoding: stored.bytes ?? [], as: UTF8.self), state.withLock { $0.waited }
    )
  }

  @Test func whatIsWrittenToItsEndCounts() throws {
    #expect(try load(["ha", "hal", "halv", "hele planen"]).text == "hele planen")
    #expect(try load([]) == ("h", 400))
  }

  @Test func oneThatIsNeverDoneIsWaitedForThreeSeconds() throws {
    let endless = (0..<200).map { "linje \($0)" }
    #expect(try load(endless) == ("linje 29", 3_000))
  }
}
