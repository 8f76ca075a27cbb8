/// What somebody gets who gets nothing.
extension Door {
  /// Without a page: no browser of a participant comes here.
  func plain(_ status: Int) -> Answer {
    var answer = Answer(status: status)
    answer.closes = true
    return answer
  }

  /// One that says one thing.
  func page(_ title: String, _ text: String, back: String = "/", status: Int) -> Answer {
    let page = PlainPage(
      title: title, text: text, back: back, isEncrypted: premises.isEncrypted)
    return .page(page.html, status: status)
  }

  func notFound() -> Answer { page(Texts.Door.notHere, Texts.Door.notHereWhy, status: 404) }

  func refused(_ reason: String) -> Answer {
    page(Texts.Door.refused, reason, status: 403)
  }

  func tooMany(seconds: Int) -> Answer {
    var answer = page(Texts.Door.tooMany, Texts.Door.tooManyWhy, status: 429)
    answer.headers.append(("Retry-After", String(seconds)))
    return answer
  }

  /// Somebody who has not joined asks for what is inside.
  func outside() -> Answer {
    .seeOther("/")
  }

  /// Somebody sends a form whom nobody knows: what was typed is still in the browser.
  func strange() -> Answer {
    page(Texts.Door.refused, Texts.Door.strange, status: 403)
  }
}
