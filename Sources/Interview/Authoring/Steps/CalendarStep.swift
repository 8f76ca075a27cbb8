import DanishText
import Dialogue
import PlanModel

/// The dates of the process: a new one is written here, and each can be gone to by its number.
struct CalendarStep: Step {
  var id: String { "kalender" }
  var takesText: Bool { true }

  func title(_ scene: Scene) -> String { Texts.Authoring.calendarTitle }
  func deed(_ scene: Scene) -> String { Texts.Authoring.calendarDeed }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.calendarHelp)] }

  /// The dates that came along from last year are looked at once.
  func mark(_ scene: Scene) -> Mark? {
    let isBeingMade = scene.authoring?.isBeingMade ?? false
    if isBeingMade, !scene.decided.contains(id) { return .open }
    return scene.guide.calendar.isEmpty ? .open : .done
  }

  func noteAnswered(in scene: inout Scene) { scene.decided.insert(id) }

  func opening(_ scene: Scene) -> [Block] {
    let (isEmpty, takesLast) = (scene.guide.calendar.isEmpty, Self.takesLast(scene))
    let entries = isEmpty ? Self.proposed(scene) : scene.guide.calendar
    let items = entries.enumerated().map { number, entry in
      ListItem(
        number: isEmpty && !takesLast ? nil : number + 1, mark: isEmpty ? .free : nil,
        text: CalendarLine.text(of: entry),
        note: Texts.Authoring.dayNote(entry.date.weekdayName, entry.kind))
    }
    let proposal =
      takesLast
      ? Texts.Authoring.lastDates(entries.count) : Texts.Authoring.usualDates(entries.count)
    let hasFollowUp = entries.contains { $0.kind == .followUp }
    return [.subheading(Texts.Authoring.calendarTitle), .list(items)]
      + (hasFollowUp ? [] : [.hint(Texts.Authoring.noFollowUp)]) + [
        .question(isEmpty ? proposal : Texts.Authoring.moreDates)
      ]
  }

  /// Last year's dates in the new year; where there are none, those that are usual.
  private static func proposed(_ scene: Scene) -> [CalendarEntry] {
    let last = lastDates(scene)
    return last.isEmpty ? UsualCalendar.entries(of: scene.guide) : last
  }

  private static func lastDates(_ scene: Scene) -> [CalendarEntry] {
    scene.authoring?.lastDates(in: scene.guide.year) ?? []
  }

  /// Whether Enter takes last year's dates.
  private static func takesLast(_ scene: Scene) -> Bool {
    scene.guide.calendar.isEmpty && !lastDates(scene).isEmpty
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Self.takesLast(scene) ? Texts.Authoring.takeDatesLabel : Texts.Authoring.dateLabel,
      kind: FieldKind.title.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return Self.takesLast(scene) ? takeDates(scene) : .keep() }
    // Whoever adds to last year's dates, or mends one, has taken them.
    var guide = Self.takesLast(scene) ? Self.taking(scene) : scene.guide
    let calendar = guide.calendar
    if let number = Int(text.trimmed) {
      guard calendar.indices.contains(number - 1) else {
        return .refused(Texts.noSuchNumber(calendar.count))
      }
      let entry = Next.visit(CalendarEntryStep(index: number - 1))
      return guide == scene.guide ? .keep(next: entry) : .rewrite(guide, next: entry)
    }
    guard let entry = CalendarLine.read(text, in: scene.guide, scene.today) else {
      return .refused(CalendarLine.problem(text, in: scene.guide))
    }
    guide.insert(entry)
    return .rewrite(guide, say: [CalendarLine.read(entry)], next: .to(self))
  }

  /// A yes takes what is usual.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    guard reply == .yes else { return .keep() }
    guard scene.guide.calendar.isEmpty else {
      return .again(say: [.hint(Texts.Authoring.writeDate)])
    }
    return takeDates(scene)
  }

  /// The ledetråd with the dates that are proposed.
  private static func taking(_ scene: Scene) -> Ledetraad {
    var guide = scene.guide
    guide.calendar = proposed(scene)
    return guide
  }

  private func takeDates(_ scene: Scene) -> Answer {
    let guide = Self.taking(scene)
    return .rewrite(
      guide, say: [.success(Texts.Authoring.datesTaken(guide.calendar.count))], next: .to(self))
  }

  func advice(from before: Scene, to after: Scene) -> [Block] { [] }
}

/// One date of the process, on one line.
struct CalendarEntryStep: GuideFieldStep {
  let index: Int

  var id: String { "kalender.\(index + 1)" }
  var label: String { Texts.Authoring.entryLabel }
  var kind: FieldKind { .title }
  var takesQuestions: Bool { false }

  func title(_ scene: Scene) -> String { Texts.Authoring.calendarTitle }
  func exists(_ scene: Scene) -> Bool { scene.guide.calendar.indices.contains(index) }
  func question(_ scene: Scene) -> String { Texts.Authoring.entryQuestion }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.calendarHelp)] }

  func value(_ scene: Scene) -> String {
    exists(scene) ? CalendarLine.text(of: scene.guide.calendar[index]) : ""
  }

  func problem(_ text: String, _ scene: Scene) -> String? {
    read(text, scene) == nil ? CalendarLine.problem(text, in: scene.guide) : nil
  }

  /// A date without a year stays in the year that it was of.
  private func read(_ text: String, _ scene: Scene) -> CalendarEntry? {
    let year = exists(scene) ? scene.guide.calendar[index].date.year : nil
    return CalendarLine.read(text, in: scene.guide, scene.today, year: year)
  }

  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block] {
    guide.calendar.filter { !scene.guide.calendar.contains($0) }.map(CalendarLine.read)
  }

  /// What does not stand on the line, such as a forum, stays as it is.
  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    guard guide.calendar.indices.contains(index) else { return }
    var entry = guide.calendar.remove(at: index)
    guard let read = text.flatMap({ self.read($0, scene) }) else { return }
    let moved = read.date != entry.date
    (entry.date, entry.event) = (read.date, read.event)
    if entry.kind == nil { entry.kind = read.kind }
    if moved { entry.opens = nil }
    guide.insert(entry)
  }
}

extension Ledetraad {
  /// Puts a date where it belongs in the order of time.
  fileprivate mutating func insert(_ entry: CalendarEntry) {
    let place = calendar.firstIndex { $0.date > entry.date } ?? calendar.count
    calendar.insert(entry, at: place)
  }
}
