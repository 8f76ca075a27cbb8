/// What a browser gets.
public struct Answer: Sendable {
  /// What comes after the headers.
  public enum Body: Sendable {
    /// All of it.
    case bytes([UInt8])
    /// What happens at the course, for as long as the browser listens.
    case live(LiveListener)
  }

  /// The status of HTTP.
  public var status: Int
  /// Further headers, in order.
  public var headers: [(name: String, value: String)] = []
  /// What comes.
  public var body: Body = .bytes([])
  /// For how many seconds it waits.
  public var delay = 0.0
  /// Whether the connection ends with it.
  public var closes = false

  /// One with nothing in it.
  init(status: Int) { self.status = status }

  /// A page.
  static func page(_ html: String, status: Int = 200) -> Answer {
    file(html, type: "text/html; charset=utf-8", status: status)
  }

  /// A text of some type.
  static func file(_ text: String, type: String, status: Int = 200) -> Answer {
    var answer = Answer(status: status)
    answer.headers = [("Content-Type", type)]
    answer.body = .bytes(Array(text.utf8))
    return answer
  }

  /// Go on there: after a form, so that going back in the browser does not send it again.
  static func seeOther(_ path: String) -> Answer {
    var answer = Answer(status: 303)
    answer.headers = [("Location", path)]
    return answer
  }

  /// The value of a header.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
