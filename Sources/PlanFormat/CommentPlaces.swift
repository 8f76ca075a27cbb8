/// Where the comments of a file are: from each # up to the end of its line.
enum CommentPlaces {
  /// The comments, in order of place. A # is one where no scalar stands.
  static func find(in tree: SyntaxTree) -> [Range<Int>] {
    let source = tree.source
    guard source.bytes.contains(UInt8(ascii: "#")) else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    for node in tree.tape.indices where tree.tape[node].kind == .scalar {
      let scalar = tree.bytes(of: node)
      if tree.tape[node].style == .literal {
        // What follows the mark of a block text on its line belongs to no text.
        let header = source.lineEnd(ofByte: scalar.lowerBound)
        collect(place..<min(header, max(place, scalar.upperBound)), source, &found)
      } else {
        collect(place..<max(place, scalar.lowerBound), source, &found)
      }
      place = max(place, scalar.upperBound)
    }
    collect(place..<max(place, source.bytes.count), source, &found)
    return found
  }

  private static func collect(
    _ gap: Range<Int>, _ source: SourceText, _ found: inout [Range<Int>]
  ) {
    var place = gap.lowerBound
    while let start = source.bytes[place..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      let end = source.content(ofLine: source.line(ofByte: start)).upperBound
      found.append(start..<end)
      place = max(start + 1, min(end, gap.upperBound))
      if place >= gap.upperBound { return }
    }
  }
}
