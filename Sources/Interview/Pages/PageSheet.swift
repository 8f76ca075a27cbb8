public import Dialogue
public import PlanModel

/// One place of an interview as a page shows it: what is asked, what helps, and what can be filled in.
///
/// It is made from the step that a terminal would ask, and says the same; only what speaks of keys
/// and commands is left out, since a page has buttons.
public struct PageSheet: Sendable {
  /// The name of the place, as `:gå` takes it: `samspil-2`, `M1`. Addresses are made of it.
  public var place: String
  /// What the place is called in lists and titles.
  public var title: String
  /// The theme it belongs to.
  public var theme: Theme?
  /// How far the plan is here, for a question that is one of several.
  public var progress: Block?
  /// What is to be seen before the question is read.
  public var remarks: [Block] = []
  /// The question itself.
  public var question: String
  /// What explains the question.
  public var help: [Block] = []
  /// How somebody else might answer.
  public var example: Block?
  /// What can be filled in or chosen.
  public var body: Body
  /// Whether it can be passed over.
  public var canBeSkipped = true

  /// What a place asks for.
  public enum Body: Sendable {
    /// One text.
    case field(PageField)
    /// One of several things.
    case choice([PageChoice])
    /// A goal with all its parts.
    case goal(GoalSheet)
    /// Nothing: the plan as it is at the end.
    case end(PageEnd)
  }

  /// All fields that there are to be filled in.
  public var fields: [PageField] {
    switch body {
    case .field(let field): [field]
    case .goal(let goal): goal.parts.flatMap(\.fields)
    case .choice, .end: []
    }
  }
}

/// One thing to be filled in.
public struct PageField: Sendable, Equatable {
  /// How it is filled in.
  public enum Kind: Sendable, Equatable {
    /// Several lines.
    case text
    /// One line.
    case line
    /// A day, written as people write it.
    case date
  }

  /// Its name in the form, which is the step's: `samspil-2`, `M1.tiltag.1.hvem`.
  public var name: String
  /// What it is called, in a word or two.
  public var label: String
  /// What stands in it.
  public var value: String
  /// What stood in the plan when the page was made; nil where the plan has no such thing yet.
  public var original: String?
  /// How it is filled in.
  public var kind: Kind
  /// Texts that are at hand to be taken.
  public var suggestions: [String] = []
}

/// One thing that can be chosen.
public struct PageChoice: Sendable, Equatable {
  /// What the form sends.
  public var value: String
  /// What it says.
  public var text: String
  /// A remark on it.
  public var note: String?
  /// Whether it is chosen already.
  public var isChosen: Bool
}

/// One line of a page's list, with its state.
public struct PageRow: Sendable, Equatable {
  /// The place that it leads to; nil where it leads nowhere.
  public var place: String?
  /// The state; nil for a heading.
  public var mark: Mark?
  /// What it says.
  public var text: String
  /// A remark on it.
  public var note: String?
  /// How far it stands in, from 0.
  public var indent = 0
}
