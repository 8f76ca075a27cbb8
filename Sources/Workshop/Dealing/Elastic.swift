/// How long something may take, in minutes: at least, usually, at most.
struct Elastic: Equatable {
  let least: Int
  let usual: Int
  let most: Int

  init(_ least: Int, _ usual: Int, _ most: Int) {
    (self.least, self.usual, self.most) = (least, usual, most)
  }

  /// What takes just so long.
  init(_ minutes: Int) { self.init(minutes, minutes, minutes) }

  /// What it takes at a pace: 0 is the least, 1 the usual, 2 the most.
  func minutes(at pace: Double) -> Double {
    pace < 1
      ? Double(least) + Double(usual - least) * max(pace, 0)
      : Double(usual) + Double(most - usual) * (min(pace, 2) - 1)
  }
}
