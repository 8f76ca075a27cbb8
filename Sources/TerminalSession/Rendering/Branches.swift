/// The branches drawn before one line of a tree.
struct Branches {
  /// Before the line itself: `│  ├─ `.
  let beside: String
  /// Before what the line goes on with: `│  │  `.
  let below: String

  /// Reads them off the depths of all lines.
  init(_ depths: [Int], at index: Int) {
    let depth = max(0, depths[index])
    guard depth > 0 else {
      (beside, below) = ("", "")
      return
    }
    let levels = (1..<depth).map { Self.goesOn(depths, after: index, at: $0) }
    let trunk = levels.map { $0 ? "│  " : "   " }.joined()
    let more = Self.goesOn(depths, after: index, at: depth)
    beside = trunk + (more ? "├─ " : "└─ ")
    below = trunk + (more ? "│  " : "   ")
  }

  private static func goesOn(_ depths: [Int], after index: Int, at depth: Int) -> Bool {
    for later in depths[(index + 1)...] where later <= depth { return later == depth }
    return false
  }
}
