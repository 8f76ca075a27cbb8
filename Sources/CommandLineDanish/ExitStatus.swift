/// How a run ends. Thrown by a command that is through, but not with 0.
public enum ExitStatus: Int32, Error {
  /// Done, and nothing at the level that fails.
  case done = 0
  /// There are findings at that level.
  case findings = 1
  /// It could not be done.
  case impossible = 2
}

/// That something could not be done: what happened, what is safe, what to do now, in Danish.
public struct Refusal: Error, CustomStringConvertible {
  /// What is said.
  public let message: String

  /// Makes one.
  public init(message: String) { self.message = message }

  /// ArgumentParser hands on what a command's `validate` throws by its description.
  public var description: String { message }
}
