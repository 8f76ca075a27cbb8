public import DanishText
public import PlanModel

/// What a conversation starts with.
public struct Setting: Sendable {
  /// The ledetråd.
  public var guide: Ledetraad
  /// The plan to go on with; nil begins a new one.
  public var plan: Plan?
  /// Where the plan is kept; nil where it has no file yet.
  public var path: String?
  /// The ledetråd's file, where commands must name it for the plan to open again; nil where the
  /// plan finds its ledetråd by itself.
  public var guideElsewhere: String?
  /// Whether the path is only a name: there is no file yet, or it is not this plan's.
  public var isOnlyNamed = false
  /// Whether it holds what could not be saved there yet.
  public var isUnsaved = false
  /// Answers that are there already; only the rest is asked for.
  public var answers: Plan?
  /// What was odd in the file of those answers, such as a field that the program does not know.
  public var oddAnswers: [Finding] = []
  /// Only these questions are asked, again if they are answered.
  public var only: [String] = []
  /// Whether the plan stands on a sheet of paper: it is asked for in that order, and nothing besides.
  public var isFromPaper = false
  /// What a walk over the goals starts from; nil where the plan is written.
  public var followUp: FollowUpSetting?
  /// What the ledetråd is written with; nil where a plan is what is written.
  public var authoring: AuthoringSetting?
  /// Last year's plan, to start from.
  public var lastYear: LastYear?
  /// Other centres that have a plan in the same folder: a goal may be shared with them.
  public var neighbours: [Neighbour] = []
  /// Whether no other plan lies where the program was started.
  public var isOnlyPlanHere = false
  /// Proposes a goal from a theme's answers, or nothing; without it nothing is proposed.
  public var offersGoal: (@Sendable (Theme, Plan, Ledetraad) -> GoalOffer?)?
  /// The day, for dates like *om 3 måneder*.
  public var today: PlanDate
  /// What was half typed when the last sitting ended, by the name of its field.
  public var draft: (field: String, text: String)?

  /// Where what is brought back from an earlier sitting and what stands in the file now met.
  public var conflicts: [MergeConflict] = []

  /// Whether somebody sits there. Where lines are read from a stream, each is the answer to a
  /// question that was known beforehand: nothing else is asked.
  public var isAttended = true
  /// Whether what is shown is read aloud: nothing is cut then, and of a card only what is new is said.
  public var readsAloud = false

  /// A conversation about a ledetråd on a day.
  public init(guide: Ledetraad, today: PlanDate) {
    self.guide = guide
    self.today = today
  }
}

/// What a walk over a plan's goals starts from.
public struct FollowUpSetting: Sendable {
  /// The day that it is looked at from, and that entries get.
  public var day: PlanDate
  /// The other centres' plans of the same folder: what they say of joint goals is shown.
  public var partners: [Plan]

  /// Puts it together.
  public init(day: PlanDate, partners: [Plan] = []) {
    (self.day, self.partners) = (day, partners)
  }
}

/// Another centre, as its plan names it.
public struct Neighbour: Sendable, Equatable {
  /// Its id, which plans refer to it by.
  public var id: String
  /// Its name.
  public var name: String

  /// What its plan says of goals with this centre.
  public var jointGoals: [JointGoal]

  /// A goal that a neighbour has written, and that it shares.
  public struct JointGoal: Sendable, Equatable {
    /// The id that all sides use.
    public var id: String
    /// The id in the form in which two spellings of it are equal.
    let key: String
    /// What the neighbour calls it.
    public var title: String
    /// What kind of work it says it is.
    public var kind: Entry<JointKind>?
    /// Who it says keeps hold of it.
    public var coordinator: String?

    /// What a goal tells; nil where it is no joint one with an id.
    public init?(_ goal: Goal) {
      guard let joint = goal.joint, let id = joint.id, let key = joint.key else { return nil }
      (self.id, self.key, title) = (id, key, goal.title ?? id)
      (kind, coordinator) = (joint.kind, joint.coordinator)
    }
  }

  /// Makes a neighbour.
  public init(id: String, name: String, jointGoals: [JointGoal] = []) {
    self.id = id
    self.name = name
    self.jointGoals = jointGoals
  }
}

/// Last year's plan with its ledetråd.
public struct LastYear: Sendable {
  /// The plan.
  public var plan: Plan
  /// Its ledetråd, where it was found.
  public var guide: Ledetraad?

  /// Makes a pair.
  public init(plan: Plan, guide: Ledetraad?) {
    self.plan = plan
    self.guide = guide
  }
}
