import DanishText
public import PlanModel

/// How far everybody in the room is.
public struct RoomProgress: Sendable, Equatable {
  /// A theme of the ledetråd, by what it is called on a screen.
  public struct Theme: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// Its short title.
    public var title: String
    /// The questions that are asked of it.
    public var questions: [Question]
  }

  /// A question that is asked.
  public struct Question: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// The question.
    public var text: String
  }

  /// The title of the course, or of the ledetråd.
  public var title: String
  /// The ledetråd's own words.
  public var vocabulary: Vocabulary
  /// The themes, in the ledetråd's order.
  public var themes: [Theme]
  /// The centres, in alphabetical order.
  public private(set) var centres: [CentreProgress]
  /// The files of plans that cannot be read, or belong to another ledetråd.
  public var leftOut: [String] = []

  /// Puts a room together.
  ///
  /// - Parameters:
  ///   - centres: How far each is.
  ///   - guide: The ledetråd.
  ///   - questions: The only questions that are asked; all where there are none.
  ///   - title: The title of the course; nil for the ledetråd's.
  public init(
    _ centres: [CentreProgress], guide: Ledetraad, asking questions: Set<String> = [],
    title: String? = nil
  ) {
    self.title = title ?? guide.title
    vocabulary = guide.vocabulary
    themes = guide.themes.map { theme in
      Theme(
        id: theme.id, title: theme.shortTitle,
        questions: theme.questions
          .filter { questions.isEmpty || questions.contains($0.id) }
          .map { Question(id: $0.id, text: $0.text) })
    }
    self.centres = centres.sortedInDanish { $0.name ?? $0.id ?? $0.file }
  }

  /// How many plans something is written in.
  public var begun: Int { centres.count(where: \.isBegun) }
}
