import Dialogue
import Interview

/// Blocks as plain text for transcripts; each kind has its own sign at the beginning of the line.
enum PlainBlock {
  static func text(of block: Block) -> String {
    switch block {
    case .heading(let text): "\n# \(text)\n"
    case .subheading(let text): "## \(text)\n"
    case .progress(let done, let total, let text): "(\(done)/\(total)) \(text)\n"
    case .paragraph(let text): "\(folded(text))\n"
    case .question(let text): "? \(text)\n"
    case .hint(let text): "i \(folded(text))\n"
    case .advice(let text): "* \(folded(text))\n"
    case .success(let text): "+ \(text)\n"
    case .problem(let text): "! \(folded(text))\n"
    case .quote(let label, let text): "» \(label): \(folded(text))\n"
    case .list(let items): items.map(line).joined()
    case .tree(let lines): lines.map(line).joined()
    case .field(let label, let value): "\(label): \(folded(value))\n"
    }
  }

  static func text(of prompt: Prompt) -> String {
    let prefill = prompt.prefill.isEmpty ? "" : " ‹\(folded(prompt.prefill))›"
    return "[\(prompt.label)]\(prefill)"
  }

  /// A text on one line; `¶` is a line break, and `·` what steers a terminal.
  static func folded(_ text: String) -> String {
    String(text.map { $0.isNewline ? "¶" : $0 < " " ? "·" : $0 })
  }

  private static func line(_ item: ListItem) -> String {
    let indent = String(repeating: "  ", count: item.indent + 1)
    let number = item.number.map { "\($0). " } ?? "- "
    let note = item.note.map { " (\($0))" } ?? ""
    return "\(indent)\(number)\(sign(item.mark))\(item.text)\(note)\n"
  }

  private static func line(_ line: TreeLine) -> String {
    String(repeating: "  ", count: line.depth + 1) + sign(line.mark) + line.text + "\n"
  }

  private static func sign(_ mark: Mark?) -> String { mark.map { "[\($0)] " } ?? "" }
}
