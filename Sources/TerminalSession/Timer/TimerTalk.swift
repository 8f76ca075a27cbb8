/// What a timer on a screen asks of whoever keeps the time.
public protocol TimerTalk {
  /// What is to be seen now, in a window of that size, and after how many milliseconds it may look
  /// another way.
  mutating func look() -> (picture: TimerPicture, wait: Int)
  /// A key was pressed.
  mutating func key(_ key: TimerKey) -> TimerStep
}

/// A key that a timer knows of.
public enum TimerKey: Sendable, Equatable {
  /// A letter, a sign, a space.
  case sign(Character)
  /// Enter.
  case enter
  /// Backspace.
  case backspace
  /// An arrow, a function key, or whatever else there is.
  case other
}

/// What comes after a key.
public enum TimerStep: Sendable, Equatable {
  /// It goes on.
  case goesOn
  /// The screen is left.
  case leaves
}
