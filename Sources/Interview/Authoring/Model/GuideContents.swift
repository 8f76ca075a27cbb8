import Dialogue
import PlanModel

/// What a ledetråd consists of, as a list whose numbers go to each part.
struct GuideContents {
  private struct Line {
    var item: ListItem
    let step: any Step
    /// Whether it stands on the short list, too.
    let isPart: Bool
  }

  private var lines: [Line] = []

  init(_ scene: Scene) {
    add(GuideCardStep(part: .head), Texts.Authoring.headTitle, scene.guide.title)
    for theme in scene.guide.themes {
      add(
        GuideCardStep(part: .theme(theme.id)), theme.title, Texts.Authoring.state(of: theme),
        mark: HeritageStep(theme: theme.id).exists(scene) && theme.heritage == nil
          ? .open : QuestionListStep(theme: theme.id).mark(scene))
      for item in QuestionRows.items(of: theme, scene) {
        let question = theme.questions[(item.number ?? 1) - 1]
        add(
          GuideCardStep(part: .question(question.id)), item.text, item.note, mark: item.mark,
          isPart: false)
      }
    }
    add(NewThemeStep(), Texts.Authoring.newTheme, nil, mark: .free)
    add(GuideCardStep(part: .demands), Texts.Authoring.demandsTitle, nil)
    add(
      CalendarStep(), Texts.Authoring.calendarTitle,
      Texts.Authoring.dates(scene.guide.calendar.count))
  }

  private mutating func add(
    _ step: any Step, _ text: String, _ note: String?, mark: Mark? = nil, isPart: Bool = true
  ) {
    let item = ListItem(mark: mark, text: text, note: note, indent: isPart ? 0 : 1)
    lines.append(Line(item: item, step: step, isPart: isPart))
  }

  private static func numbered(_ lines: [Line]) -> [ListItem] {
    lines.enumerated().map { number, line in
      var item = line.item
      item.number = number + 1
      return item
    }
  }

  private var parts: [Line] { lines.filter(\.isPart) }

  /// The parts without their questions.
  var short: [ListItem] { Self.numbered(parts) }
  /// Where their numbers go.
  var shortSteps: [any Step] { parts.map(\.step) }
  /// All of it.
  var whole: [ListItem] { Self.numbered(lines) }
  /// Where the numbers of the whole go.
  var numbers: [Int: any Step] {
    Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($0 + 1, $1.step) })
  }
}

/// What the checker says of the ledetråd, and where it leads.
struct GuideFindings {
  /// So many are told at the end.
  private static let fewest = 3

  private let findings: [Finding]
  private let guide: Ledetraad

  init(_ scene: Scene) {
    guide = scene.guide
    findings = scene.authoring?.findings(of: scene.guide) ?? []
  }

  /// All of them, gravest first.
  private var sorted: [Finding] {
    let levels: [Level] = [.error, .warning, .advice]
    return levels.flatMap { level in findings.filter { $0.level == level } }
  }

  /// The list.
  var items: [ListItem] {
    sorted.enumerated().map { number, finding in
      ListItem(number: number + 1, text: finding.message, note: note(of: finding))
    }
  }

  /// Where its numbers go.
  var steps: [any Step] { sorted.map(step) }

  /// How many there are, and the gravest.
  var gravest: [Block] {
    if findings.isEmpty { return [.success(Texts.Authoring.allWell)] }
    let shown = sorted.prefix(Self.fewest).map {
      ListItem(text: $0.message, note: note(of: $0))
    }
    return [
      .advice(
        Texts.Authoring.found(
          errors: count(.error), warnings: count(.warning), advice: count(.advice))),
      .list(Array(shown)),
    ]
  }

  private func count(_ level: Level) -> Int { findings.count { $0.level == level } }

  /// Where it is, and how grave, where it is more than advice.
  private func note(of finding: Finding) -> String {
    let place = step(finding).id
    return finding.level == .advice ? place : "\(finding.level.rawValue) · \(place)"
  }

  private func step(_ finding: Finding) -> any Step {
    let steps = finding.path.steps
    guard case .key(let name)? = steps.first, let key = PlanKey(rawValue: name) else {
      return GuideCardStep(part: .head)
    }
    switch key {
    case .temaer: return theme(Array(steps.dropFirst()))
    case .krav: return GuideCardStep(part: .demands)
    case .kalender: return CalendarStep()
    default: return GuideCardStep(part: .head)
    }
  }

  private func theme(_ steps: [FieldPath.Step]) -> any Step {
    guard case .index(let place)? = steps.first, guide.themes.indices.contains(place) else {
      return NewThemeStep()
    }
    let theme = guide.themes[place]
    guard steps.count > 2, steps[1] == .key(PlanKey.spørgsmål.rawValue),
      case .index(let index) = steps[2], theme.questions.indices.contains(index)
    else { return GuideCardStep(part: .theme(theme.id)) }
    return GuideCardStep(part: .question(theme.questions[index].id))
  }
}
