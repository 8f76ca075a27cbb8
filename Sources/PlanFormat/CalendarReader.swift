import DanishText
import PlanModel

/// `kalender`, and the forums of `krav`.
extension EventReader {
  /// Reads the dates of the process.
  mutating func calendar() -> [CalendarEntry] {
    list { reader, node in
      var date: PlanDate?
      var entry = CalendarEntry(date: .earliest, event: "")
      let isMapping = reader.openMapping(node, .calendarEntry) { reader, key in
        switch key {
        case .dato: date = reader.date()
        case .hvad: entry.event = reader.text() ?? ""
        case .forum: entry.forum = reader.text()
        case .slags: entry.kind = reader.word(CalendarKind.self)
        case .åbner: entry.opens = reader.date()
        case .gentages: entry.recurrence = reader.text()
        case .hjemmel: entry.basis = reader.text()
        case .appliesTo: entry.centres = reader.words()
        case .validUntil: entry.validUntil = reader.date()
        default: reader.skipValue()
        }
      }
      if isMapping { reader.require([(.hvad, entry.event)], at: node) }
      guard isMapping, let date else {
        reader.markSkipped(node)
        return nil
      }
      entry.date = date
      return entry
    }
  }

  /// Reads `forelægges`.
  mutating func hearings() -> [RequiredHearing] {
    list { reader, node in
      var hearing = RequiredHearing(forum: "")
      let isMapping = reader.openMapping(node, .hearing) { reader, key in
        switch key {
        case .forum: hearing.forum = reader.text() ?? ""
        case .udfald: hearing.outcome = reader.word(Outcome.self)
        default: reader.skipValue()
        }
      }
      guard isMapping else {
        reader.markSkipped(node)
        return nil
      }
      reader.require([(.forum, hearing.forum)], at: node)
      return hearing
    }
  }
}
