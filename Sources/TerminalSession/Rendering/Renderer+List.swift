import Dialogue
import TextLayout

/// Lists, trees and fields.
extension Renderer {
  func list(_ items: [ListItem]) -> [String] {
    let digits = items.compactMap { $0.number.map { String($0).count } }.max() ?? 0
    return items.flatMap { appearance == .plain ? plainItem($0) : item($0, digits: digits) }
  }

  private func item(_ item: ListItem, digits: Int) -> [String] {
    let number = item.number.map(String.init) ?? ""
    let blanks = String(repeating: " ", count: item.indent * 2 + digits - number.count)
    let gap = digits > 0 ? "  " : ""
    let sign = item.mark?.sign ?? (digits == 0 || item.isRow ? Run("•", .quiet) : nil)
    var text = [Run(item.text, item.mark == .skipped ? .quiet : .none)]
    let lead = [Run(blanks), Run(number, .accent), Run(gap)] + Self.spaced(sign)
    if item.isRow { return rows(item, lead) }
    if let note = item.note { text.append(Run(" · \(note)", .quiet)) }
    return flow(text, first: lead)
  }

  private func plainItem(_ item: ListItem) -> [String] {
    let indent = String(repeating: "  ", count: item.indent)
    let lead = item.number.map { "\($0). " } ?? (item.mark == nil ? "- " : "")
    if item.isRow { return rows(item, [Run(indent + lead)]) }
    let note = item.note.map { " (\($0))" } ?? ""
    return flow([Run(Self.word(item.mark) + item.text + note)], first: [Run(indent + lead)])
  }

  /// A row takes one line. Where its note is to be kept whole its text gives way; where too little
  /// were left of that, it goes on below.
  /// What is read aloud is not cut.
  private func rows(_ item: ListItem, _ lead: [Run]) -> [String] {
    let text = [Run(item.text, item.mark == .skipped ? .quiet : .none)]
    let note = value(of: item)
    if appearance == .plain { return flow(text + note, first: lead) }
    guard item.keepsNote else { return [row(text + note, first: lead)] }
    let room = measure - margin.columns - lead.columns - note.columns
    if item.text.visibleForm.columns <= room || room < Self.leastText {
      return flow(text + note, first: lead)
    }
    return flow(beginning(of: text, in: room) + note, first: lead)
  }

  /// Fewer columns than these say nothing of a text.
  private static let leastText = 12

  /// What stands in a row of a card, or that it is missing. What is only begun says so, too.
  private func value(of item: ListItem) -> [Run] {
    let word = item.mark == .partial || item.note == nil ? item.mark.flatMap(Texts.word) : nil
    let begun = item.mark == .partial && item.note != nil ? word.map { "\($0): " } : nil
    guard let value = item.note ?? word else { return [] }
    let isMissing = item.note == nil
    return [Run(appearance == .plain ? ": " : " · ", .quiet)]
      + (begun.map { [Run($0, .half)] } ?? []) + [Run(value, isMissing ? .half : .quiet)]
  }

  func tree(_ lines: [TreeLine]) -> [String] {
    let depths = lines.map(\.depth)
    return lines.indices.flatMap { index in
      appearance == .plain
        ? plainTreeLine(lines[index])
        : treeLine(lines[index], branches: Branches(depths, at: index))
    }
  }

  private func plainTreeLine(_ line: TreeLine) -> [String] {
    let indent = String(repeating: "  ", count: max(0, line.depth))
    return flow([Run(Self.word(line.mark) + line.text)], first: [Run(indent)])
  }

  private func treeLine(_ line: TreeLine, branches: Branches) -> [String] {
    let sign = Self.spaced(line.mark?.sign)
    let ink: Ink = line.mark == .broken ? .strong : line.mark == .skipped ? .quiet : .none
    return flow(
      [Run(line.text, ink)], first: [Run(branches.beside, .quiet)] + sign,
      rest: [Run(branches.below, .quiet), Run(sign.isEmpty ? "" : "  ")])
  }

  func field(label: String, value: String) -> [String] {
    if appearance == .plain { return flow([Run("\(label): \(value)")]) }
    let column = measure < 60 ? 14 : 18
    let label = label.visibleForm
    guard measure >= 36, label.columns + 2 <= column else {
      return flow([Run(label, .quiet)]) + flow([Run(value)], first: [Run("  ")])
    }
    let padding = String(repeating: " ", count: column - label.columns)
    return flow([Run(value)], first: [Run(label, .quiet), Run(padding)])
  }

  private static func spaced(_ sign: Run?) -> [Run] { sign.map { [$0, Run(" ")] } ?? [] }

  private static func word(_ mark: Mark?) -> String {
    mark.flatMap(Texts.word).map { "[\($0)] " } ?? ""
  }
}
