/// What somebody gets who gets nothing.
extension Door {
  /// Without a page: no browser of a participant comes here.
  func plain(_ status: Int) -> Answer {
    var answer = Answer(status: status)
    answer.closes = true
    return answer
  }

  func page(_ page: PlainPage, status: Int) -> Answer { .page(page.html, status: status) }

  func notFound() -> Answer {
    page(PlainPage(title: Texts.Door.notHere, text: Texts.Door.notHereWhy, back: "/"), status: 404)
  }

  func refused(_ reason: String) -> Answer {
    page(PlainPage(title: Texts.Door.refused, text: reason, back: "/"), status: 403)
  }

  func tooMany(seconds: Int) -> Answer {
    var answer = page(
      PlainPage(title: Texts.Door.tooMany, text: Texts.Door.tooManyWhy, back: "/"), status: 429)
    answer.headers.append(("Retry-After", String(seconds)))
    return answer
  }

  /// Somebody who has not joined asks for what is inside.
  func outside() -> Answer {
    .seeOther("/")
  }

  /// Somebody sends a form whom nobody knows: what was typed is still in the browser.
  func strange() -> Answer {
    page(
      PlainPage(title: Texts.Door.refused, text: Texts.Door.strange, back: "/"), status: 403)
  }
}
