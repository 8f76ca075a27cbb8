import Synchronization

/// A browser that has joined.
struct Guest: Sendable {
  var secret: Secret
  var role: Role
}

extension Door {
  /// The cookie of a browser that has joined.
  var cookieName: String { premises.isEncrypted ? "__Host-aarsplan" : "aarsplan" }
  /// The cookie of one that stands at the door: its form is told from forms of other pages by it.
  var doorCookieName: String { premises.isEncrypted ? "__Host-aarsplan-dor" : "aarsplan-dor" }

  /// Who it is; nil where the browser shows nothing that is known.
  func guest(_ visit: Visit) -> Guest? {
    guard let secret = visit.cookie(cookieName).flatMap(Secret.init(cookie:)) else { return nil }
    let role = state.withLock { $0.access.sessions.role(of: secret, now: today()) }
    return role.map { Guest(secret: secret, role: $0) }
  }

  /// Lets a browser in under a fresh secret; an earlier one opens nothing any more.
  func admit(as role: Role, insteadOf earlier: Guest?) -> Answer {
    let secret = Secret.fresh()
    if let earlier { rooms.leave(earlier.secret.hash) }
    let isIn = state.withLock { state in
      if let earlier { state.access.sessions.dismiss(earlier.secret) }
      return state.access.sessions.admit(secret, as: role, now: today())
    }
    guard isIn else { return tooMany(seconds: 60) }
    keepRecord()
    var answer = Answer.seeOther(Self.home(of: role))
    answer.headers.append(cookie(cookieName, secret.text, seconds: Sessions.lifetime))
    return answer
  }

  func leave(_ guest: Guest) -> Answer {
    rooms.leave(guest.secret.hash)
    state.withLock { $0.access.sessions.dismiss(guest.secret) }
    keepRecord()
    var answer = Answer.seeOther("/")
    answer.headers.append(cookie(cookieName, "", seconds: 0))
    return answer
  }

  /// Where it cannot be kept, a server that starts anew does not know its browsers, and they join
  /// once more: no reason to keep anybody out.
  private func keepRecord() {
    record.withLock { file in
      // The newest, also where somebody came in while this one waited.
      let access = state.withLock { $0.access }
      try? file.save(access)
    }
  }

  func cookie(_ name: String, _ value: String, seconds: Int) -> (name: String, value: String) {
    let secure = premises.isEncrypted ? "; Secure" : ""
    return (
      "Set-Cookie",
      "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict\(secure)"
    )
  }
}
