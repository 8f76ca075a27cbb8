import DanishText
import Dialogue
import PlanModel

/// Two people wrote in one field: both texts stand in the plan until one of them is chosen, so that what
/// either of them was told is saved, is there. Of a date there can only be one: ours stands.
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

  /// What stands in the plan until another way is chosen.
  private var standing: Way { place.between == nil ? .ours : .both }

  /// Whether theirs stands in the plan, too.
  var standsWithTheirs: Bool { standing == .both }

  private func text(by way: Way) -> String {
    switch way {
    case .ours: ours
    case .theirs: theirs
    case .both: BothWordings.joined(ours, theirs, between: place.between ?? "\n")
    }
  }

  func title(_ scene: Scene) -> String { name }
  func deed(_ scene: Scene) -> String { Texts.Deed.mergeChoice(in: name) }
  func theme(_ scene: Scene) -> Theme? { place.theme(scene) }
  func help(_ scene: Scene) -> [Block] {
    [.paragraph(standsWithTheirs ? Texts.bothStandHelp : Texts.mergeChoiceHelp)]
  }

  /// Whether ours still stands there: it may have been chosen, changed or deleted since.
  func exists(_ scene: Scene) -> Bool {
    place.exists(scene) && place.value(scene) == place.shown(text(by: standing))
  }

  func opening(_ scene: Scene) -> [Block] {
    let items = ways.enumerated().map { number, way in
      ListItem(number: number + 1, mark: way == standing ? .chosen : .free, text: Self.text(way))
    }
    return [
      .advice(Texts.bothWrote(name)),
      .quote(label: standsWithTheirs ? Texts.mine : Texts.ours, text: place.shown(ours)),
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
    Prompt(label: Choice.label(standard: number(of: standing)), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let number = text.hasText ? Numbers.one(text, upTo: ways.count) : number(of: standing)
    guard let number else { return .refused(Texts.noSuchNumber(ways.count)) }
    let way = ways[number - 1]
    if way == standing {
      return .keep(say: [.hint(way == .both ? Texts.bothTaken : Texts.oursKept)])
    }
    var plan = scene.plan
    place.set(self.text(by: way), in: &plan)
    return .change(plan, say: [.success(way == .ours ? Texts.oursAlone : Texts.theirsTaken)])
  }

  /// The number of a way on the list, from 1.
  private func number(of way: Way) -> Int { (ways.firstIndex(of: way) ?? 0) + 1 }

  func skip(_ reason: String, _ scene: Scene) -> Answer { answer("", scene) }

  func successor(_ scene: Scene) -> (any Step)? {
    rest.first { $0.exists(scene) } ?? rest.first?.successor(scene)
  }
}
