public import DanishText
import Language
public import PlanModel

/// A run sheet as an instructor reads it: the timetable, then block by block what is to come of it, what
/// is said, and the questions.
public struct RunSheetStory {
  private let sheet: RunSheet
  private let guide: Ledetraad?

  /// The story of a run sheet; its questions are shown where the ledetråd is known.
  public init(of sheet: RunSheet, guide: Ledetraad?) { (self.sheet, self.guide) = (sheet, guide) }

  /// The passages, in order.
  public var passages: [Passage] {
    let head = [
      Passage.title(title), when.map(Passage.subtitle),
      guide.map { .field(label: Words.guide.label, value: $0.title) },
      people.map { .field(label: ProseTexts.Course.participants, value: $0) },
    ]
    let blocks = zip(sheet.blocks, times).flatMap(passages)
    return head.compactMap(\.self) + [.table(timetable)]
      + (blocks.isEmpty ? [] : [.heading(ProseTexts.Course.blockByBlock)] + blocks)
  }

  /// The run sheet as a document of a few pages.
  public var document: Document {
    Document(
      passages,
      about: DocumentAbout(
        title: title, subject: ProseTexts.Course.runSheet, day: sheet.date?.value, isShort: true))
  }

  /// What it is called.
  public var title: String { sheet.title.nonEmpty ?? ProseTexts.Course.title }

  /// `3. december 2015 kl. 09.00–12.00`; nil where it says neither.
  public var when: String? {
    let day = sheet.date?.value?.danish ?? sheet.date?.text
    let clock = sheet.start.map { start in
      let end = sheet.end.map { "–\($0.shown)" } ?? ""
      return tr("kl. \(start.shown)\(end)")
    }
    let parts = [day, clock].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var people: String? { sheet.participants?.text }

  /// When each block begins; nil where that is not known.
  public var times: [TimeOfDay?] {
    var clock = sheet.start?.value
    return sheet.blocks.map { block in
      let begins = clock
      clock = clock?.adding(minutes: block.minutes?.value?.number ?? 0)
      return begins
    }
  }

  /// When what happens, in a table: also for the participants.
  public var timetable: PassageTable {
    let rows = zip(sheet.blocks, times).map { block, time in
      [
        time?.shown ?? "", block.title ?? block.id ?? "", Self.form(of: block),
        block.minutes?.text ?? "",
      ]
    }
    let total = ["", ProseTexts.Course.total, "", String(sheet.minutes)]
    return PassageTable(
      caption: ProseTexts.Course.timetable, columns: ProseTexts.Course.columns,
      rows: rows + [total])
  }

  /// `kl. 09.15–09.30`; nil where nobody knows.
  private static func clock(of block: RunSheet.Block, from time: TimeOfDay?) -> String? {
    guard let time else { return nil }
    let end = block.minutes?.value.flatMap { time.adding(minutes: $0.number) }
    return tr("kl. \(time.shown)\(end.map { "–\($0.shown)" } ?? "")")
  }

  private static func form(of block: RunSheet.Block) -> String { block.form?.shown ?? "" }

  private func passages(_ block: RunSheet.Block, _ time: TimeOfDay?) -> [Passage] {
    let name = block.title.nonEmpty ?? block.id.nonEmpty ?? ""
    let title = [Self.clock(of: block, from: time), name].compactMap(\.self)
    let pace = [Self.form(of: block), block.minutes.map { ProseTexts.Course.minutes($0.text) }]
    let head = [
      Passage.subheading(title.joined(separator: " · ")),
      .field(
        label: ProseTexts.Course.form,
        value: pace.compactMap(\.nonEmpty).joined(separator: " · ")),
    ]
    // A break needs no explanation.
    if block.form?.value == .pause { return head }
    let texts = [
      block.purpose.nonEmpty.map { Passage.field(label: ProseTexts.Course.purpose, value: $0) },
      block.instruction.nonEmpty.map {
        .field(label: ProseTexts.Course.instruction, value: $0)
      },
    ]
    let questions = block.questions.map { guide?.question($0)?.text ?? $0 }
    let asked =
      questions.isEmpty
      ? [] : [Passage.list(label: ProseTexts.Course.questions(questions.count), items: questions)]
    return head + texts.compactMap(\.self) + asked
  }
}
