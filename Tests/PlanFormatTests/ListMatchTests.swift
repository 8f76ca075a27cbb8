import PlanModel
import Testing

@testable import PlanFormat

/// Which item of the old list each item of the new one comes from.
@Suite("Matching two versions of a list")
struct ListMatchTests {
  /// `M1=tekst`: a record with an id and a text; a word without `=` is a text alone.
  private static func items(_ words: String) -> [FieldTree] {
    words.split(separator: " ").map { word in
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1 else { return .text(parts[0]) }
      return .mapping([
        FieldTree.Entry(key: "id", value: .text(parts[0])),
        FieldTree.Entry(key: "titel", value: .text(parts[1])),
      ])
    }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var sources: [Int?]

    init(_ name: String, _ old: String, _ new: String, _ sources: [Int?]) {
      (testDescription, self.old, self.new, self.sources) = (name, old, new, sources)
    }
  }

  static let samples = [
    Sample("nothing changed", "M1=a M2=b", "M1=a M2=b", [0, 1]),
    Sample("changed places", "M1=a M2=b M3=c", "M3=c M1=a M2=b", [2, 0, 1]),
    Sample("one removed", "M1=a M2=b M3=c", "M1=a M3=c", [0, 2]),
    Sample("one added first", "M1=a M2=b", "M9=n M1=a M2=b", [nil, 0, 1]),
    Sample("one rewritten, known by its id", "M1=a M2=b", "M2=ny M1=a", [1, 0]),
    Sample("rewritten to the last letter, in its place", "M1=a M2=b", "M1=a M9=ny", [0, 1]),
    Sample("moved and rewritten in a part", "M1=a M2=b M3=c", "M1=a M3=c M9=b", [0, 2, 1]),
    Sample(
      "rewritten and one added: nothing says that it is the same", "a b", "c a b", [nil, 0, 1]),
    Sample("two alike, one removed", "x x y", "x y", [0, 2]),
    Sample("two alike keep their places", "x y x", "x y x", [0, 1, 2]),
    Sample("two alike, one rewritten", "x x", "y x", [0, 1]),
    Sample("two with one id", "M1=a M1=b", "M1=b M1=a", [1, 0]),
    Sample("from nothing", "", "a b", [nil, nil]),
    Sample("to nothing", "a b", "", []),
  ]

  @Test("each item's source", arguments: samples)
  func sources(sample: Sample) {
    let sources = ListMatch.sources(
      of: Self.items(sample.new), in: Self.items(sample.old))
    #expect(sources == sample.sources)
  }

  @Test("no item is the source of two", arguments: 0..<60)
  func once(seed: Int) {
    var random = RandomBytes(seed: seed)
    func list() -> [FieldTree] {
      Self.items(
        (0..<random.number(7)).map { _ in "M\(random.number(4))=\(random.number(3))" }
          .joined(separator: " "))
    }
    let (old, new) = (list(), list())
    let sources = ListMatch.sources(of: new, in: old)
    let used = sources.compactMap { $0 }
    #expect(sources.count == new.count && Set(used).count == used.count)
    #expect(used.allSatisfy(old.indices.contains))
    for (index, item) in new.enumerated() where sources[index] == nil {
      #expect(!old.indices.contains { old[$0] == item && !used.contains($0) })
    }
  }
}
