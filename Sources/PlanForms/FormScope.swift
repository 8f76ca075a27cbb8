import DanishText
import PlanModel

/// How values stand in a form: themes by their titles, days in words; and how they are read again.
struct FormScope: Sendable {
  let guide: Ledetraad?
  /// The year of a day that is written without one.
  var year: Int?
  /// The day that »i morgen« counts from.
  var today = PlanDate.earliest

  // MARK: Showing

  /// A text as it stands in its cell.
  func shown(_ text: String, _ field: Field) -> String {
    isTheme(field) ? title(ofTheme: text) : text
  }

  /// A value as it stands in its cell.
  func shown<Value: TextValue>(_ entry: Entry<Value>) -> String {
    guard case .known = entry, Value.form == .date, let day = PlanDate(text: entry.text) else {
      return entry.text
    }
    return day.danish
  }

  /// Ids as they stand in their cell.
  func shown(_ words: [String], _ field: Field) -> String {
    let shown = words.map { self.shown($0, field) }
    return shown.joined(separator: shown.contains { $0.contains(",") } ? "; " : ", ")
  }

  private func isTheme(_ field: Field) -> Bool { field.key == .tema || field.key == .også }

  /// The short title, where it means that theme and no other.
  private func title(ofTheme id: String) -> String {
    guard let title = guide?.theme(id)?.shortTitle, theme(title) == id else { return id }
    return title
  }

  // MARK: Reading

  /// Whether a theme stands there by a title, and nobody knows whose it is without the ledetråd.
  func isLost(_ text: String, _ field: Field) -> Bool {
    guide == nil && isTheme(field) && text.hasText
  }

  /// What a text in a cell means.
  func read(_ text: String, _ field: Field) -> String {
    isTheme(field) ? theme(text) ?? text.trimmed : text
  }

  /// The id of the theme that somebody names by its id or one of its titles.
  private func theme(_ text: String) -> String? {
    let name = PlainSpelling.of(FormText.folded(text))
    return guide?.themes.first { theme in
      [theme.id, theme.title, theme.shortTitle].contains {
        PlainSpelling.of(FormText.folded($0)) == name
      }
    }?.id
  }

  /// The ids of a list in a cell.
  func readWords(_ text: String, _ field: Field) -> [String] {
    if isTheme(field), let theme = theme(text) { return [theme] }
    let strong = text.split { ";\n".contains($0) }
    let parts =
      strong.count > 1 || isTheme(field) && strong.allSatisfy { theme(String($0)) != nil }
      ? strong : text.split { ",\n".contains($0) }
    var seen: Set<String> = []
    return parts.map { read($0.trimmed, field) }.filter { $0.hasText && seen.insert($0).inserted }
  }

  /// What a text in a cell of dates, numbers or fixed words means; kept as it stands where it means
  /// nothing.
  func readValue<Value: TextValue>(_ text: String, as: Value.Type) -> Entry<Value> {
    let text = text.trimmed
    if let value = Value(text: text) { return .known(value) }
    switch Value.form {
    case .date:
      let day =
        DanishDate.readComplete(text) ?? DanishDate.read(text, today: today, year: year)
      return day.map { Entry(text: $0.text) } ?? .unknown(text)
    case .words(let words):
      let word = words.first { PlainSpelling.of($0) == PlainSpelling.of(FormText.folded(text)) }
      return Entry(text: word ?? text)
    case .number, .amount, .time, .term, .recurrence: return .unknown(text)
    }
  }
}
