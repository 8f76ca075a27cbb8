import Language
import PlanModel

/// What people read about the rules: in the terminal, and in the generated `Docs/regler.md`.
public enum RuleHandbook {
  /// One rule explained in plain text, as `tjek --forklar` prints it.
  public static func text(_ rule: any Rule) -> String {
    let about = rule.about
    var parts = ["\(about.id) (\(about.level.shown))", about.title]
    for section in sections(rule) { parts.append("\(section.heading)\n\(indented(section.text))") }
    for example in examples(rule) {
      parts.append("\(example.heading)\n\(indented(example.text))")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All rules, as the Markdown page.
  public static func markdown() -> String {
    let rows = RuleRegistry.rules.map { rule in
      let about = rule.about
      let several = RuleRegistry.looksAtSeveral(about.id) ? HandbookTexts.several : ""
      let title = "\(about.title)\(several)"
      return "| [`\(about.id)`](#\(about.id)) | \(about.level.shown) | \(title) |"
    }
    let head = [
      HandbookTexts.introduction, "\(HandbookTexts.tableHead)\n\(rows.joined(separator: "\n"))",
      HandbookTexts.goodPlan, fenced(ExampleTexts.plan), HandbookTexts.goodGuide,
      fenced(ExampleTexts.guide),
    ]
    let parts = head + RuleRegistry.rules.map(markdown) + registers + runSheets
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The chapter about registers of strategies.
  private static var registers: [String] {
    chapter(
      HandbookTexts.registers, HandbookTexts.goodRegister, ExampleTexts.register,
      RuleRegistry.registerOnly)
  }

  /// The chapter about run sheets.
  private static var runSheets: [String] {
    chapter(
      HandbookTexts.runSheets, HandbookTexts.goodRunSheet, ExampleTexts.runSheet,
      RuleRegistry.runSheetOnly)
  }

  private static func chapter(
    _ introduction: String, _ before: String, _ example: String, _ rules: [any Rule]
  ) -> [String] {
    let rows = rules.map { rule in
      let about = rule.about
      return "| [`\(about.id)`](#\(about.id)) | \(about.level.shown) | \(about.title) |"
    }
    return [
      introduction, "\(HandbookTexts.tableHead)\n\(rows.joined(separator: "\n"))", before,
      fenced(example),
    ] + rules.map(markdown)
  }

  private static func markdown(_ rule: any Rule) -> String {
    let about = rule.about
    var parts = ["## \(about.id)", "**\(about.title)** · \(about.level.shown)"]
    parts += sections(rule).map {
      "**\($0.heading)\($0.heading.hasSuffix("?") ? "" : ".")** \($0.text)"
    }
    for example in examples(rule) {
      parts += ["\(example.heading):", fenced(example.text)]
    }
    return parts.joined(separator: "\n\n")
  }

  private typealias Section = (heading: String, text: String)

  private static func sections(_ rule: any Rule) -> [Section] {
    let about = rule.about
    var sections: [Section] = [
      (HandbookTexts.finds, about.finds), (HandbookTexts.why, about.why),
      (HandbookTexts.mend, about.mend),
    ]
    if let fix = about.fix { sections.append((HandbookTexts.fix, fix)) }
    let silence =
      about.isFirm
      ? HandbookTexts.firm
      : passedOver(rule) ?? HandbookTexts.changeable(about.id)
    sections.append((HandbookTexts.silence, silence))
    return sections
  }

  private static func examples(_ rule: any Rule) -> [Section] {
    [
      (HandbookTexts.triggers, text(rule.about.triggers)),
      (HandbookTexts.passes, text(rule.about.passes)),
    ]
  }

  /// How a rule is left out that no plan is held against; nil for those that plans are.
  private static func passedOver(_ rule: any Rule) -> String? {
    if rule is any PlanRule || rule is any CrossPlanRule { return nil }
    if rule is any RegisterRule { return HandbookTexts.passedOver(rule.about.id) }
    return rule is any RunSheetRule ? HandbookTexts.passedOverInCourse(rule.about.id) : nil
  }

  private static func text(_ example: RuleExample) -> String {
    let files = example.files.enumerated().map { number, file in
      let heading = example.files.count > 1 ? HandbookTexts.file(number) + "\n" : ""
      return heading + text(file)
    }
    let guide = example.requirements.map { ["\(HandbookTexts.inGuide)\n\($0)"] } ?? []
    let register =
      example.strategyText.map { ["\(HandbookTexts.inRegister)\n\(strategy($0))"] } ?? []
    return (guide + (example.requirements == nil ? files : []) + register)
      .joined(separator: "\n\n")
  }

  private static func text(_ file: RuleExample.File) -> String {
    switch file {
    case .plan(""): HandbookTexts.unchanged
    case .runSheet(""): HandbookTexts.unchangedRunSheet
    case .plan(let text), .whole(let text), .register(let text), .runSheet(let text): text
    case .strategy(let text): strategy(text)
    case .goal(let text): goal(text)
    case .centre(let id, let text): ExampleTexts.centre(id) + "\n" + goal(text)
    }
  }

  private static func goal(_ text: String) -> String {
    "lokale-mål:\n  - id: M1\n    # …\n"
      + text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }

  private static func strategy(_ text: String) -> String {
    "strategier:\n  - id: ungestrategi\n    # …\n"
      + text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }

  private static func fenced(_ text: String) -> String {
    let body = text.last == "\n" ? String(text.dropLast()) : text
    return "```yaml\n\(body)\n```"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
