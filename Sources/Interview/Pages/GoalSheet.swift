public import Dialogue

/// A goal as one form: its parts in the order in which a conversation asks for them.
public struct GoalSheet: Sendable {
  /// Its id.
  public var goal: String
  /// Its parts.
  public var parts: [Part]
  /// What the checker says of it, the same as in the conversation.
  public var remarks: [Remark]
  /// Where an answer that it grew from has changed since: the name of the tick that says that it fits
  /// all the same.
  public var stillFits: String?

  /// One part of a goal.
  public struct Part: Sendable {
    /// Its name in the file: `tegn`.
    public var key: String
    /// What it is called.
    public var label: String
    /// The question.
    public var question: String
    /// What explains it.
    public var help: [Block]
    /// How far it is.
    public var mark: Mark
    /// What is filled in.
    public var content: Content
    /// Whether a conversation asks for it by itself.
    public var isAsked: Bool
  }

  /// The name under which a form says which theme the goal has, should it be deleted meanwhile.
  public var themeName: String { "\(goal).tema" }
  /// The theme's id.
  public var theme: String?

  /// What is filled in of a part.
  public enum Content: Sendable {
    /// Its fields.
    case fields([PageField])
    /// Records of the same fields, the last of them empty; what one of them is called, and the name
    /// under which the form says how many there were.
    case records([[PageField]], named: String, count: String)
    /// Any number of several things; the name under which the form says that they were shown, and what
    /// was chosen when the page was made.
    case choices([PageChoice], name: String, shown: String, original: String)
  }

  /// One remark of the checker's.
  public struct Remark: Sendable, Equatable {
    /// Whether something is missing, or what is there can be better.
    public var mark: Mark
    /// The part's key; nil where it is about the whole goal.
    public var part: String?
    /// What it says.
    public var text: String
  }
}

extension GoalSheet.Part {
  /// All its fields.
  public var fields: [PageField] {
    switch content {
    case .fields(let fields): fields
    case .records(let records, _, _): records.flatMap(\.self)
    case .choices: []
    }
  }
}
