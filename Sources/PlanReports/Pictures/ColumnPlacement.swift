/// Things in a column, none over another, and each as near as can be to where it belongs.
enum ColumnPlacement {
  /// The middles of the things, in their order: those that lie nearest to the wishes, by the sum of
  /// the squares (isotonic regression by pooling adjacent violators, Barlow and others 1972).
  ///
  /// - Parameters:
  ///   - wishes: Where each would like its middle to be.
  ///   - heights: How tall each is.
  ///   - gap: The least room between two.
  ///   - room: Where the column begins and ends.
  /// - Returns: The middles; nil where there is no room for all.
  static func middles(
    _ wishes: [Double], heights: [Double], gap: Double, within room: ClosedRange<Double>
  ) -> [Double]? {
    let total = heights.reduce(0, +) + gap * Double(max(0, heights.count - 1))
    let slack = room.upperBound - room.lowerBound - total
    guard slack >= 0 else { return nil }
    var (offsets, end) = ([Double](), 0.0)
    for height in heights {
      offsets.append(end + height / 2)
      end += height + gap
    }
    // Less what lies before each, they only have to be in order.
    let starts = inOrder(zip(wishes, offsets).map { $0 - $1 })
    let range = room.lowerBound...(room.lowerBound + slack)
    return zip(starts, offsets).map { min(max($0, range.lowerBound), range.upperBound) + $1 }
  }

  /// The nearest numbers none of which is less than the one before.
  private static func inOrder(_ numbers: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for number in numbers {
      pools.append((number, 1))
      while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    return pools.flatMap { Array(repeating: mean($0), count: $0.count) }
  }

  private static func mean(_ pool: (sum: Double, count: Int)) -> Double {
    pool.sum / Double(pool.count)
  }
}
