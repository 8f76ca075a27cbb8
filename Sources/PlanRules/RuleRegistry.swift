public import PlanModel

/// Every rule, in the contract's order.
public enum RuleRegistry {
  /// The rules.
  public static let rules: [any Rule] = [
    UnreadableFile(), UnknownFormat(), MissingField(), WrongType(), InvalidValue(), InvalidDate(),
    UnknownField(), DuplicateID(), UnknownGuide(), UnknownTheme(), UnknownQuestion(),
    GuideChanged(), ThemeWithoutGoal(), OmissionWithoutReason(), OmissionAndGoal(), TooFewGoals(),
    TooManyGoals(), UnansweredTheme(), BrokenThread(), SpringsFromUnanswered(),
    GoalWithoutAction(), GoalWithoutSign(), GoalWithoutOwner(), GoalWithoutDeadline(),
    GoalWithoutEvaluation(), SignWithoutTarget(), DeadlineOutsideYear(), ActivityAsGoal(),
    LeftoverFiller(), HardText(), CPRInFile(), HiddenText(), OneSidedCollaboration(),
    UnknownCentre(), CopiedGoal(), InvalidExemption(),
  ]

  /// The rules' ids, in order.
  public static let ids = rules.map(\.about.id)

  private static let byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.about.id, $0) })

  /// The id of the rule about files that cannot be read.
  public static let unreadable = UnreadableFile().about.id

  /// The rules that no selection leaves out.
  static let alwaysOn: Set<String> = [unreadable]

  /// The rule with an id.
  public static func rule(_ id: String) -> (any Rule)? { byID[id] }

  /// The rule with an id as typed: capitals make no difference, nor `ae oe aa` for `æ ø å`.
  public static func rule(typed text: String) -> (any Rule)? {
    let plain = plain(text)
    return rule(text) ?? rules.first { Self.plain($0.about.id) == plain }
  }

  /// The rule most likely meant by what names none.
  public static func nearest(to text: String) -> NearestMatch? {
    NearestMatch.of(
      text, among: rules.map { NearestMatch.Candidate($0.about.id, aliases: [$0.about.title]) })
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().reduce(into: "") { plain, letter in
      switch letter {
      case "æ": plain += "ae"
      case "ø": plain += "oe"
      case "å": plain += "aa"
      default: plain.append(letter)
      }
    }
  }
}
