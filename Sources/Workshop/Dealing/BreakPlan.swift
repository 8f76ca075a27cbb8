import DanishText

/// Where the breaks of a course lie, and how long they are.
struct BreakPlan: Equatable {
  /// A break after one of the parts.
  struct Break: Equatable {
    /// After which part, from 0.
    var part: Int
    /// In minutes.
    var minutes: Int
    var isLunch = false
  }

  var breaks: [Break]

  /// Longer than this nobody works without a break, in minutes.
  static let longestWork = 90

  /// What a course of some minutes spends on breaks, if it has so many.
  static func minutes(of count: Int, in whole: Int, hasLunch: Bool) -> Int {
    count == 0 ? 0 : count * usual(in: whole) + (hasLunch ? lunch(in: whole) - usual(in: whole) : 0)
  }

  /// Whether people eat: it is long, and goes on over noon.
  static func hasLunch(from start: TimeOfDay, minutes: Int) -> Bool {
    minutes >= 300 && start.minutes <= 11 * 60 + 15 && start.minutes + minutes >= 13 * 60
  }

  private static func usual(in whole: Int) -> Int { whole >= 150 ? 15 : 10 }

  private static func lunch(in whole: Int) -> Int { whole >= 360 ? 45 : 30 }

  /// The best places for so many breaks; nil where somebody would have to work for too long.
  ///
  /// - Parameters:
  ///   - count: How many breaks.
  ///   - parts: How long each part is, in minutes, and whether the next leans on it.
  ///   - start: When the course begins.
  ///   - whole: How long it is, in minutes.
  ///   - hasLunch: Whether the break nearest to noon is for lunch.
  init?(
    _ count: Int, among parts: [(minutes: Int, leadsOn: Bool)], from start: TimeOfDay, whole: Int,
    hasLunch: Bool
  ) {
    guard let places = Self.places(count, among: parts) else { return nil }
    breaks = places.map { Break(part: $0, minutes: Self.usual(in: whole)) }
    guard hasLunch else { return }
    var (clock, best, distance) = (start.minutes, 0, Int.max)
    for (number, place) in places.enumerated() {
      let from = number == 0 ? 0 : places[number - 1] + 1
      clock += parts[from...place].reduce(0) { $0 + $1.minutes }
      if abs(clock - Self.noon) < distance { (best, distance) = (number, abs(clock - Self.noon)) }
      clock += Self.usual(in: whole)
    }
    if breaks.indices.contains(best) {
      breaks[best].minutes = Self.lunch(in: whole)
      breaks[best].isLunch = true
    }
  }

  /// A quarter past twelve.
  private static let noon = 12 * 60 + 15
  /// What an unwelcome place costs, in squares of minutes.
  private static let unwelcome = 900

  /// The parts after which a break comes, so that the stretches of work are as even as they can be.
  private static func places(
    _ count: Int, among parts: [(minutes: Int, leadsOn: Bool)]
  ) -> [Int]? {
    guard count < parts.count else { return nil }
    typealias Way = (cost: Int, places: [Int])
    // The best way to the end of each part, with so many breaks.
    var ways: [Way?] = parts.indices.map { end in
      cost(parts, 0...end).map { ($0, []) }
    }
    for _ in 0..<count {
      ways = parts.indices.map { end in
        (0..<end).compactMap { place -> Way? in
          guard let way = ways[place], let rest = cost(parts, place + 1...end) else { return nil }
          let extra = parts[place].leadsOn ? unwelcome : 0
          return (way.cost + rest + extra, way.places + [place])
        }.min { $0.cost < $1.cost }
      }
    }
    return ways.last??.places
  }

  /// What working through some parts costs; nil where that is too long.
  private static func cost(
    _ parts: [(minutes: Int, leadsOn: Bool)], _ range: ClosedRange<Int>
  ) -> Int? {
    let minutes = parts[range].reduce(0) { $0 + $1.minutes }
    return minutes > longestWork ? nil : minutes * minutes
  }
}
