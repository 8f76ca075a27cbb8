import DanishText
import TextLayout

/// How a timer's picture stands in a window: the digits as large as there is room, the texts around
/// them in the middle, and nothing that moves but what changes.
struct TimerScreen {
  /// Whether colours add to it.
  var hasColour: Bool
  /// The window.
  var size: WindowSize

  /// The columns that may be written in: never the last, or terminals break the row by themselves.
  private var width: Int { max(1, size.columns - 1) }
  /// Longer rows are not read with ease.
  private var measure: Int { min(width - (width > 30 ? 4 : 0), 76) }

  /// The whole window.
  func frame(_ picture: TimerPicture) -> Frame {
    let rows = picture.help.isEmpty ? rows(picture) : help(picture)
    let cut = rows.prefix(size.rows).map { $0.cut(to: width) }
    let blank = Array(repeating: [Frame.Glyph](), count: max(0, size.rows - cut.count))
    return Frame(rows: cut + blank, cursor: .init(row: 0, column: 0))
  }

  // MARK: The parts

  private func rows(_ picture: TimerPicture) -> [[Frame.Glyph]] {
    let head = corners(picture.place, picture.end)
    let foot = foot(picture)
    let room = max(1, size.rows - head.count - foot.count)
    return head + middle(picture, room) + foot
  }

  /// What is to be read, in the middle of the rows there are. Air goes before digits get too small to
  /// be read from afar, and these before a word of what is to be done.
  private func middle(_ picture: TimerPicture, _ room: Int) -> [[Frame.Glyph]] {
    let above = centred(picture.title, .strong) + centred(picture.form, .none)
    // Its row is kept, so that nothing moves when it comes and goes.
    let state = centred(picture.state, picture.tone.ink)
    let next = centred(picture.next, .none)
    var what = block(picture.instruction)
    let texts = above.count + max(1, state.count) + next.count
    let gaps = [above, what, next].filter { !$0.isEmpty }.count + 1
    var air = gaps
    var digits = digits(picture, room - texts - what.count - air)
    if digits.count < Self.leastDigits {
      air = 0
      digits = self.digits(picture, room - texts - what.count)
    }
    if digits.count < Self.leastDigits { digits = self.digits(picture, room - texts) }
    what = what.fitted(to: room - texts - digits.count)
    let lines = digits + (state.isEmpty ? [[]] : state)
    let parts = [above, lines, what, next].filter { !$0.isEmpty }
    air = min(air, max(0, room - parts.joined().count))
    let rows = Array(parts.joined(separator: air >= parts.count - 1 ? [[]] : []))
    let free = max(0, room - rows.count)
    let top = Array(repeating: [Frame.Glyph](), count: free / 2)
    return top + rows.prefix(room) + Array(repeating: [], count: free - free / 2)
  }

  /// Digits of fewer rows are no larger than letters look from the back row.
  private static let leastDigits = 5

  private func digits(_ picture: TimerPicture, _ room: Int) -> [[Frame.Glyph]] {
    let big = BigDigits(picture.digits)
    guard let scale = big.scale(columns: width - 2, rows: room) else {
      return centred(picture.digits, .strong)
    }
    let ink = hasColour ? picture.tone.ink.rawValue : ""
    return big.rows(scale).map { row in
      let lead = max(0, (width - row.count) / 2)
      return .blanks(lead) + row.map { Frame.Glyph(text: String($0), columns: 1, ink: ink) }
    }
  }

  private func corners(_ left: String, _ right: String) -> [[Frame.Glyph]] {
    guard !left.isEmpty || !right.isEmpty else { return [] }
    let (left, right) = (glyphs(left, .none), glyphs(right, .strong))
    let gap = width - 4 - left.columns - right.columns
    guard width > 30, gap >= 2 else { return [left, right].filter { !$0.isEmpty } }
    return [.blanks(2) + left + .blanks(gap) + right]
  }

  private func foot(_ picture: TimerPicture) -> [[Frame.Glyph]] {
    guard size.rows >= 10 else { return centred(picture.notice, .strong) }
    // The rows of the notice are kept, so that nothing moves when it comes and goes.
    let notice = centred(picture.notice, .strong)
    let kept = [[Frame.Glyph]](repeating: [], count: width < 60 ? 2 : 1)
    return notice + kept.dropFirst(notice.count)
      + keys(picture.keys).flatMap { centred($0, .quiet) }
  }

  /// Rows of keys: none is parted from what it does.
  private func keys(_ keys: [String]) -> [String] {
    keys.reduce(into: [String]()) { rows, key in
      let longer = (rows.last.map { $0 + " · " } ?? "") + key
      if !rows.isEmpty, longer.columns <= measure {
        rows[rows.count - 1] = longer
      } else {
        rows.append(key)
      }
    }
  }

  private func help(_ picture: TimerPicture) -> [[Frame.Glyph]] {
    let keys = picture.help.map(\.key.columns).max() ?? 0
    let lines = picture.help.flatMap { row in
      row.does.toldForm.wrapped(to: measure, first: row.key.padded(to: keys) + "   ")
    }
    let widest = lines.map(\.columns).max() ?? 0
    let lead = max(0, (width - widest) / 2)
    let top = max(0, (size.rows - lines.count) / 2)
    return Array(repeating: [], count: top)
      + lines.map { .blanks(lead) + glyphs($0, .none) }
  }

  // MARK: Texts

  /// Rows in the middle.
  private func centred(_ text: String, _ ink: Ink) -> [[Frame.Glyph]] {
    guard !text.isEmpty else { return [] }
    return wrapped(text).map { line in
      .blanks(max(0, (width - line.columns) / 2)) + glyphs(line, ink)
    }
  }

  /// Rows that begin below each other, the whole of them in the middle.
  private func block(_ text: String) -> [[Frame.Glyph]] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n").flatMap { wrapped(String($0)) }
    let lead = max(0, (width - (lines.map(\.columns).max() ?? 0)) / 2)
    return lines.map { .blanks(lead) + glyphs($0, .none) }
  }

  private func wrapped(_ text: String) -> [String] { text.toldForm.wrapped(to: max(8, measure)) }

  private func glyphs(_ text: String, _ ink: Ink) -> [Frame.Glyph] {
    [Frame.Glyph](text.toldForm.onOneLine, ink: hasColour ? ink.rawValue : "")
  }
}

extension [[Frame.Glyph]] {
  /// The first rows of it; the last of them says where there is more.
  fileprivate func fitted(to count: Int) -> Self {
    guard self.count > count else { return self }
    var rows = Self(prefix(Swift.max(0, count)))
    if let last = rows.indices.last { rows[last] += [Frame.Glyph](" …") }
    return rows
  }
}

extension [Frame.Glyph] {
  /// What of it fits into so many columns.
  fileprivate func cut(to width: Int) -> Self {
    var used = 0
    return Self(
      prefix { glyph in
        used += glyph.columns
        return used <= width
      })
  }
}
