public import PlanModel
public import PlanStore

/// Why there is no ledetråd to work with.
public enum GuideProblem: Error, Sendable, Equatable {
  /// The plan names none, and none was asked for.
  case unnamed
  /// No ledetråd has that id; with the nearest that is known.
  case notFound(id: String, nearest: String?)
  /// The file that was asked for could not be read.
  case unreadable(FileError)
  /// The file is no ledetråd that plans can be written from; with what is wrong in it.
  case unusable(path: String, problems: [Finding])

  /// What happened and what to do, in Danish.
  public var message: String { Texts.message(for: self) }
}
