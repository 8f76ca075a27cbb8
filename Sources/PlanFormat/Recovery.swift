import PlanModel

/// Reads as much as possible of a file that is no YAML.
///
/// What people's hands and editors do is mended as far as it is understood; a line on which
/// nothing sensible can be seen is set aside; then the text is read again, until all of it can be
/// read. Each mistake is told once. The work is bounded whatever the file holds.
struct Recovery<Model> {
  /// How many bytes are read in all: many times over for a plan, a few times for the largest file.
  private static var mostBytes: Int { 32 * 1024 * 1024 }
  /// How many lines are set aside before the rest is given up.
  private static var mostLines: Int { 50 }
  /// How many lines a file may have to be looked through line by line: a plan has a few hundred.
  private static var mostLinesLookedAt: Int { 100_000 }
  /// How many characters of a kind that no text has are taken out; with more it is no text.
  private static var mostControlCharacters: Int { 10_000 }

  private let bytes: [UInt8]
  private let body: (inout EventReader) -> Model
  private var text: [UInt8]
  private var edits: [TextEdit] = []
  private var notes: [EventReader.Note] = []
  private var setAside: Set<Int> = []
  private var bytesRead = 0
  private var isGivenUp = false

  init(_ bytes: [UInt8], _ body: @escaping (inout EventReader) -> Model) {
    self.bytes = bytes
    self.body = body
    text = bytes
  }

  /// The model as far as it could be read, and all that was noticed.
  mutating func run(empty: Model) -> (Model, Reading) {
    guard decode() else {
      return (empty, Reading(text: bytes, notes: [Reading.note(Texts.nulByte, at: nulPlace)]))
    }
    let controls = ControlCharacters.places(in: text)
    if controls.count > Self.mostControlCharacters {
      return (empty, Reading(text: text, notes: [Reading.note(Texts.nulByte, at: controls[0])]))
    }
    remove(controls)
    replace(ForeignBreaks.places(in: text), Texts.foreignBreaks)
    replace(InvisibleSpaces.places(in: text), Texts.invisibleSpaces)
    var attempt = attempt()
    if attempt.failure != nil {
      mendMistakes()
      attempt = self.attempt()
    }
    let source = SourceText(text)
    while let failure = attempt.failure {
      let place = place(of: failure)
      guard bytesRead < Self.mostBytes, setAside.count < Self.mostLines,
        let line = setAsideLine(at: place, source)
      else {
        notes.append(Reading.note(Texts.givenUp, at: place..<place))
        isGivenUp = true
        setAside.formUnion(source.line(ofByte: place)..<source.lineCount)
        break
      }
      let isThere = line == source.line(ofByte: place)
      notes.append(
        Reading.note(
          Texts.syntaxError(failure.problem),
          at: isThere ? place..<place : source.text(ofLine: line)))
      attempt = self.attempt()
    }
    return (attempt.model, reading(attempt))
  }

  private func reading(_ attempt: Reading.Attempt<Model>) -> Reading {
    let layer = EditLayer(edits)
    var reading = Reading(text: text, layer: layer.isEmpty ? nil : layer, attempt)
    reading.notes = notes + reading.notes
    reading.isGivenUp = isGivenUp
    reading.unreadable = setAside.sorted().reduce(into: []) { ranges, line in
      if let last = ranges.last, last.upperBound == line {
        ranges[ranges.count - 1] = last.lowerBound...line + 1
      } else {
        ranges.append(line + 1...line + 1)
      }
    }
    return reading
  }

  private mutating func attempt() -> Reading.Attempt<Model> {
    let mended = EditLayer(edits).applied(to: text)
    bytesRead += mended.count
    return Reading.Attempt(mended, body)
  }

  private var nulPlace: Range<Int> {
    let place = bytes.firstIndex(of: 0) ?? 0
    return place..<place
  }

  // MARK: Mending

  /// False where the file is no text at all.
  private mutating func decode() -> Bool {
    guard let (decoded, remark) = TextEncoding.decode(bytes) else {
      return !Reading.hasNUL(bytes)
    }
    text = decoded
    var note = Reading.note(remark.message, at: remark.place, mend: [])
    note.isAboutEncoding = true
    notes.append(note)
    return true
  }

  private mutating func remove(_ places: [Range<Int>]) {
    guard let first = places.first else { return }
    let removal = places.map { TextEdit($0, "") }
    edits += removal
    notes.append(
      Reading.note(Texts.controlCharacters(places.count), at: first, mend: removal))
  }

  /// Puts an ordinary space where something stands that only looks like one, or like nothing.
  private mutating func replace(_ places: [Range<Int>], _ message: (Int) -> String) {
    guard let first = places.first else { return }
    let spaces = places.map { TextEdit($0, " ") }
    // The same list, not a copy: there can be a million of them.
    if edits.isEmpty { edits = spaces } else { edits += spaces }
    var note = Reading.note(message(places.count), at: first, mend: spaces)
    note.rule = .hidden
    notes.append(note)
  }

  private mutating func mendMistakes() {
    guard SourceText(text).lineCount <= Self.mostLinesLookedAt else { return }
    for mistake in HandMistakes.find(in: text) {
      edits += mistake.edits
      notes.append(
        Reading.note(
          mistake.message, at: mistake.place, mend: mistake.isSafe ? mistake.edits : nil))
      setAside.formUnion(mistake.setAside)
    }
  }

  /// Makes a comment of the line at a place, or of the nearest before it that is none yet.
  private mutating func setAsideLine(at place: Int, _ source: SourceText) -> Int? {
    var line = source.line(ofByte: min(place, max(0, text.count - 1)))
    while setAside.contains(line) || source.text(ofLine: line).isEmpty {
      if line == 0 { return nil }
      line -= 1
    }
    setAside.insert(line)
    let start = source.start(ofLine: line)
    edits.append(TextEdit(start..<start, "# "))
    return line
  }

  /// The place of a failure in the file's text.
  private func place(of failure: EventReader.Failure) -> Int {
    let layer = EditLayer(edits)
    let mended = SourceText(layer.applied(to: text))
    switch failure.mark {
    case .character(let index): return layer.origin(of: mended.byte(ofCharacter: index))
    case .byte(let byte): return layer.origin(of: byte)
    case .original(let range): return range.lowerBound
    }
  }
}
