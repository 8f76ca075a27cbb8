@testable import WebSession

/// A browser at a door: keeps cookies, sends what browsers send, and takes along a form's token.
struct Browser {
  let door: Door
  var peer = "192.168.1.50"
  var host = "192.168.1.20:8016"
  private(set) var cookies: [String: String] = [:]
  private var token = ""

  init(_ door: Door) { self.door = door }

  /// A visit as this browser makes it.
  func visit(_ method: Visit.Method, _ path: String, _ fields: [(String, String)] = []) -> Visit {
    var visit = Visit(
      method, path, host: host, peer: PeerAddress(peer), local: PeerAddress("192.168.1.20"),
      port: 8016)
    if !cookies.isEmpty {
      visit.headers["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    if method == .post {
      visit.headers["origin"] = "\(door.premises.scheme)://\(host)"
      visit.headers["content-type"] = "application/x-www-form-urlencoded"
      visit.body = Array(fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&").utf8)
    }
    return visit
  }

  static func encoded(_ text: String) -> String {
    text.utf8.map { "%" + Hexadecimal.text(of: [$0]) }.joined()
  }

  /// Sends a visit, and takes the answer's cookies and token.
  mutating func send(_ visit: Visit) -> Answer {
    let answer = door.answer(visit)
    for header in answer.headers where header.name == "Set-Cookie" {
      let pair = header.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
    }
    if let found = answer.text.firstRange(of: "name=\"token\" value=\"") {
      token = String(answer.text[found.upperBound...].prefix { $0 != "\"" })
    }
    return answer
  }

  @discardableResult
  mutating func get(_ path: String) -> Answer { send(visit(.get, path)) }

  /// Sends a form with the token of the page that was seen last.
  @discardableResult
  mutating func post(_ path: String, _ fields: [(String, String)] = []) -> Answer {
    send(visit(.post, path, fields + [("token", token)]))
  }

  /// Comes in with a code.
  @discardableResult
  mutating func join(_ code: String) -> Answer {
    get("/")
    return post("/", [("kode", code)])
  }

  /// Comes in and chooses a plan.
  mutating func join(plan file: String) {
    join(door.code.text)
    get("/vaelg")
    let item = door.plans.list().item(file: file)
    post("/vaelg", [("plan", item?.key ?? "")])
    token = Secret(cookie: cookies["aarsplan"] ?? "")?.formToken ?? ""
  }
}

extension Answer {
  /// What it says.
  var text: String {
    if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
  }
}
