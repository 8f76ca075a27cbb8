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
    let isEmpty = scene.guide.calendar.isEmpty
    let entries = isEmpty ? UsualCalendar.entries(of: scene.guide) : scene.guide.calendar
    let items = entries.enumerated().map { number, entry in
      ListItem(
        number: isEmpty ? nil : number + 1, mark: isEmpty ? .free : nil,
        text: CalendarLine.text(of: entry), note: Texts.Authoring.kind(entry.kind))
    }
    let hasFollowUp = entries.contains { $0.kind == .followUp }
    return [.subheading(Texts.Authoring.calendarTitle), .list(items)]
      + (hasFollowUp ? [] : [.hint(Texts.Authoring.noFollowUp)]) + [
        .question(
          isEmpty ? Texts.Authoring.usualDates(entries.count) : Texts.Authoring.moreDates)
      ]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.Authoring.dateLabel, kind: FieldKind.title.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    let calendar = scene.guide.calendar
    if let number = Int(text.trimmed) {
      guard calendar.indices.contains(number - 1) else {
        return .refused(Texts.noSuchNumber(calendar.count))
      }
      return .keep(next: .visit(CalendarEntryStep(index: number - 1)))
    }
    guard let entry = CalendarLine.read(text, in: scene.guide, scene.today) else {
      return .refused(Texts.Authoring.noEntry)
    }
    var guide = scene.guide
    guide.insert(entry)
    return .rewrite(
      guide, say: [.hint(Texts.Authoring.entryRead(CalendarLine.text(of: entry)))], next: .to(self))
  }

  /// A yes takes what is usual.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    guard reply == .yes else { return .keep() }
    guard scene.guide.calendar.isEmpty else {
      return .again(say: [.hint(Texts.Authoring.writeDate)])
    }
    var guide = scene.guide
    guide.calendar = UsualCalendar.entries(of: guide)
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
    CalendarLine.read(text, in: scene.guide, scene.today) == nil ? Texts.Authoring.noEntry : nil
  }

  /// What does not stand on the line, such as a forum, stays as it is.
  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    guard guide.calendar.indices.contains(index) else { return }
    var entry = guide.calendar.remove(at: index)
    guard let read = text.flatMap({ CalendarLine.read($0, in: guide, scene.today) }) else { return }
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
