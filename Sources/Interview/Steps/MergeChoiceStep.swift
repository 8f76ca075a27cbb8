import DanishText
import Dialogue
import PlanModel

/// Two people wrote in one field: ours stands, theirs can be taken, or both. Enter keeps ours.
struct MergeChoiceStep: Step {
  /// The field they met in.
  private let place: any FieldStep
  /// What the field is called, whatever becomes of the plan around it.
  private let name: String
  private let ours: String
  private let theirs: String
  /// The next place where they met.
  private var rest: [MergeChoiceStep] = []

  var id: String { "\(place.id).fletning" }

  /// Nil where there is nothing to choose: not both wrote something, or nobody is asked for it.
  init?(_ conflict: MergeConflict, _ scene: Scene) {
    guard conflict.kind == .bothChanged, let ours = conflict.mine, let theirs = conflict.theirs,
      let place = StepFinder.field(at: conflict.path, scene)
    else { return nil }
    name = PlaceNames(guide: scene.guide).name(of: conflict.path, in: scene.plan)
    (self.place, self.ours, self.theirs) = (place, ours, theirs)
  }

  /// The same, and then another.
  func followed(by next: MergeChoiceStep) -> MergeChoiceStep {
    var step = self
    step.rest = [next]
    return step
  }

  /// The ways there are; a date cannot be two.
  private enum Way: CaseIterable { case ours, theirs, both }

  private var ways: [Way] { place.between == nil ? [.ours, .theirs] : Way.allCases }

  func title(_ scene: Scene) -> String { name }
  func deed(_ scene: Scene) -> String { Texts.Deed.mergeChoice(in: name) }
  func theme(_ scene: Scene) -> Theme? { place.theme(scene) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.mergeChoiceHelp)] }

  /// Whether ours still stands there: it may have been chosen, changed or deleted since.
  func exists(_ scene: Scene) -> Bool {
    place.exists(scene) && place.value(scene) == place.shown(ours)
  }

  func opening(_ scene: Scene) -> [Block] {
    let items = ways.enumerated().map { number, way in
      ListItem(number: number + 1, mark: way == .ours ? .chosen : .free, text: Self.text(way))
    }
    return [
      .advice(Texts.bothWrote(name)), .quote(label: Texts.ours, text: place.shown(ours)),
      .quote(label: Texts.theirs, text: place.shown(theirs)), .question(Texts.mergeChoice),
      .list(items),
    ]
  }

  private static func text(_ way: Way) -> String {
    switch way {
    case .ours: Texts.keepOurs
    case .theirs: Texts.takeTheirs
    case .both: Texts.takeBoth
    }
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Choice.label(standard: 1), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let number = text.hasText ? Numbers.one(text, upTo: ways.count) : 1 else {
      return .refused(Texts.noSuchNumber(ways.count))
    }
    switch ways[number - 1] {
    case .ours: return .keep(say: [.hint(Texts.oursKept)])
    case .theirs: return changed(to: theirs, say: Texts.theirsTaken, scene)
    case .both:
      return changed(to: ours + (place.between ?? "\n") + theirs, say: Texts.bothTaken, scene)
    }
  }

  private func changed(to text: String, say: String, _ scene: Scene) -> Answer {
    var plan = scene.plan
    place.set(text, in: &plan)
    return .change(plan, say: [.success(say)])
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { answer("", scene) }

  func successor(_ scene: Scene) -> (any Step)? {
    rest.first { $0.exists(scene) } ?? rest.first?.successor(scene)
  }
}
