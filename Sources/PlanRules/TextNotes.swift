import PlanModel

/// What is remarkable about the texts of a plan, found by looking at each of them once.
struct TextNotes: Sendable {
  /// A text, and its LIX where that is the remark.
  struct Note: Sendable {
    var place: TextPlace
    var lix = 0
  }

  /// Long texts that are very hard to read.
  private(set) var hard: [Note] = []
  /// Texts with filler that somebody forgot.
  private(set) var fillers: [Note] = []
  /// Texts with characters that cannot be seen.
  private(set) var hidden: [Note] = []

  /// Looks at every text of a plan.
  init(_ plan: Plan) {
    visitAll(plan)
  }
}

extension TextNotes: TextVisitor {
  mutating func visit(_ text: String, _ place: @autoclosure () -> TextPlace) {
    let found: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      visit(bytes, place())
    }
    if found == nil {
      Array(text.utf8).withUnsafeBufferPointer { visit($0, place()) }
    }
  }

  private mutating func visit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: @autoclosure () -> TextPlace
  ) {
    var scan = TextScan(bytes)
    scan.run()
    if scan.isHard { hard.append(Note(place: place(), lix: scan.lix)) }
    if scan.hasFiller { fillers.append(Note(place: place())) }
    if scan.hasHidden { hidden.append(Note(place: place())) }
  }
}
