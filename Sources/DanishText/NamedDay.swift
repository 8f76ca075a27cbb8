/// Feasts, holidays and seasons by their names.
enum NamedDay {
  /// The day that a name stands for; with *før* or *efter* before it, the day before or after. Nil
  /// where it is no such name, or means no day: what comes *efter jul* may be any.
  static func form(_ name: String, _ bound: DateWords.Bound) -> DateForm? {
    switch bound {
    case .before: before[name] ?? names[name]
    case .after: after[name]
    case .within: within[name] ?? names[name]
    case .none: names[name]
    }
  }

  private static let names: [String: DateForm] = [
    "forår": .end(5), "foråret": .end(5),
    // What is to be ready »til sommer« is ready when the summer begins.
    "sommer": .part(.first, month: 6), "sommeren": .part(.first, month: 6),
    "efterår": .end(11), "efteråret": .end(11),
    "sankthans": .feast(23, month: 6), "sanktans": .feast(23, month: 6),
    "sankthansaften": .feast(23, month: 6), "sankt hans": .feast(23, month: 6),
    "sankt hans aften": .feast(23, month: 6), "skt hans": .feast(23, month: 6),
    "grundlovsdag": .feast(5, month: 6), "mortensaften": .feast(10, month: 11),
    "jul": .feast(24, month: 12), "julen": .feast(24, month: 12),
    "juleferien": .feast(24, month: 12), "juleaften": .feast(24, month: 12),
    "mellem jul og nytår": .feast(31, month: 12),
    "nytår": .feast(31, month: 12), "nytårsaften": .feast(31, month: 12),
    "årsskiftet": .feast(31, month: 12), "årets udgang": .feast(31, month: 12),
    "årets slutning": .feast(31, month: 12),
    "vinterferien": .week(7), "sommerferien": .end(6),
    "efterårsferien": .week(42), "efterårsferie": .week(42),
    "fastelavn": .easter(-49), "palmesøndag": .easter(-7), "skærtorsdag": .easter(-3),
    "langfredag": .easter(-2), "påske": .easter(0), "påsken": .easter(0),
    "påskeferien": .easter(0), "påskedag": .easter(0), "2 påskedag": .easter(1),
    "anden påskedag": .easter(1), "st bededag": .easter(26), "store bededag": .easter(26),
    "kristi himmelfart": .easter(39), "kristi himmelfartsdag": .easter(39),
    "pinse": .easter(49), "pinsen": .easter(49), "pinsedag": .easter(49),
    "2 pinsedag": .easter(50), "anden pinsedag": .easter(50),
  ]

  /// The last day before; a feast's eve is part of it.
  private static let before: [String: DateForm] = [
    "jul": .feast(23, month: 12), "julen": .feast(23, month: 12),
    "juleferien": .feast(23, month: 12), "sommer": .end(5), "sommeren": .end(5),
    "forår": .end(2), "foråret": .end(2), "efterår": .end(8), "efteråret": .end(8),
    "vinterferien": .week(6), "efterårsferien": .week(41), "pinse": .easter(47),
    "pinsen": .easter(47), "påske": .easter(-4), "påsken": .easter(-4), "påskeferien": .easter(-4),
  ]

  /// The first working day after; schools and day-care are back by the middle of August.
  private static let after: [String: DateForm] = [
    "sommerferien": .feast(15, month: 8), "vinterferien": .week(8, weekday: 0),
    "efterårsferien": .week(43, weekday: 0), "påske": .easter(2), "påsken": .easter(2),
    "påskeferien": .easter(2), "pinse": .easter(51), "pinsen": .easter(51),
  ]

  /// What lasts until its end: *i løbet af sommeren*.
  private static let within: [String: DateForm] = [
    "sommer": .end(8), "sommeren": .end(8),
  ]
}
