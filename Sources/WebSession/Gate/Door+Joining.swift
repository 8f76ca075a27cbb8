import Synchronization

/// Coming in: the code, then the plan.
extension Door {
  /// The page where the code is typed. Its form carries what only a browser with its cookie can send.
  func entrance(_ visit: Visit, problem: String? = nil, status: Int = 200) -> Answer {
    let known = visit.cookie(doorCookieName).flatMap(Secret.init(cookie:))
    let secret = known ?? .fresh()
    let page = JoinPage(
      course: board.title, token: secret.formToken, problem: problem,
      isEncrypted: premises.isEncrypted)
    var answer = Answer.page(page.html, status: status)
    if known == nil { answer.headers.append(cookie(doorCookieName, secret.text, seconds: 3600)) }
    return answer
  }

  /// A code was sent.
  func arrive(_ form: WebForm, _ visit: Visit) -> Answer {
    let secret = visit.cookie(doorCookieName).flatMap(Secret.init(cookie:))
    guard let secret, ConstantTime.areEqual(form["token"] ?? "", secret.formToken) else {
      return entrance(visit, problem: Texts.Join.oldPage, status: 403)
    }
    let outcome = state.withLock { state -> (role: Role?, delay: Double)? in
      guard state.guesses.allows(visit.peer, now: now()) else { return nil }
      let role = state.access.role(opening: form["kode"] ?? "")
      return (role, role == nil ? state.guesses.fail(visit.peer, now: now()) : 0)
    }
    guard let outcome else { return tooMany(seconds: 15) }
    guard let role = outcome.role else {
      var answer = entrance(visit, problem: Texts.Join.wrongCode, status: 403)
      answer.delay = outcome.delay
      return answer
    }
    let mayJoin = state.withLock { $0.joins.take(visit.peer.key, now: now()) }
    guard mayJoin || role == .instructor else { return tooMany(seconds: 15) }
    let items = role == .arrived ? plans.list().items : []
    let only = items.count == 1 ? Role.participant(plan: items[0].file) : role
    return admit(as: only, insteadOf: guest(visit))
  }

  /// The page where a plan is chosen.
  func choice(_ guest: Guest, _ role: Role, problem: String? = nil) -> Answer {
    let list = plans.list()
    var chosen: String?
    if case .participant(let file) = role { chosen = list.item(file: file)?.key }
    let page = ChoicePage(
      course: board.title, plans: list.items, chosen: chosen,
      token: guest.secret.formToken, problem: problem,
      isEncrypted: premises.isEncrypted)
    return .page(page.html, status: problem == nil ? 200 : 422)
  }

  /// A plan was chosen: by a key that is looked up in the list, never by a path.
  func choose(_ form: WebForm, _ guest: Guest) -> Answer {
    guard let key = form["plan"], let item = plans.list().item(key: key) else {
      return choice(guest, guest.role, problem: Texts.Join.noPlanChosen)
    }
    return admit(as: .participant(plan: item.file), insteadOf: guest)
  }
}
