import Dispatch
import Synchronization
import Testing

@testable import PlanWorkspace

/// The order of what comes out of a run on many cores, and how much waits in it.
struct ParallelRunTests {
  @Test(arguments: [1, 2, 3, 8], [1, 5, 16])
  func `hands over in order, whoever is slow`(workers: Int, chunk: Int) {
    let things = Array(0..<200)
    let run = ParallelRun<Int, Int>(things: things, chunk: chunk, workers: workers, window: 2)
    let handed = run.fold(into: [Int]()) { number, thing in
      // Every seventh has more to do.
      (0..<(thing % 7 == 0 ? 20_000 : 1)).reduce(number) { max($0, $1 % 2 + thing) }
    } receive: { handed, number, result in
      #expect(result >= number)
      handed.append(number)
    }
    #expect(handed == things)
  }

  @Test func `waits behind a slow first one instead of piling up results`() {
    let gate = DispatchSemaphore(value: 0)
    let begun = Mutex(0)
    var run = ParallelRun<Int, Int>(things: Array(0..<500), chunk: 2, workers: 3, window: 4)
    // The first one is let go only when somebody had to wait for it.
    run.waits = { gate.signal() }
    let most = run.fold(into: (handed: 0, most: 0)) { number, _ in
      begun.withLock { $0 += 1 }
      if number == 0 { #expect(gate.wait(timeout: .now() + 60) == .success) }
      return begun.withLock { $0 }
    } receive: { state, _, _ in
      state.most = max(state.most, begun.withLock { $0 } - state.handed)
      state.handed += 1
    }
    #expect(most.handed == 500)
    #expect(most.most <= 4 * 2)
  }

  @Test func `works on nothing`() {
    let run = ParallelRun<Int, Int>(things: [])
    #expect(
      run.fold(into: 0) {
        $1
      } receive: {
        $0 += $2
      } == 0)
  }
}
