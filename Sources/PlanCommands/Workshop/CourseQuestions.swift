import CommandLineDanish
import DanishText
import Dialogue
import PlanModel
import PlanOverview
import PlanWorkspace
import Workshop

/// What `kursus ny` asks where options leave it open and somebody is there to answer.
struct CourseQuestions {
  /// Something that is asked.
  enum Field: CaseIterable { case day, start, length, people }

  private var stage: Stage
  private let asks: Bool

  init(_ stage: Stage, asks: Bool) { (self.stage, self.asks) = (stage, asks) }

  /// Whether somebody is asked, and so sees the proposal.
  var canAsk: Bool { asks && stage.canChoose }

  /// The ledetråd: the named one; else the one that is chosen, or the newest. Nil where somebody stopped.
  mutating func guide(named name: String?) throws -> KnownGuide? {
    let known = name == nil && canAsk ? GuideLibrary().all().filter(\.isUsable) : []
    guard known.count > 1 else { return try GuideLibrary.guide(name) }
    let newest = known.map(\.guide.year).max()
    let sorted = known.filter { $0.guide.year == newest } + known.filter { $0.guide.year != newest }
    let items = sorted.map { ListItem(text: $0.guide.title, note: $0.guide.sender) }
    return stage.choose([.question(Texts.Workshop.whichGuide)], items).map { sorted[$0] }
  }

  /// The wish with the answers to what is missing; nil where somebody stopped.
  mutating func completed(_ wish: CourseWish, asking missing: Set<Field>) throws -> CourseWish? {
    let fields = Field.allCases.filter(missing.contains)
    guard canAsk, !fields.isEmpty else { return wish }
    var enquiry = Enquiry(fields.map(\.item), hint: Texts.Workshop.back)
    stage.ask(&enquiry)
    guard let answers = enquiry.answers else { return nil }
    var wish = wish
    for (field, answer) in zip(fields, answers) { try field.take(answer, &wish) }
    return wish
  }

  /// Whether the course is to be made; yes where nobody can be asked.
  mutating func agrees(to draft: RunSheetDraft, in folder: CourseFolder) -> Bool {
    guard canAsk else { return true }
    var clock = draft.runSheet.start?.value
    let lines = draft.runSheet.blocks.map { block in
      let time = clock?.text ?? ""
      clock = clock?.adding(minutes: block.minutes?.value?.number ?? 0)
      return ListItem(text: "\(time)  \(block.title ?? "")", note: Texts.Workshop.detail(block))
    }
    let more = Texts.Workshop.leftOut(draft).map(Block.hint)
    let blocks = [Block.paragraph(Texts.Workshop.proposal(draft)), .list(lines)] + more
    let choices = Texts.Workshop.make(folder).map { ListItem(text: $0) }
    return stage.choose(blocks, choices) == 0
  }
}

extension CourseQuestions.Field {
  /// The question for it.
  fileprivate var item: Enquiry.Item {
    switch self {
    case .day:
      Enquiry.Item(
        Texts.Workshop.whichDay, hint: Texts.Workshop.dayHint, label: Texts.Workshop.dayLabel
      ) { text in
        if text.isEmpty { return nil }
        do { _ = try DayOptions.read(text) } catch { return String(describing: error) }
        return nil
      }
    case .start:
      Enquiry.Item(
        Texts.Workshop.whichStart, label: Texts.Workshop.startLabel,
        usual: CourseWish.usualStart?.text ?? ""
      ) { TimeOfDay(text: $0) == nil ? Texts.Workshop.noTime.capital : nil }
    case .length:
      Enquiry.Item(
        Texts.Workshop.howLong, label: Texts.Workshop.lengthLabel,
        usual: Texts.Workshop.usualLength
      ) { text in
        guard let length = CourseLength.minutes(text) else {
          return Texts.Workshop.noLength.capital
        }
        if length < CourseWish.fewestMinutes {
          return Texts.Workshop.noDraft(.tooShort(minutes: length))
        }
        return length > CourseWish.mostMinutes
          ? Texts.Workshop.noDraft(.tooLong(minutes: length)) : nil
      }
    case .people:
      Enquiry.Item(
        Texts.Workshop.who, hint: Texts.Workshop.whoHint, label: Texts.Workshop.whoLabel,
        usual: Texts.Workshop.usualCount
      ) { text in
        if let count = Int(text) {
          return (1...Amount.most).contains(count) ? nil : Texts.Workshop.noCount(count)
        }
        guard InputFile(text).isThere else { return Texts.Workshop.noCountOrList }
        do { _ = try CentreOptions.list(text) } catch { return String(describing: error) }
        return nil
      }
    }
  }

  /// Puts an answer in, which is known to be good.
  fileprivate func take(_ answer: String, _ wish: inout CourseWish) throws {
    switch self {
    case .day: wish.date = answer.isEmpty ? nil : try DayOptions.read(answer)
    case .start: wish.start = TimeOfDay(text: answer)
    case .length: wish.minutes = CourseLength.minutes(answer) ?? wish.minutes
    case .people:
      if let count = Int(answer) {
        wish.participants = count
      } else {
        let list = try CentreOptions.list(answer)
        (wish.centres, wish.participants) = (list.members, list.centres.count)
      }
    }
  }
}
