public import PlanModel

/// A conversation as a state machine: what happened goes in, what to do comes out.
///
/// It knows no terminal and no disk. A driver shows its blocks, asks its prompts, carries out its
/// saves and hands the outcome back as the next event. A driver may let it think on another thread.
public protocol Conversation: Sendable {
  /// Takes one event and says what is to be done, in order. The last effect is always
  /// `ask`, `edit`, a save or `leave`: a driver that has carried it out owes the next event.
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
  /// Save the ledetråd; at another place where one is named. Answered with `Event.saved`.
  case saveGuide(Ledetraad, to: String?)
  /// The conversation is over.
  case leave
}

/// How a save went.
public enum SaveOutcome: Sendable, Equatable {
  /// The plan is safe on disk at this path. The notes say in Danish what else is to be known.
  case saved(path: String, notes: [String] = [])
  /// The file had changed meanwhile; both sides are in this plan, which is safe on disk.
  /// The conflicts say where the two sides met: both texts stand there in the plan, mine alone where
  /// there can only be one. The notes say
  /// in Danish what else is to be known, `deletions` what the other side deleted.
  case merged(
    Plan, path: String, conflicts: [MergeConflict], notes: [String] = [],
    deletions: OthersDeletions? = nil)
  /// The ledetråd's file had changed meanwhile; both sides are in this one, which is safe on disk.
  /// The conflicts say where the two met: the ledetråd holds mine, they hold theirs.
  case mergedGuide(Ledetraad, path: String, conflicts: [MergeConflict], notes: [String] = [])
  /// Nothing was written, and never will be: with the last change the plan is more than a file may
  /// hold. The message says in Danish what there is too much of; the file is as it was.
  case full(message: String)
  /// Nothing was written. The message says in Danish what happened and what to do.
  case failed(message: String)
}
