import DanishText

/// The minutes of a course, dealt out to its pieces, and its breaks.
struct TimeDeal {
  /// The pieces of each part with their minutes.
  let parts: [[Int]]
  let breaks: BreakPlan

  /// Themes and breaks begin on the five minutes where they can.
  private static let grid = 5

  /// Deals out the time; nil where the parts do not fit into it, with breaks in good time.
  init?(_ parts: [CoursePart], from start: TimeOfDay, minutes: Int) {
    let hasLunch = BreakPlan.hasLunch(from: start, minutes: minutes)
    for count in 0..<parts.count {
      let pauses = BreakPlan.minutes(of: count, in: minutes, hasLunch: hasLunch)
      guard let deal = Self.lengths(of: parts, together: minutes - pauses) else { return nil }
      let work = zip(parts, deal).map { (minutes: $1.reduce(0, +), leadsOn: $0.leadsOn) }
      if let breaks = BreakPlan(
        count, among: work, from: start, whole: minutes, hasLunch: hasLunch && count > 0)
      {
        (self.parts, self.breaks) = (deal, breaks)
        return
      }
    }
    return nil
  }

  /// What each piece gets; less than there is where everything has its most.
  private static func lengths(of parts: [CoursePart], together: Int) -> [[Int]]? {
    let most = Int(parts.minutes(at: 2))
    let minutes = min(together, most)
    let pace = parts.pace(for: minutes)
    return split(parts, minutes, pace, grid: grid) ?? split(parts, minutes, pace, grid: 1)
  }

  private static func split(
    _ parts: [CoursePart], _ minutes: Int, _ pace: Double, grid: Int
  ) -> [[Int]]? {
    var result: [[Int]] = []
    var (clock, ideal) = (0, 0.0)
    for (number, part) in parts.enumerated() {
      ideal += part.minutes(at: pace)
      let isLast = number == parts.count - 1
      let end = isLast ? minutes : Int((ideal / Double(grid)).rounded()) * grid
      guard end - clock >= part.least else { return nil }
      result.append(shares(of: part, end - clock, pace))
      clock = end
    }
    return result
  }

  /// Whole minutes for each piece of a part: what cannot be stretched first, the rest by how much each
  /// would have.
  private static func shares(of part: CoursePart, _ minutes: Int, _ pace: Double) -> [Int] {
    var shares = part.pieces.map(\.span.least)
    let wishes = part.pieces.map { $0.span.minutes(at: pace) - Double($0.span.least) }
    let stretches = part.pieces.map { $0.span.most > $0.span.least }
    for _ in 0..<max(minutes - part.least, 0) {
      // Whoever is furthest from the wish gets the next minute.
      let open = shares.indices.filter { stretches[$0] }
      let next = open.max { one, other in
        lack(wishes, shares, part, one) < lack(wishes, shares, part, other)
      }
      guard let next else { break }
      shares[next] += 1
    }
    return shares
  }

  private static func lack(
    _ wishes: [Double], _ shares: [Int], _ part: CoursePart, _ piece: Int
  ) -> Double {
    wishes[piece] - Double(shares[piece] - part.pieces[piece].span.least)
  }
}
