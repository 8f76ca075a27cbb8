import PlanFormat
import Testing

@testable import TestSupport

/// The files that the sweep is made of are what they are meant to be.
@Suite("Hand-made files")
struct HandMadeFileTests {
  @Test("a sound file is whole, and its values are in the plan", arguments: 0..<120)
  func isWhole(seed: Int) {
    var generator = HandGenerator(seed: UInt64(seed))
    let file = generator.file()
    let document = PlanDocument.read(file.bytes)
    let text = String(decoding: file.bytes, as: UTF8.self)
    if file.isUnsound { return }
    let problem = document.problems.first { $0.rule == "ulæselig-fil" }
    #expect(document.isWhole, "\(problem.debugDescription) \(text)")
    let there = Set(HandScanner.words(file.bytes).map(\.text))
    let values = Set(file.words.filter { $0.role == .value }.map(\.text)).intersection(there)
    let read = document.plan.numberedWords
    #expect(read.subtracting(values).isEmpty, "\(text)")
    #expect(values.subtracting(read).isEmpty, "\(text)")
  }

  @Test("a seed gives the same file")
  func isDeterministic() {
    for seed in 0..<20 {
      let files = (0..<2).map { _ in
        var generator = HandGenerator(seed: UInt64(seed))
        return generator.file().bytes
      }
      #expect(files[0] == files[1])
    }
  }

  @Test("every word stands once in its file", arguments: 0..<60)
  func isUnique(seed: Int) {
    var generator = HandGenerator(seed: UInt64(seed))
    let words = HandScanner.words(generator.file().bytes).map(\.text)
    #expect(Set(words).count == words.count)
  }
}

/// The helpers of the sweep know the whole of a plan.
@Suite("Places of a plan, as the sweep knows them")
struct PlanSlotTests {
  @Test("every numbered word of a plan stands in one of them", arguments: 0..<40)
  func knowsEveryWord(seed: Int) {
    var generator = HandGenerator(seed: UInt64(seed))
    let plan = PlanDocument.read(generator.file().bytes).plan
    // By reflection, which sees fields that nobody told it of.
    var text = ""
    dump(plan, to: &text)
    let words = HandScanner.words(in: text).filter { $0.hasPrefix("ord") }
    #expect(words == plan.numberedWords.filter { $0.hasPrefix("ord") })
  }

  @Test("a change does something to a plan that has all there is")
  func changes() {
    var changed: [PlanChange.Kind: Int] = [:]
    for seed in 0..<600 {
      let (file, changes) = ChangeSweep.material(UInt64(seed))
      let plan = PlanDocument.read(file.bytes).plan
      for change in changes {
        var changer = PlanChanger(plan)
        changer.apply(change)
        changed[change.kind, default: 0] += changer.plan == plan ? 0 : 1
      }
    }
    for kind in PlanChange.Kind.allCases { #expect(changed[kind, default: 0] > 0, "\(kind)") }
  }
}
