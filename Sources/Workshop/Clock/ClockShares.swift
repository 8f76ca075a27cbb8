import PlanModel

/// How time is dealt out over the blocks that are left.
///
/// Where there is less of it than was planned, all give in the same proportion, but no break gets
/// under five minutes and nothing under one. Where there is more, breaks stay as they are.
struct ClockShares {
  /// What one block was planned to take.
  struct Part {
    /// Milliseconds, a minute or more.
    var planned: Int64
    /// Whether nobody works in it.
    var isBreak: Bool

    /// What it gets in any case.
    var least: Int64 { min(planned, isBreak ? 5 * Span.minute : Span.minute) }
  }

  /// What each block gets: together exactly `room`, or what they need at least.
  static func shares(of room: Int64, among parts: some Collection<Part>) -> [Int64] {
    let parts = Array(parts)
    let planned = parts.reduce(0) { $0 + $1.planned }
    return room >= planned ? longer(parts, by: room - planned) : shorter(parts, to: room)
  }

  private static func longer(_ parts: [Part], by more: Int64) -> [Int64] {
    let takesMore = parts.map { !$0.isBreak }
    let anyWork = takesMore.contains(true)
    let weights = zip(parts, takesMore).map { $1 || !anyWork ? $0.planned : 0 }
    return zip(parts, split(more, by: weights)).map { $0.planned + $1 }
  }

  private static func shorter(_ parts: [Part], to room: Int64) -> [Int64] {
    var shares = parts.map(\.least)
    // Those that reach their least first, in the order in which they do.
    let order = parts.indices.sorted {
      parts[$0].planned * parts[$1].least < parts[$1].planned * parts[$0].least
    }
    var (rest, weight) = (room, parts.reduce(0) { $0 + $1.planned })
    var fixed = 0
    while fixed < order.count {
      let part = parts[order[fixed]]
      if rest > 0, rest.share(part.planned, of: weight) >= part.least { break }
      (rest, weight) = (rest - part.least, weight - part.planned)
      fixed += 1
    }
    let free = order[fixed...].sorted()
    for (place, share) in zip(free, split(rest, by: free.map { parts[$0].planned })) {
      shares[place] = share
    }
    return shares
  }

  /// Splits an amount by weights, to the millisecond.
  private static func split(_ amount: Int64, by weights: [Int64]) -> [Int64] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights }
    var (weight, given): (Int64, Int64) = (0, 0)
    return weights.map {
      weight += $0
      let sum = amount.share(weight, of: whole)
      defer { given = sum }
      return sum - given
    }
  }
}
