import DanishText
import PlanModel

/// Makes blocks of pieces: ids that say what they are, and texts in good Danish.
struct BlockWriter {
  private let wish: CourseWish
  private let themes: [Theme]
  private let parts: [CoursePart]

  init(_ wish: CourseWish, themes: [Theme], parts: [CoursePart]) {
    (self.wish, self.themes, self.parts) = (wish, themes, parts)
  }

  /// All blocks, breaks included.
  func blocks(_ deal: TimeDeal) -> [RunSheet.Block] {
    var blocks: [RunSheet.Block] = []
    for (number, part) in parts.enumerated() {
      for (piece, minutes) in zip(part.pieces, deal.parts[number]) {
        blocks.append(block(piece, minutes))
      }
      if let pause = deal.breaks.breaks.first(where: { $0.part == number }) {
        blocks.append(Self.block(pause))
      }
    }
    return Self.numbered(blocks)
  }

  private static func block(_ pause: BreakPlan.Break) -> RunSheet.Block {
    let texts = pause.isLunch ? RunSheetTexts.lunch : RunSheetTexts.pause
    return block(texts, .pause, pause.minutes)
  }

  private func block(_ piece: CoursePiece, _ minutes: Int) -> RunSheet.Block {
    var block = Self.block(texts(of: piece, minutes), piece.form, minutes)
    block.questions = piece.questions.map(\.id)
    return block
  }

  private static func block(
    _ texts: BlockTexts, _ form: WorkForm, _ minutes: Int
  ) -> RunSheet.Block {
    var block = RunSheet.Block()
    (block.id, block.title) = (texts.id, texts.title)
    (block.purpose, block.instruction) = (texts.purpose, texts.instruction)
    block.form = .known(form)
    block.minutes = Amount(minutes).map(Entry.known)
    return block
  }

  private func texts(of piece: CoursePiece, _ minutes: Int) -> BlockTexts {
    switch piece.work {
    case .welcome: RunSheetTexts.welcome
    case .why: RunSheetTexts.why(themes, sender: wish.guide.sender)
    case .writing(let theme, let round):
      RunSheetTexts.writing(
        theme, round: round, questions: piece.questions.count, isFirst: theme.id == themes.first?.id
      )
    case .talk(let theme, _):
      piece.form == .group
        ? RunSheetTexts.group(theme, participants: wish.participants)
        : RunSheetTexts.pair(theme, minutes: minutes)
    case .plenary(let themes): RunSheetTexts.plenary(themes, minutes: minutes)
    case .goal: RunSheetTexts.goal(minutes: minutes)
    case .exchange: RunSheetTexts.exchange
    case .gaps: RunSheetTexts.gaps
    case .firstDate: RunSheetTexts.firstDate(year: wish.guide.year)
    case .goodbye: RunSheetTexts.goodbye(next: next)
    }
  }

  /// What comes next in the process around the ledetråd; nil where nobody knows.
  private var next: CalendarEntry? {
    guard let date = wish.date else { return nil }
    return wish.guide.calendar.first { $0.date > date && $0.event.hasText }
  }

  /// With a number behind the ids that would come again: `pause`, `pause-2`.
  private static func numbered(_ blocks: [RunSheet.Block]) -> [RunSheet.Block] {
    var taken: Set<String> = []
    return blocks.map { block in
      var block = block
      let id = block.id ?? ""
      var (name, number) = (id, 1)
      while !taken.insert(name).inserted {
        number += 1
        name = "\(id)-\(number)"
      }
      block.id = name
      return block
    }
  }
}

/// What a block says.
struct BlockTexts {
  var id: String
  var title: String
  var purpose: String
  var instruction: String
}
