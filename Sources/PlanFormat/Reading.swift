import PlanModel

/// What reading a file left behind besides the model: the tape, and what was noticed.
struct Reading {
  var tape: [SyntaxNode] = []
  var notes: [EventReader.Note] = []

  /// Checks what libyaml leaves to its callers, then reads.
  static func read<Model>(
    _ bytes: [UInt8], empty: Model, _ body: (inout EventReader) -> Model
  ) -> (Model, Reading) {
    if let note = obstacle(bytes) { return (empty, Reading(notes: [note])) }
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = EventReader(bytes: buffer)
      let model = body(&reader)
      if reader.tape.isEmpty, reader.notes.isEmpty {
        reader.notes.append(note(Texts.empty, at: 0))
      }
      while !reader.hasEnded { reader.skipValue() }
      return (model, Reading(tape: reader.tape, notes: reader.notes))
    }
  }

  /// The reason not to read at all.
  private static func obstacle(_ bytes: [UInt8]) -> EventReader.Note? {
    if bytes.count > PlanDocument.largest {
      return note(Texts.tooLarge(PlanDocument.largest / 1024 / 1024), at: 0)
    }
    if let place = bytes.firstIndex(of: 0) { return note(Texts.nulByte, at: place) }
    return nil
  }

  private static func note(_ message: String, at place: Int) -> EventReader.Note {
    EventReader.Note(rule: .unreadable, node: 0, message: message, mark: .byte(place))
  }
}
