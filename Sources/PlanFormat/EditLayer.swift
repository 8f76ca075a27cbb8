import PlanModel

/// Changes to a text that were made in one go, and the way back from the new text to the old.
///
/// A file that is no YAML is read through layers: each mends some mistakes, so that the rest can
/// be read, and every place that is found in the mended text is told in the file's own.
struct EditLayer: Sendable {
  /// The edits, in order of place.
  let edits: [TextEdit]
  /// For each edit, where its replacement begins in the new text.
  private let newStarts: [Int]

  /// A layer of edits; of two that overlap, the first stays.
  init(_ edits: [TextEdit]) {
    self.edits = Self.inOrder(edits)
    var newStarts: [Int] = []
    newStarts.reserveCapacity(edits.count)
    var growth = 0
    for edit in self.edits {
      newStarts.append(edit.range.lowerBound + growth)
      growth += edit.replacement.utf8.count - edit.range.count
    }
    self.newStarts = newStarts
  }

  private static func inOrder(_ edits: [TextEdit]) -> [TextEdit] {
    // As they mostly are: a file can have a million of them, and no copy is made then.
    let isInOrder = edits.indices.dropFirst().allSatisfy {
      edits[$0 - 1].range.upperBound <= edits[$0].range.lowerBound
    }
    if isInOrder { return edits }
    var kept: [TextEdit] = []
    let ordered = edits.enumerated().sorted {
      // What is put in stands before what gives way at the same place.
      ($0.element.range.lowerBound, $0.element.range.isEmpty ? 0 : 1, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.isEmpty ? 0 : 1, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(edit)
    }
    return kept
  }

  /// Whether it changes nothing.
  var isEmpty: Bool { edits.isEmpty }

  /// The new text.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.replacement.utf8
      place = edit.range.upperBound
    }
    result += bytes[place...]
    return result
  }

  /// The place in the old text of a place in the new one; inside a replacement, its first byte.
  func origin(of place: Int) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if newStarts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return place }
    let edit = edits[low - 1]
    let past = place - newStarts[low - 1] - edit.replacement.utf8.count
    return past < 0 ? edit.range.lowerBound : edit.range.upperBound + past
  }
}
