/// Buckets by a name, as many as memory allows: past that those that are full again go first.
struct RateLimit: Sendable {
  private static let most = 4096

  let size: TokenBucket.Size
  private var buckets: [String: TokenBucket] = [:]

  init(_ size: TokenBucket.Size) { self.size = size }

  /// Takes one of somebody's; false where there is none left.
  mutating func take(_ name: String, now: Double) -> Bool {
    makeRoom(for: name, now: now)
    return buckets[name, default: TokenBucket(size, now: now)].take(size, now: now)
  }

  /// Whether somebody has one left.
  mutating func allows(_ name: String, now: Double) -> Bool {
    // Asking must not make anybody known.
    buckets[name]?.hasToken(size, now: now) ?? true
  }

  /// How many of somebody's are gone.
  func missing(_ name: String, now: Double) -> Double {
    buckets[name]?.missing(size, now: now) ?? 0
  }

  private mutating func makeRoom(for name: String, now: Double) {
    guard buckets[name] == nil, buckets.count >= Self.most else { return }
    let size = size
    buckets = buckets.filter { $0.value.missing(size, now: now) >= 1 }
    // Thousands at once: what limits them all together still holds.
    if buckets.count >= Self.most { buckets.removeAll() }
  }
}
