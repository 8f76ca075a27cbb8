import TextLayout

/// What to send to a terminal so that it shows another frame: as little as possible, and nothing
/// but what every terminal since the VT102 knows.
///
/// The last column of the window is never written in, so that no terminal breaks a row by itself.
struct FrameUpdate {
  private var bytes = ""
  private var row: Int
  /// Nil after a sign that terminals draw in a width of their own.
  private var column: Int?
  private var ink = ""
  /// How many rows there are on the screen by now.
  private var count: Int

  /// The bytes that turn one frame into the other. With `shiftsRows`, rows that stay as they are but
  /// stand further up or down are moved.
  static func bytes(from old: Frame, to new: Frame, shiftsRows: Bool = true) -> String {
    var update = FrameUpdate(old)
    let old = shiftsRows ? update.shiftRows(of: old, to: new) : old.rows
    for (row, glyphs) in new.rows.enumerated() {
      update.draw(glyphs, over: row < old.count ? old[row] : [], in: row)
    }
    if old.count > new.rows.count { update.erase(from: new.rows.count) }
    update.move(to: new.cursor.row, new.cursor.column)
    return update.bytes
  }

  /// The bytes that bring the cursor to the beginning of the first row and erase all of them.
  static func erasing(_ frame: Frame) -> String {
    var update = FrameUpdate(frame)
    update.erase(from: 0)
    return update.bytes
  }

  /// The bytes that bring the cursor to a new row below.
  static func leaving(_ frame: Frame) -> String {
    var update = FrameUpdate(frame)
    update.move(to: frame.rows.count, 0)
    return update.bytes
  }

  private init(_ frame: Frame) {
    (row, column) = (frame.cursor.row, frame.cursor.column)
    count = frame.rows.count
  }

  private mutating func erase(from row: Int) {
    move(to: row, 0)
    bytes += "\u{1B}[J"
  }

  // MARK: Rows

  /// Moves rows that stay as they are, up or down, and gives what then stands on the screen.
  private mutating func shiftRows(of old: Frame, to new: Frame) -> [[Frame.Glyph]] {
    guard let shift = RowShift(from: old.rows, to: new.rows) else { return old.rows }
    return shift.distance < 0
      ? moveUp(old.rows, from: shift.place, by: -shift.distance)
      : moveDown(old.rows, from: shift.place, by: shift.distance, into: new.rows.count)
  }

  private mutating func moveUp(
    _ rows: [[Frame.Glyph]], from place: Int, by distance: Int
  ) -> [[Frame.Glyph]] {
    move(to: place, 0)
    bytes += Self.sequence(distance, "M")
    var rows = rows
    rows.removeSubrange(place..<(place + distance))
    return rows + Array(repeating: [], count: distance)
  }

  private mutating func moveDown(
    _ rows: [[Frame.Glyph]], from place: Int, by distance: Int, into height: Int
  ) -> [[Frame.Glyph]] {
    var rows = rows
    // Room first: what is pushed out of the window below would be lost, or stay there unseen.
    let excess = rows.count + distance - height
    if excess > 0 {
      erase(from: rows.count - excess)
      rows.removeLast(excess)
    }
    if height > count { move(to: height - 1, 0) }
    move(to: place, 0)
    bytes += Self.sequence(distance, "L")
    rows.insert(contentsOf: Array(repeating: [], count: distance), at: place)
    return rows + Array(repeating: [], count: max(0, count - rows.count))
  }

  private mutating func draw(_ new: [Frame.Glyph], over old: [Frame.Glyph], in row: Int) {
    guard new != old || row >= count else { return }
    let same = zip(new, old).prefix { $0 == $1 }.count
    let (tail, oldTail) = (Array(new[same...]), Array(old[same...]))
    move(to: row, Array(new[..<same]).columns)
    if tail.isEmpty && oldTail.isEmpty { return }
    let kept = Self.sameEnd(tail, oldTail)
    // A sign may turn out narrower than its place, and what stood there must not show beside it.
    let erasesFirst = tail.contains { !$0.isCertain } && !oldTail.isEmpty
    if erasesFirst { bytes += "\u{1B}[K" }
    write(erasesFirst ? tail[...] : tail.dropLast(kept))
    let isShorter = tail.columns < oldTail.columns
    if isShorter, !erasesFirst {
      move(to: row, new.columns)
      bytes += "\u{1B}[K"
    }
  }

  /// How many glyphs at the end stand where they stood.
  private static func sameEnd(_ new: [Frame.Glyph], _ old: [Frame.Glyph]) -> Int {
    guard new.columns == old.columns else { return 0 }
    return zip(new.reversed(), old.reversed()).prefix { $0 == $1 }.count
  }

  private mutating func write(_ glyphs: ArraySlice<Frame.Glyph>) {
    var place = column ?? 0
    for glyph in glyphs {
      moveAlong(to: place)
      mark(glyph.ink)
      bytes += glyph.text
      place += glyph.columns
      column = glyph.isCertain ? place : nil
    }
    mark("")
  }

  private mutating func mark(_ new: String) {
    guard new != ink else { return }
    if !ink.isEmpty { bytes += "\u{1B}[0m" }
    if !new.isEmpty { bytes += "\u{1B}[\(new)m" }
    ink = new
  }

  // MARK: The cursor

  private mutating func move(to newRow: Int, _ newColumn: Int) {
    let last = count - 1
    if newRow < row { bytes += Self.sequence(row - newRow, "A") }
    if newRow > row, row < last { bytes += Self.sequence(min(newRow, last) - row, "B") }
    if newRow > last {
      for _ in last..<newRow { bytes += "\r\n" }
      count = newRow + 1
      column = 0
    }
    row = newRow
    moveAlong(to: newColumn)
  }

  private mutating func moveAlong(to new: Int) {
    guard column != new else { return }
    let back = (column ?? .max) - new
    if column == nil || (back > 0 && new < 3) || new == 0 {
      bytes += "\r"
      if new > 0 { bytes += Self.sequence(new, "C") }
    } else if back == 1 {
      bytes += "\u{8}"
    } else {
      bytes += back > 0 ? Self.sequence(back, "D") : Self.sequence(-back, "C")
    }
    column = new
  }

  private static func sequence(_ count: Int, _ final: Character) -> String {
    "\u{1B}[\(count == 1 ? "" : String(count))\(final)"
  }
}

/// Rows that stay as they are, but stand further up or down.
private struct RowShift {
  /// The first row that moves, or makes room.
  let place: Int
  /// How far they move; up where it is negative.
  let distance: Int

  /// Where moving them saves the writing of at least two rows.
  init?(from old: [[Frame.Glyph]], to new: [[Frame.Glyph]]) {
    let place = zip(old, new).prefix { $0 == $1 }.count
    guard max(old.count, new.count) > place + 2 else { return nil }
    var best = (distance: 0, saved: 1)
    for distance in (1 - old.count)..<max(1, new.count) where distance != 0 {
      let from = place + max(0, -distance)
      let to = place + max(0, distance)
      guard from < old.count, to < new.count else { continue }
      let saved = zip(old[from...], new[to...]).prefix { $0 == $1 && !$0.isEmpty }.count
      let inPlace = zip(old[place...], new[place...]).filter { $0 == $1 }.count
      if saved > max(best.saved, inPlace + 1) { best = (distance, saved) }
    }
    guard best.distance != 0 else { return nil }
    (self.place, distance) = (place, best.distance)
  }
}
