/// The browsers that have joined, by the hashes of their secrets.
public struct Sessions: Sendable {
  /// One of them.
  struct Entry: Sendable, Equatable {
    var role: Role
    /// When it joined, in seconds since 1970.
    var since: Int
  }

  /// How many are remembered; past that nobody new is let in but the instructor.
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

  /// Somebody joins, or becomes somebody else under a secret of its own; false where there is no room.
  /// Nobody has to go for it: who joins again and again must not put the others out.
  mutating func admit(_ secret: Secret, as role: Role, now: Int) -> Bool {
    if entries.count >= Self.most { entries = entries.filter { $0.value.isValid(at: now) } }
    guard entries.count < Self.most || role == .instructor else { return false }
    add(Entry(role: role, since: now), hash: secret.hash)
    return true
  }

  mutating func add(_ entry: Entry, hash: String) { entries[hash] = entry }

  /// Somebody goes.
  mutating func dismiss(_ secret: Secret) { entries[secret.hash] = nil }
}

extension Sessions.Entry {
  fileprivate func isValid(at now: Int) -> Bool { now - since < Sessions.lifetime }
}
