public import Dialogue

/// The end of an interview as a page shows it.
public struct PageEnd: Sendable {
  /// Whether nothing is missing that nobody has acknowledged.
  public var isDone: Bool
  /// How it is with the plan, in a few words.
  public var state: String
  /// What is missing, gravest first: the first few.
  public var gaps: [PageRow]
  /// How many more there are, in a sentence; nil where those are all.
  public var further: String?
  /// What one may do besides.
  public var advice: [PageRow]
  /// Each theme with its goals.
  public var rows: [PageRow]
  /// The whole plan, to be read.
  public var reading: [Block]

  /// So many gaps are named: what is left of a course's last minutes is enough for them.
  static let mostGaps = 3

  init(_ scene: Scene) {
    // A page has room for whole titles.
    var scene = scene
    scene.readsAloud = true
    let found = Gaps(scene)
    let rows = EndRows(scene, found)
    isDone = found.isDone
    state =
      found.isDone
      ? Texts.End.done(unknown: found.acknowledged.count) : Texts.End.missing(found.list.count)
    gaps = found.list.prefix(Self.mostGaps).map { PageRow($0, scene) }
    let more = found.list.count - gaps.count
    further = more > 0 ? PageWords.spoken(Texts.End.further(more)) : nil
    advice = found.advice.prefix(Self.mostGaps).map { gap in
      var row = PageRow(gap, scene)
      // Nothing is missing there.
      row.mark = nil
      return row
    }
    self.rows = rows.items.compactMap { item in
      let step = item.number.map { rows.steps[$0 - 1] }
      // What happens to a plan after the course is no part of it.
      if step is JointGoalsStep || step is DiscussionStep || step is StatusStep { return nil }
      return PageRow(item, step: step)
    }
    reading = Reading.blocks(scene)
  }
}

extension PageRow {
  /// A line of a conversation's list, and the step that its number leads to.
  init(_ item: ListItem, step: (any Step)?) {
    self.init(
      place: step?.place, mark: item.mark, text: item.text, note: item.note, indent: item.indent)
  }

  init(_ gap: Gaps.Gap, _ scene: Scene) {
    self.init(gap.item(number: nil, scene), step: gap.step(scene))
  }
}

extension Step {
  /// The name of the page that asks for this: a goal's parts stand on one.
  var place: String {
    if let part = self as? any GoalStep { return part.goal }
    return self is GapsStep ? ReviewStep().id : id
  }
}
