/// So much at once, and so much a second after that.
struct TokenBucket: Sendable {
  /// How much it holds, and how fast it fills.
  struct Size: Sendable, Equatable {
    var burst: Double
    var perSecond: Double
  }

  private var tokens: Double
  private var last: Double

  init(_ size: Size, now: Double) { (tokens, last) = (size.burst, now) }

  /// Whether there is one; nothing is taken.
  mutating func hasToken(_ size: Size, now: Double) -> Bool {
    tokens = level(size, now: now)
    last = max(last, now)
    return tokens >= 1
  }

  /// Takes one where there is one.
  mutating func take(_ size: Size, now: Double) -> Bool {
    guard hasToken(size, now: now) else { return false }
    tokens -= 1
    return true
  }

  /// How many were taken and have not come back.
  func missing(_ size: Size, now: Double) -> Double { size.burst - level(size, now: now) }

  private func level(_ size: Size, now: Double) -> Double {
    min(size.burst, tokens + max(0, now - last) * size.perSecond)
  }
}
