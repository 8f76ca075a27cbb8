import Dialogue
import Interview
import PlanFormat
import PlanModel

/// Whether a file is a plan, and how much of it can be read.
extension Opening {
  /// How many problems are told one by one.
  private static let mostProblems = 5

  /// Refuses what is no plan. Of a plan that is broken it says what cannot be read; false where the
  /// leader lets it be.
  mutating func accept(_ loaded: LoadedPlan) throws -> Bool {
    let document = loaded.document
    guard document.isReadable else { throw Refusal(message: Texts.Write.notAPlan(loaded.path)) }
    if document.isGuide { throw Refusal(message: Texts.Write.isGuide(loaded.path)) }
    if let format = document.formatName, format != PlanDocument.format {
      throw Refusal(message: Texts.Write.isNewer(loaded.path, format))
    }
    if document.formatName == nil, !document.plan.saysAnything {
      throw Refusal(message: Texts.Write.isNoPlan(loaded.path))
    }
    return document.isWhole ? true : goesOn(with: loaded)
  }

  /// Without a terminal it goes on: everything stays in the file, one way or another.
  private mutating func goesOn(with loaded: LoadedPlan) -> Bool {
    let blocks = Self.remarks(on: loaded)
    guard stage.isTerminal else {
      stage.show(blocks)
      return true
    }
    return stage.choose(blocks, Texts.Write.brokenChoices.map { ListItem(text: $0) }) == 0
  }

  private static func remarks(on loaded: LoadedPlan) -> [Block] {
    let document = loaded.document
    let problems = document.problems.filter { $0.rule == RuleName.unreadable }
    let told = problems.prefix(mostProblems).map {
      Texts.Write.problem(line: $0.place?.start.line, $0.message)
    }
    let rest = problems.count - told.count
    let more = rest > 0 ? [Texts.Write.furtherProblems(rest)] : []
    let lines = document.unreadableLines
    return [.problem(Texts.Write.broken(loaded.path))] + (told + more).map(Block.hint)
      + (lines.isEmpty ? [] : [.paragraph(Texts.Write.setAside(lines))])
  }
}

/// The rules that are asked for by name here.
private enum RuleName {
  static let unreadable = "ulæselig-fil"
}

extension Plan {
  /// Whether anything in it belongs to a plan: a file of something else has nothing.
  fileprivate var saysAnything: Bool {
    guide != nil || centre.name != nil || !reflections.isEmpty || !goals.isEmpty
  }
}
