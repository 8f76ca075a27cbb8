import DanishText
import PlanModel
import PlanRules

/// What a step sees: the plan, the ledetråd, and the day.
struct Scene: Sendable {
  var plan: Plan { didSet { goalPlaces = GoalPlaces(plan) } }
  /// Where each goal stands: the steps of a conversation all ask for theirs.
  private var goalPlaces: GoalPlaces
  var guide: Ledetraad
  /// The way through the conversation.
  var itinerary: any Itinerary
  var today: PlanDate
  /// Last year's plan and ledetråd, where this plan starts from them.
  var lastYear: LastYear?
  /// Other centres in the same folder.
  var neighbours: [Neighbour] = []
  /// Ids of questions of which a probe was asked in this sitting.
  var probed: Set<String> = []
  /// Ids of last year's goals that were decided on in this sitting.
  var decided: Set<String> = []
  /// Whether somebody sits there who can be asked what was not known beforehand.
  var isAttended = true
  /// Whether what is shown is read aloud.
  var readsAloud = false
  /// Whether the leader takes the short way.
  var isShort = false
  /// How many of a question's examples were shown in this sitting, by its id.
  var examplesShown: [String: Int] = [:]
  /// Ids of steps that were left for later in this sitting.
  var passed: Set<String> = []
  /// Whether the parts of goals are asked for one after another, and not on a card.
  var goesThroughParts = false
  /// Whether it stands on paper already: it is asked for in the sheet's order, and nothing besides.
  var isFromPaper = false
  /// Proposes a goal from a theme's answers; nil where nothing is proposed.
  var offersGoal: (@Sendable (Theme, Plan, Ledetraad) -> GoalOffer?)?
  /// The walk over the goals, where the plan is followed up on.
  var walk: Walk?
  /// What the ledetråd is written with, where it is what is written.
  var authoring: Authoring?
  /// The checker, for advice and gaps.
  let checker: Checker
  private let checked: CheckMemory

  init(
    plan: Plan, guide: Ledetraad, itinerary: any Itinerary, today: PlanDate,
    lastYear: LastYear? = nil, neighbours: [Neighbour] = [], checker: Checker
  ) {
    (self.plan, self.guide, self.itinerary) = (plan, guide, itinerary)
    (self.today, self.lastYear, self.neighbours) = (today, lastYear, neighbours)
    self.checker = checker
    checked = CheckMemory(checker)
    goalPlaces = GoalPlaces(plan)
  }

  /// What the checker says of the plan as it is now.
  func findings() -> [Finding] { checked.result(for: plan).findings }

  /// What the plan as it is now still lacks.
  func gaps() -> PlanGaps { PlanGaps(plan, checked.result(for: plan)) }

  /// A goal by its id.
  func goal(_ id: String) -> Goal? { goalPlaces[id].map { plan.goals[$0] } }

  /// The answers to a theme's questions, in the ledetråd's order.
  func answers(in theme: Theme) -> [(question: Question, text: String)] { plan.answers(in: theme) }

  /// The first words of a text, or all of it for a listener.
  func short(_ text: String, words count: Int = 12) -> String {
    readsAloud ? text.pointsOnOneLine : PlanLines.short(text, words: count)
  }

  /// The plan's goals with a primary theme.
  func goals(in theme: Theme) -> [Goal] { plan.goals.filter { $0.theme == theme.id } }

  /// The ledetråd's themes that are for this centre.
  var themes: [Theme] { guide.themes(of: plan) }

  /// Whether a theme is left out on purpose; its questions need no answer then.
  func isLeftOut(_ theme: Theme) -> Bool { plan.omissions.contains { $0.theme == theme.id } }

  /// The plan's goals whose theme is missing, or is none of the ledetråd's.
  var homelessGoals: [Goal] {
    plan.goals.filter { goal in !guide.themes.contains { $0.id == goal.theme } }
  }
}

/// The places of a plan's goals by their ids; of equal ids the first counts.
private struct GoalPlaces {
  private let places: [String: Int]

  init(_ plan: Plan) {
    let named = plan.goals.enumerated().compactMap { place, goal in goal.id.map { ($0, place) } }
    places = Dictionary(named) { first, _ in first }
  }

  subscript(id: String) -> Int? { places[id] }
}

extension Plan {
  /// A theme's answers in the order of its questions: answer 1 is the first of them wherever answers
  /// have numbers.
  func answers(in theme: Theme) -> [(question: Question, text: String)] {
    theme.knownQuestions.compactMap { question in
      guard let answer = reflections.first(where: { $0.question == question.id })?.answer,
        answer.hasText
      else { return nil }
      return (question, answer)
    }
  }
}
