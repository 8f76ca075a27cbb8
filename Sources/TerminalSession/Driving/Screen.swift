import Dialogue
import TextLayout

/// Shows blocks one after another, each under the last.
struct Screen {
  let output: Output
  let appearance: Appearance
  /// What stands there.
  private(set) var shown: ShownBlocks
  private var previous: Block?

  init(appearance: Appearance, descriptor: Int32) {
    output = Output(descriptor: descriptor)
    self.appearance = appearance
    shown = ShownBlocks(appearance: appearance)
  }

  /// Shows a block at the window's width of this moment.
  mutating func show(_ block: Block) {
    let renderer = Renderer(
      appearance: appearance, width: WindowSize.columns(of: output.descriptor))
    let lines = renderer.lines(for: block, after: previous)
    output.write(lines.map { $0 + "\n" }.joined())
    previous = block
    shown.add(block, rows: lines.count)
  }

  /// Shows the question of this field once more, where it is out of sight by now.
  mutating func keepQuestionInSight(of field: String) {
    guard let window = WindowSize(of: output.descriptor) else { return }
    for block in shown.repeated(for: field, in: window) { show(block) }
  }

  /// A little air before a prompt, where anything was shown since the last one.
  mutating func makeRoomForPrompt() {
    if appearance != .plain, previous != nil { output.write("\n") }
  }

  /// What comes next follows a line that the leader wrote.
  mutating func lineWasEntered() {
    previous = .paragraph("")
    shown.lineWasEntered()
  }

  /// A box with an answer in it stands there now.
  mutating func wasShown(_ text: String, in box: AnswerBox) { shown.add(answer: text, in: box) }
}
