import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanRules
import PlanWorkspace

/// The values that the folder at hand has for a place on the command line: plans, ledetråde, themes,
/// questions, goals, centres, rules. A place is known by what its value is called in help.
struct CompletionValues {
  let place: Completion.Place

  /// The values of a place.
  init(at place: Completion.Place) { self.place = place }

  /// What may stand there.
  var answer: CompletionAnswer {
    switch place.valueName {
    case "regel", "regel,…": CompletionAnswer(rules)
    case "tema-id": CompletionAnswer(themes)
    case "spørgsmål": CompletionAnswer(questions)
    case "mål": CompletionAnswer(goals)
    case "center": CompletionAnswer(centres)
    case "type": CompletionAnswer(kinds)
    case "forum": CompletionAnswer(forums)
    case "kommando": CompletionAnswer(commands)
    case "id-eller-fil": CompletionAnswer(guides, files: .named(Self.yaml))
    case "fil", "sti": CompletionAnswer(plans, files: files)
    case "forum-eller-fil": CompletionAnswer(forums, files: .named(Self.yaml))
    case "skema": CompletionAnswer(files: .named(["docx"]))
    case "fil.json", "json-eller-mappe": CompletionAnswer(files: .named(["json"]))
    case "sidste-år", "register": CompletionAnswer(files: .named(Self.yaml))
    case "mappe": CompletionAnswer(files: .folders)
    case "liste": CompletionAnswer(files: .named(["csv", "xlsx"]))
    default: CompletionAnswer()
    }
  }

  private static let yaml = ["yaml", "yml"]

  /// A name after `--til` may end in anything.
  private var files: CompletionAnswer.Files {
    place.words.last?.hasPrefix("--") ?? false ? .named([]) : .named(Self.yaml)
  }

  private var plans: [CompletionAnswer.Candidate] {
    KnownPlan.all().map { .init($0.path, $0.plan.centre.name ?? "") }
  }

  private var guides: [CompletionAnswer.Candidate] {
    GuideLibrary().all().map { .init($0.guide.id, $0.guide.title) }
  }

  private var themes: [CompletionAnswer.Candidate] {
    guide?.themes.map { .init($0.id, $0.title) } ?? []
  }

  private var questions: [CompletionAnswer.Candidate] {
    guide?.themes.flatMap(\.questions).map { .init($0.id, $0.text) } ?? []
  }

  private var goals: [CompletionAnswer.Candidate] {
    named.flatMap(\.plan.goals).compactMap { goal in goal.id.map { .init($0, goal.title ?? "") } }
  }

  private var centres: [CompletionAnswer.Candidate] {
    named.compactMap { known in
      known.plan.centre.id.map { .init($0, known.plan.centre.name ?? "") }
    }
  }

  private var kinds: [CompletionAnswer.Candidate] {
    Set(named.compactMap(\.plan.centre.kind)).sorted { DanishOrder($0) < DanishOrder($1) }
      .map { .init($0) }
  }

  private var forums: [CompletionAnswer.Candidate] {
    var seen: Set<String> = []
    return (guide?.requirements.hearings ?? []).compactMap(\.forum)
      .filter { seen.insert($0).inserted }.map { .init($0) }
  }

  private var commands: [CompletionAnswer.Candidate] {
    AarsplanCommand.subcommands.compactMap { command in
      let about = command.configuration
      guard about.shouldDisplay, let name = about.commandName else { return nil }
      return .init(name, about.abstract)
    }
  }

  private var rules: [CompletionAnswer.Candidate] {
    let rules =
      place.command.first == "strategier" ? RuleRegistry.registerRules : RuleRegistry.everyRule
    return rules.map { .init($0.about.id, $0.about.title) }
  }

  /// The plans that are named on the line, else those of the folder.
  private var named: [KnownPlan] {
    let named = place.words.filter(Self.isPlanName).compactMap(KnownPlan.init(at:))
    return named.isEmpty ? KnownPlan.all() : named
  }

  private static func isPlanName(_ word: String) -> Bool {
    word.hasSuffix(".yaml") || word.hasSuffix(".yml")
  }

  /// The ledetråd that is named on the line, that of the plan that is, or the newest that is known.
  private var guide: Ledetraad? {
    let names = ["--ledetråd", "--ledetraad", "--guide"]
    let place = place.words.lastIndex { names.contains($0) }.map { $0 + 1 }
    if let place, place < self.place.words.count,
      let known = try? GuideLibrary.guide(self.place.words[place])
    {
      return known.guide
    }
    let library = GuideLibrary()
    let ofPlans = named.lazy.compactMap {
      try? library.guide(for: $0.plan, at: $0.path).get().guide
    }
    return ofPlans.first ?? library.all().map(\.guide).max { $0.year < $1.year }
  }
}
