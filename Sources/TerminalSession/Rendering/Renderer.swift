public import Dialogue
import TextLayout

/// Turns blocks into lines for a terminal, or for paper.
///
/// Nothing of a block's text can steer the terminal: see `String.visibleForm`. CPR numbers are
/// masked: see `Block.masked`.
public struct Renderer: Sendable {
  /// How blocks look.
  public var appearance: Appearance
  /// The window's width in columns. Lines stay under it, and under 88.
  public var width: Int

  /// Makes a renderer.
  public init(appearance: Appearance, width: Int) {
    self.appearance = appearance
    self.width = width
  }

  /// The block's lines, without line breaks; with empty ones before it where it should stand
  /// apart from the block before.
  public func lines(for block: Block, after previous: Block? = nil) -> [String] {
    (needsAir(block, after: previous) ? [""] : []) + body(of: block.masked, after: previous)
  }

  private func body(of block: Block, after previous: Block?) -> [String] {
    let block = appearance == .plain ? block.spoken : block
    switch block {
    case .heading(let text): return heading(text)
    case .subheading(let text): return flow([Run(text, .strong)])
    case .progress(let done, let total, let text):
      return progress(done: done, total: total, text: text)
    case .paragraph(let text): return paragraph(text)
    case .question(let text): return question(text)
    case .hint(let text): return hint(text, underQuestion: previous?.leadsHint ?? false)
    case .advice(let text):
      return remark(text, sign: Run("◇", .accent), word: word(Texts.advice, before: text))
    case .success(let text): return remark(text, sign: Run("✓", .good), word: nil)
    case .problem(let text):
      return remark(text, sign: Run("!", .bad), word: word(Texts.problem, before: text))
    case .quote(let label, let text): return quote(label: label, text: text)
    case .list(let items): return list(items)
    case .tree(let lines): return tree(lines)
    case .field(let label, let value): return field(label: label, value: value)
    }
  }

  /// What stands before a remark, unless it says so itself.
  private func word(_ word: String, before text: String) -> String? {
    Texts.labels.contains { text.hasPrefix($0 + ": ") } ? nil : word
  }

  private func needsAir(_ block: Block, after previous: Block?) -> Bool {
    guard appearance != .plain else { return block.standsApart && previous != nil }
    switch (previous, block) {
    case (.field, .field), (.success, .success), (.heading, .progress), (.subheading, _):
      return false
    case (.question, .hint), (.hint, .hint): return false
    default: return true
    }
  }
}

extension Block {
  /// With a comma where a dot in the middle of the line parts two things: read aloud it says nothing.
  fileprivate var spoken: Block {
    switch self {
    case .heading(let text): .heading(text.spoken)
    case .subheading(let text): .subheading(text.spoken)
    case .progress(let done, let total, let text):
      .progress(done: done, total: total, text: text.spoken)
    case .hint(let text): .hint(text.spoken)
    case .advice(let text): .advice(text.spoken)
    case .success(let text): .success(text.spoken)
    case .quote(let label, let text): .quote(label: label.spoken, text: text)
    case .field(let label, let value): .field(label: label.spoken, value: value)
    case .tree(let lines):
      .tree(lines.map { TreeLine(depth: $0.depth, mark: $0.mark, text: $0.text.spoken) })
    case .list(let items):
      .list(
        items.map { item in
          var item = item
          (item.text, item.note) = (item.text.spoken, item.note?.spoken)
          return item
        })
    case .paragraph, .question, .problem: self
    }
  }

  /// Whether a listener should hear a pause before it.
  fileprivate var standsApart: Bool {
    switch self {
    case .heading, .subheading, .question: true
    default: false
    }
  }

  /// Whether a hint after it belongs to it.
  fileprivate var leadsHint: Bool {
    if case .question = self { true } else { false }
  }
}

extension String {
  fileprivate var spoken: String {
    // Most texts have no such dot, and a search for three characters costs more than for a byte.
    utf8.contains(0xB7) ? replacing(" · ", with: ", ") : self
  }
}
