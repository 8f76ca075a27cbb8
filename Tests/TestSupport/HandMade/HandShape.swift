/// What belongs in a field of a hand-made file; written apart from the program's own table.
enum HandKind: Sendable {
  case id, text, date, ids, prints, year
  case word([String])
  case record(HandShape)
  case records(HandShape)
}

/// The fields of a record. The first is always there.
struct HandShape: Sendable {
  let fields: [(key: String, kind: HandKind)]
  /// Whether the record is small enough for one line.
  let isSmall: Bool

  private init(_ fields: [(String, HandKind)], isSmall: Bool = true) {
    self.fields = fields.map { (key: $0.0, kind: $0.1) }
    self.isSmall = isSmall
  }

  static let plan = HandShape(
    [
      ("ledetråd", .id), ("aftryk", .prints), ("år", .year),
      ("status", .word(["kladde", "til drøftelse", "godkendt", "lukket"])),
      ("center", .record(centre)), ("refleksioner", .records(reflection)),
      ("lokale-mål", .records(goal)), ("bevidste-fravalg", .records(omission)),
      ("drøftelser", .records(discussion)), ("undtagelser", .records(exemption)),
    ], isSmall: false)
  static let centre = HandShape([
    ("id", .id), ("navn", .text), ("type", .text), ("leder", .text), ("kerneopgave", .text),
  ])
  static let reflection = HandShape([("spørgsmål", .id), ("svar", .text), ("sprunget-over", .text)])
  static let goal = HandShape(
    [
      ("id", .id), ("titel", .text), ("tema", .id), ("også", .ids), ("udspringer-af", .ids),
      ("se-igen", .ids), ("sammenhæng", .text), ("mål", .text), ("tiltag", .records(action)),
      ("tegn", .records(sign)), ("evaluering", .record(evaluation)), ("ansvarlig", .text),
      ("frist", .date), ("sammen-med", .ids), ("opfølgning", .records(followUp)),
    ], isSmall: false)
  static let action = HandShape([("hvad", .text), ("hvem", .text), ("hvornår", .date)])
  static let sign = HandShape([
    ("tegn", .text), ("udgangspunkt", .text), ("målsætning", .text), ("kilde", .text),
  ])
  static let evaluation = HandShape([("forum", .text), ("hvornår", .date), ("hvordan", .text)])
  static let followUp = HandShape([
    ("bemærkning", .text), ("dato", .date), ("målt", .text),
    ("status", .word(["på vej", "nået", "ikke begyndt"])),
  ])
  static let omission = HandShape([("tema", .id), ("begrundelse", .text), ("accepteret-af", .text)])
  static let discussion = HandShape([
    ("forum", .text), ("dato", .date), ("udfald", .word(["drøftet", "godkendt"])), ("sag", .text),
  ])
  static let exemption = HandShape([("regel", .id), ("mål", .id), ("begrundelse", .text)])
}
