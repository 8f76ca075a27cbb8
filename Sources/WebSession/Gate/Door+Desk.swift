/// The instructor's desk.
extension Door {
  func desk(_ guest: Guest, problem: String?) -> Answer {
    let page = DeskPage(
      state: board.state(), code: code, token: guest.secret.formToken, problem: problem,
      isEncrypted: premises.isEncrypted)
    return .page(page.html, status: problem == nil ? 200 : 409)
  }

  func steer(_ form: WebForm, _ guest: Guest) -> Answer {
    guard let move = BoardMove(form) else { return desk(guest, problem: Texts.Desk.unknownMove) }
    if let problem = board.steer(move) { return desk(guest, problem: problem) }
    return .seeOther(Route.deskPath)
  }

  /// The square that leads to the door with the code: the instructor's alone to see, and behind the
  /// `#`, which no browser sends to anybody, so that it stands in no log and in no `Referer`.
  func square(_ visit: Visit) -> String? {
    Square(of: "\(premises.scheme)://\(visit.host)/#\(code.text)")?.svg
  }
}

extension BoardMove {
  /// What a button of the desk says.
  init?(_ form: WebForm) {
    switch form["hvad"] {
    case "begynd": self = .start
    case "pause": self = .pause
    case "videre": self = .goOn
    case "næste": self = .skip
    case "tilbage": self = .back
    case "længere": self = .prolong(minutes: 5)
    case "kortere": self = .prolong(minutes: -5)
    default: return nil
    }
  }
}
