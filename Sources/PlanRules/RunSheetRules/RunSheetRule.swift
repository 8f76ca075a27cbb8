import DanishText
import PlanModel

/// A rule over the run sheet of a course.
protocol RunSheetRule: Rule {
  /// Whether it speaks of what is missing, and so says nothing true of a file that could only be
  /// read in part.
  var needsWholeRunSheet: Bool { get }

  /// Reports what it finds.
  func check(_ context: RunSheetContext, _ report: inout RuleReport)
}

extension RunSheetRule {
  /// Most rules judge what stands in the file, whatever else may be missing.
  var needsWholeRunSheet: Bool { false }
}

/// A run sheet as the rules see it, with what several of them would otherwise look up again.
struct RunSheetContext: Sendable {
  /// The run sheet.
  let sheet: RunSheet
  /// The ledetråd that it names; nil where that was not found.
  let guide: GuideIndex?
  /// The ids of the ledetråde that are known.
  let knownGuides: [String]
  /// The CPR numbers in the file.
  let numbers: FileNumbers
  /// What is remarkable about its texts.
  let notes: TextNotes
  /// The least that each block's work takes, as far as its questions say it, in minutes.
  private let leastMinutes: [Int]

  init(_ sheet: RunSheet, bytes: [UInt8], guide: Ledetraad?, knownGuides: [String]) {
    (self.sheet, self.knownGuides) = (sheet, knownGuides)
    self.guide = guide.map(GuideIndex.init)
    numbers = FileNumbers(bytes)
    notes = TextNotes(sheet)
    leastMinutes = sheet.blocks.map { block in
      guard let form = block.form?.value, let guide else { return 0 }
      return form.leastMinutes(for: block.questions.compactMap(guide.question))
    }
  }

  /// What a message calls a block: its title, its id, or its number.
  func name(ofBlock number: Int) -> String {
    let block = sheet.blocks[number]
    return block.title.mentioned.map(Texts.quoted) ?? block.id.mentioned.map(Texts.quoted)
      ?? RunSheetRuleTexts.block(number + 1)
  }

  /// A block's minutes; 0 where it does not say them.
  func minutes(ofBlock number: Int) -> Int { sheet.blocks[number].minutes?.value?.number ?? 0 }

  /// The least that a block's work takes, as far as its questions say it, in minutes.
  func leastMinutes(ofBlock number: Int) -> Int { leastMinutes[number] }
}

extension WorkForm {
  /// The least time in which people get something out of some questions, in minutes: alone, what it
  /// takes to write the answers; else so much that each can say something to one of them.
  func leastMinutes(for questions: [Question]) -> Int {
    guard !questions.isEmpty else { return 0 }
    return switch self {
    case .alone: questions.reduce(0) { $0 + ($1.minutes ?? 0) }
    case .pair: 4
    case .group: 5
    case .plenary: 3
    case .pause: 0
    }
  }
}

extension FieldPath {
  /// The path to a block of a run sheet.
  static func block(_ number: Int) -> FieldPath { .key(.blokke).item(number) }
}
