import PlanModel

/// What is remarkable about the values of a file, found by looking at each of them once.
struct TextNotes: Sendable {
  /// A text, and its LIX where that is the remark.
  struct Note: Sendable {
    var place: FieldPlace
    var lix = 0
  }

  /// A text that tells of somebody's health.
  struct Sensitive: Sendable {
    var place: FieldPlace
    var subject: SensitiveText.Subject
  }

  /// Words that stand where a value of some form belongs.
  struct Stranger: Sendable {
    var place: FieldPlace
    var text: String
    var form: ValueForm
  }

  /// Long texts that are very hard to read.
  private(set) var hard: [Note] = []
  /// Texts with filler that somebody forgot.
  private(set) var fillers: [Note] = []
  /// Texts with characters that cannot be seen.
  private(set) var hidden: [Note] = []
  /// Whether a text has characters that cannot be seen, those that hold an emoji together among
  /// them.
  private(set) var hasHiddenOrJoined = false
  /// Texts that tell of somebody's health.
  private(set) var sensitive: [Sensitive] = []
  /// What was not understood as a date, a number or a fixed word.
  private(set) var strangers: [Stranger] = []

  /// Looks at every value of a plan, or of a register of strategies.
  @inline(__always)
  init(_ file: some PlanRecord) {
    visitAll(file)
  }
}

extension TextNotes: PlanVisitor {
  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      visit(bytes, at: place)
    }
    let mayBeSensitive =
      found ?? Array(text.utf8).withUnsafeBufferPointer { visit($0, at: place) }
    if mayBeSensitive, let subject = SensitiveText.subject(in: text) {
      sensitive.append(Sensitive(place: place, subject: subject))
    }
  }

  mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace
  ) {
    guard case .unknown(let text) = entry else { return }
    strangers.append(Stranger(place: place, text: text, form: Value.form))
  }

  /// Looks at a text's bytes; whether there is a word in it that may be for illness.
  private mutating func visit(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: FieldPlace
  ) -> Bool {
    var scan = TextScan(bytes)
    scan.run()
    if scan.isHard { hard.append(Note(place: place, lix: scan.lix)) }
    if scan.hasFiller { fillers.append(Note(place: place)) }
    if scan.hasHidden { hidden.append(Note(place: place)) }
    if scan.hasHidden || scan.hasJoiner { hasHiddenOrJoined = true }
    return scan.mayHaveIllness
  }
}
