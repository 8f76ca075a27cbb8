public import Dialogue
public import Interview

/// Who is asked while a plan is opened, and told what happens to it: a terminal, or streams at
/// which nobody sits.
public protocol OpeningHost {
  /// Whether somebody sits there who can choose.
  var canChoose: Bool { get }

  /// Whether what is shown is read aloud: then nothing is cut, and what was said is not said again.
  var readsAloud: Bool { get }

  /// Asks for one of several things; nil where nothing was chosen.
  mutating func choose(_ blocks: [Block], _ items: [ListItem]) -> Int?

  /// Says something.
  mutating func show(_ blocks: [Block])

  /// Shows a plan to be read only.
  mutating func show(_ reading: PlanReading)

  /// Says something beside the conversation.
  func tell(_ line: String)
}

extension OpeningHost {
  /// Most show it on a screen.
  public var readsAloud: Bool { false }
}
