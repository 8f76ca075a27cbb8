/// The browsers that have joined, by the hashes of their secrets.
public struct Sessions: Sendable {
  /// One of them.
  struct Entry: Sendable, Equatable {
    var role: Role
    /// When it joined, in seconds since 1970.
    var since: Int
  }

  /// How many are remembered; past that the oldest go.
  static let most = 2000
  /// How long one is good for: a day at a course, and the evening.
  static let lifetime = 18 * 3600

  private(set) var entries: [String: Entry] = [:]

  init() {}

  /// Who shows this secret; nil where nobody does.
  func role(of secret: Secret, now: Int) -> Role? {
    guard let entry = entries[secret.hash], entry.isValid(at: now) else { return nil }
    return entry.role
  }

  /// Whether somebody has joined who is known under this hash.
  func isKnown(_ hash: String, now: Int) -> Bool { entries[hash]?.isValid(at: now) ?? false }

  /// Somebody joins, or becomes somebody else under a secret of its own.
  mutating func admit(_ secret: Secret, as role: Role, now: Int) {
    add(Entry(role: role, since: now), hash: secret.hash)
    guard entries.count > Self.most else { return }
    entries = entries.filter { $0.value.isValid(at: now) }
    while entries.count > Self.most,
      let oldest = entries.min(by: { ($0.value.since, $0.key) < ($1.value.since, $1.key) })
    {
      entries[oldest.key] = nil
    }
  }

  mutating func add(_ entry: Entry, hash: String) { entries[hash] = entry }

  /// Somebody goes.
  mutating func dismiss(_ secret: Secret) { entries[secret.hash] = nil }
}

extension Sessions.Entry {
  fileprivate func isValid(at now: Int) -> Bool { now - since < Sessions.lifetime }
}
