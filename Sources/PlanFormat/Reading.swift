import Glibc
import PlanModel

/// What reading a file left behind besides the model.
struct Reading {
  /// The file's text in UTF-8: its bytes, unless they were something else.
  var text: [UInt8]
  /// What was mended in the text before it could be read; nil where nothing had to be.
  var layer: EditLayer?
  var tape: [SyntaxNode] = []
  var notes: [EventReader.Note] = []
  /// The lines that were set aside because they could not be read.
  var unreadable: [ClosedRange<Int>] = []
  /// Whether there was too much of that to read on to the end.
  var isGivenUp = false

  /// The text as it was read.
  var mended: [UInt8] { layer?.applied(to: text) ?? text }

  /// The tape with places.
  var tree: SyntaxTree { SyntaxTree(text: text, layer: layer, tape: tape) }

  /// Reads a file: as it is where that is possible, and as much of it as can be saved otherwise.
  static func read<Model>(
    _ bytes: [UInt8], empty: Model, _ body: @escaping (inout EventReader) -> Model
  ) -> (Model, Reading) {
    if bytes.count > PlanDocument.largest {
      let note = note(Texts.tooLarge(PlanDocument.largest / 1024 / 1024), at: 0..<0)
      return (empty, Reading(text: bytes, notes: [note]))
    }
    if let place = Directives.placeOfTooMany(in: bytes) {
      let note = note(Texts.tooManyDirectives(Directives.most), at: place..<place + 1)
      return (empty, Reading(text: bytes, notes: [note]))
    }
    if !hasNUL(bytes), !ForeignBreaks.areIn(bytes), InvisibleSpaces.places(in: bytes).isEmpty {
      let attempt = Attempt(bytes, body)
      if attempt.failure == nil { return (attempt.model, Reading(text: bytes, attempt)) }
    }
    var recovery = Recovery(bytes, body)
    return recovery.run(empty: empty)
  }

  /// One time through a text.
  struct Attempt<Model> {
    let model: Model
    let tape: [SyntaxNode]
    let notes: [EventReader.Note]
    let failure: EventReader.Failure?

    init(_ text: [UInt8], _ body: (inout EventReader) -> Model) {
      (model, tape, notes, failure) = text.withUnsafeBufferPointer { buffer in
        var reader = EventReader(bytes: buffer)
        let model = body(&reader)
        while !reader.hasEnded { reader.skipValue() }
        if reader.tape.isEmpty, reader.notes.isEmpty, reader.failure == nil {
          reader.notes.append(Reading.note(Texts.empty, at: 0..<0))
        }
        return (model, reader.tape, reader.notes, reader.failure)
      }
    }
  }

  static func note(
    _ message: String, at place: Range<Int>, mend: [TextEdit]? = nil
  ) -> EventReader.Note {
    EventReader.Note(
      rule: .unreadable, node: 0, message: message, mark: .original(place),
      mend: mend.map(EventReader.Mend.edit))
  }

  static func hasNUL(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
  }
}

extension Reading {
  init<Model>(text: [UInt8], layer: EditLayer? = nil, _ attempt: Attempt<Model>) {
    self.init(text: text, layer: layer, tape: attempt.tape, notes: attempt.notes)
  }
}
