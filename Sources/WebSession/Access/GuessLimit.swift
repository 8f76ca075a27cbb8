/// Wrong codes: each is answered late, and there are only so many, from one address and in all.
///
/// A right code costs nothing, so that a room behind one address gets in. With ten a second in all, a
/// code of 40 bits is found in a day with a chance of one in a million.
struct GuessLimit: Sendable {
  private var byAddress = RateLimit(TokenBucket.Size(burst: 8, perSecond: 1 / 15))
  private var inAll = RateLimit(TokenBucket.Size(burst: 200, perSecond: 10))
  private static let everybody = ""

  /// Whether this address may try; where it may not, its code is not even looked at.
  mutating func allows(_ address: PeerAddress, now: Double) -> Bool {
    let mayAnybody = inAll.allows(Self.everybody, now: now)
    return byAddress.allows(address.key, now: now) && mayAnybody
  }

  /// A code was wrong. Gives for how many seconds the answer waits: longer each time.
  mutating func fail(_ address: PeerAddress, now: Double) -> Double {
    _ = inAll.take(Self.everybody, now: now)
    _ = byAddress.take(address.key, now: now)
    return min(4, 0.25 * byAddress.missing(address.key, now: now))
  }
}
