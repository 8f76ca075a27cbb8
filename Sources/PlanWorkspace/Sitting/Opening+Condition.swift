import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanRules

/// Whether a file is a plan, and how much of it can be read.
extension Opening {
  /// How many problems are told one by one.
  private static var mostProblems: Int { 5 }

  /// Refuses what is no plan. Of a plan that is broken it says what cannot be read; false where the
  /// leader lets it be.
  mutating func accept(_ loaded: LoadedPlan) throws(WorkspaceProblem) -> Bool {
    let document = loaded.document
    guard document.isReadable else { throw .file(.notAPlan(path: loaded.path)) }
    if document.isGuide {
      let guide = LedetraadDocument.read(document.bytes).guide
      throw .file(.isGuide(path: loaded.path, words: guide.vocabulary))
    }
    if document.isRegister { throw .file(.isRegister(path: loaded.path)) }
    if let format = document.formatName, format != PlanDocument.format {
      throw .file(.isNewer(path: loaded.path, format: format))
    }
    if document.formatName == nil, !document.plan.saysAnything {
      throw .file(.isNoPlan(path: loaded.path))
    }
    return document.isWhole ? true : goesOn(with: loaded)
  }

  /// Without a terminal it goes on: everything stays in the file, one way or another.
  private mutating func goesOn(with loaded: LoadedPlan) -> Bool {
    let blocks = Self.remarks(on: loaded)
    guard host.canChoose else {
      host.show(blocks)
      return true
    }
    return host.choose(blocks, Texts.Sitting.brokenChoices.map { ListItem(text: $0) }) == 0
  }

  private static func remarks(on loaded: LoadedPlan) -> [Block] {
    let document = loaded.document
    let problems = document.problems.filter(RuleRegistry.isAboutReading)
    let told = problems.prefix(mostProblems).map {
      Texts.Sitting.problem(line: $0.place?.start.line, $0.message)
    }
    let rest = problems.count - told.count
    let more = rest > 0 ? [Texts.Sitting.furtherProblems(rest)] : []
    let lines = document.unreadableLines
    return [.problem(Texts.Sitting.broken(loaded.path))] + (told + more).map(Block.hint)
      + (lines.isEmpty ? [] : [.paragraph(Texts.Sitting.setAside(lines))])
  }
}

extension Plan {
  /// Whether anything in it belongs to a plan: a file of something else has nothing.
  fileprivate var saysAnything: Bool {
    guide != nil || centre.name != nil || !reflections.isEmpty || !goals.isEmpty
  }
}
