import DanishText

/// A municipality's yearly guide: the cross-cutting themes and their reflection questions.
public struct Ledetraad: Sendable, Equatable {
  /// Short, stable, unique: `ledetråd-2016`.
  public var id: String
  /// The title that people see.
  public var title: String
  /// The year it steers.
  public var year: Int
  /// Who sends it out, usually the top management.
  public var sender: String?
  /// The case number, free text.
  public var caseNumber: String?
  /// What it is about.
  public var about: String?
  /// The id of the register of strategies that its themes refer to.
  public var register: String?
  /// This municipality's own words.
  public var vocabulary: Vocabulary
  /// The themes, in the paper's order.
  public var themes: [Theme] { didSet { places = QuestionPlaces() } }
  /// What the municipality asks of its plans.
  public var requirements: Requirements
  /// The process around it, in order of time.
  public var calendar: [CalendarEntry]
  private var places = QuestionPlaces()

  /// Makes a ledetråd; all that the format leaves optional is empty.
  public init(id: String, title: String, year: Int, themes: [Theme] = []) {
    self.id = id
    self.title = title
    self.year = year
    self.themes = themes
    vocabulary = Vocabulary()
    requirements = Requirements()
    calendar = []
  }

  /// The theme with an id.
  public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The question with an id, whatever its theme; also one that is not asked any more.
  public func question(_ id: String) -> Question? {
    places.place(of: id, in: themes).map { place in
      let (theme, number) = (themes[place.theme], place.question)
      let asked = theme.questions.count
      return number < asked ? theme.questions[number] : theme.retired[number - asked]
    }
  }

  /// The theme that a question belongs to.
  public func theme(ofQuestion id: String) -> Theme? {
    places.place(of: id, in: themes).map { themes[$0.theme] }
  }
}

/// One cross-cutting theme.
public struct Theme: Sendable, Equatable {
  /// Short, stable, unique in the ledetråd.
  public var id: String
  /// The title that people see.
  public var title: String
  /// A shorter title for narrow tables.
  public var short: String?
  /// An introduction.
  public var about: String?
  /// What became of the theme since last year.
  public var heritage: Heritage?
  /// The themes that it comes from, `<ledetråd-id>#<tema-id>`; several where it brings them together.
  public var origins: [String] = []
  /// The id of the strategy, in the ledetråd's register, that goals of this theme count for.
  public var strategy: String?
  /// The ids or types of the centres that it is for; all where there are none.
  public var centres: [String] = [] { didSet { meant = MeantCentres(centres) } }
  private var meant = MeantCentres()
  /// The reflection questions, in order. A theme that stands for a strategy may have none.
  public var questions: [Question]
  /// Questions that are not asked any more. Plans may still hold answers to them, and goals that
  /// grew from those.
  public var retired: [Question] = []

  /// Makes a theme.
  public init(id: String, title: String, questions: [Question] = []) {
    self.id = id
    self.title = title
    self.questions = questions
  }

  /// All questions that a plan may answer: those that are asked, and those that were.
  public var knownQuestions: [Question] { questions + retired }

  /// The ids of all of those.
  var knownIDs: Set<String> { Set(knownQuestions.lazy.map(\.id)) }

  /// Whether it is for a centre, by its id or type, however they are spelt; whoever names no centres
  /// means all.
  public func applies(to centre: Centre) -> Bool { meant.contain(centre) }

  /// The short title, or the title where there is none.
  public var shortTitle: String { short ?? title }
}

/// How a theme follows from the year before.
public enum Heritage: String, WordValue {
  case continued = "videreført"
  case reworded = "omformuleret"
  case new = "nyt"
  case dropped = "udgået"
  /// One of several that a theme became.
  case split = "delt"
  /// It brings several themes together.
  case merged = "samlet"

  /// Whether it comes from another theme.
  public var livesOn: Bool {
    switch self {
    case .continued, .reworded, .split, .merged: true
    case .new, .dropped: false
    }
  }
}

/// One reflection question.
public struct Question: Sendable, Equatable {
  /// Stable, unique in the ledetråd.
  public var id: String
  /// The question itself.
  public var text: String
  /// Shown on demand.
  public var help: String?
  /// Follow-up questions that the assistant may ask.
  public var followUps: [String]
  /// An example answer that says itself where it is from.
  public var example: String?
  /// Example answers, each with the kind of centre it is from.
  public var examples: [AnswerExample]
  /// How long one leader alone takes to answer it, in minutes.
  public var minutes: Int?
  /// Whether it is one of the few for a leader who has only an hour.
  public var isCore: Bool

  /// Makes a question.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
    followUps = []
    examples = []
    isCore = false
  }

  /// All example answers, in the order of the file.
  public var allExamples: [AnswerExample] {
    (example.map { [AnswerExample(centreKind: nil, text: $0)] } ?? []) + examples
  }
}

/// An example answer to a question.
public struct AnswerExample: Sendable, Equatable {
  /// The kind of centre that it is from, free text: `skole`; nil where the text says it.
  public var centreKind: String?
  /// The answer.
  public var text: String

  /// Makes an example.
  public init(centreKind: String?, text: String) {
    self.centreKind = centreKind
    self.text = text
  }
}

/// A plain yes or no in a file.
public enum YesNo: String, WordValue {
  case yes = "ja"
  case no = "nej"
}

/// What a municipality asks of its plans.
public struct Requirements: Sendable, Equatable {
  /// The fewest goals per theme.
  public var fewestGoalsPerTheme: Int?
  /// The most goals per theme.
  public var mostGoalsPerTheme: Int?
  /// The fewest goals in a plan.
  public var fewestGoals: Int?
  /// The most goals in a plan.
  public var mostGoals: Int?
  /// The forums that a plan is to be laid before, in order, with what is to come of it.
  public var hearings: [RequiredHearing] = []
  /// Levels that differ from the rules' own, by rule id; nil switches a rule off.
  public var levels: [String: Level?]

  /// Asks nothing.
  public init() { levels = [:] }
}
