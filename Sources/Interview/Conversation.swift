public import PlanModel

/// A conversation as a state machine: what happened goes in, what to do comes out.
///
/// It knows no terminal and no disk. A driver shows its blocks, asks its prompts, carries out its
/// saves and hands the outcome back as the next event.
public protocol Conversation {
  /// Takes one event and says what is to be done, in order. The last effect is always
  /// `ask`, `edit`, `save` or `leave`: a driver that has carried it out owes the next event.
  mutating func handle(_ event: Event) -> [Effect]
}

/// What happens to a conversation.
public enum Event: Sendable, Equatable {
  /// The first event.
  case begin
  /// A line or a pasted block was entered; without the final line break.
  case line(String)
  /// Ctrl-C: the line under way is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the stream.
  case endOfInput
  /// The external editor gave this text; nil where it could not be used.
  case edited(String?)
  /// How a save went.
  case saved(SaveOutcome)
}

/// What a conversation wants done.
public enum Effect: Sendable, Equatable {
  /// Show something to the leader.
  case show(Block)
  /// Ask for a line.
  case ask(Prompt)
  /// Open the external editor with a text.
  case edit(String)
  /// Save the plan; at another place where one is named. Answered with `Event.saved`.
  case save(Plan, to: String?)
  /// The conversation is over.
  case leave
}

/// How a save went.
public enum SaveOutcome: Sendable, Equatable {
  /// The plan is safe on disk at this path.
  case saved(path: String)
  /// The file had changed meanwhile; both sides are in this plan, which is safe on disk.
  /// The notes say in Danish what was joined and where the two sides differed. `undoing` is the plan
  /// as it is without what the other side deleted, for undoing that; nil where they deleted nothing.
  case merged(Plan, path: String, notes: [String], undoing: Plan? = nil)
  /// Nothing was written. The message says in Danish what happened and what to do.
  case failed(message: String)
}

/// One request for a line.
public struct Prompt: Sendable, Equatable {
  /// What stands before the cursor, short: `Svar`.
  public var label: String
  /// The text that comes up for editing: an earlier answer, or what was half typed.
  public var prefill: String
  /// What an empty line stands for where lines cannot be edited: the text that comes up, except
  /// after a refusal, which leaves what stood there before.
  public var standing: String
  /// What Tab completes, as whole lines.
  public var candidates: [String]
  /// Lines of one kind share a history: `svar`, `dato`, `navn` …
  public var kind: String
  /// Which value is being asked for, so that a half-typed answer finds its way home.
  public var field: String

  /// Makes a prompt.
  public init(
    label: String, prefill: String = "", candidates: [String] = [], kind: String = "svar",
    field: String = ""
  ) {
    self.label = label
    self.prefill = prefill
    standing = prefill
    self.candidates = candidates
    self.kind = kind
    self.field = field
  }
}
