/// Where the course is to be found: what a browser may call it, and whether the way is encrypted.
public struct Premises: Sendable {
  /// Whether what is sent is encrypted.
  public var isEncrypted: Bool
  /// Names that this machine is called by, besides its addresses.
  public var names: [String] = []

  /// Puts it together.
  public init(isEncrypted: Bool, names: [String] = []) {
    self.isEncrypted = isEncrypted
    self.names = names.map { $0.lowercased() }
  }

  /// `http` or `https`.
  var scheme: String { isEncrypted ? "https" : "http" }

  /// Whether somebody who reached this machine so may call it by this name. Any other name may belong
  /// to a page elsewhere that has its own name point here (DNS rebinding).
  func isKnown(host: String, at local: PeerAddress, port own: Int) -> Bool {
    guard let (name, port) = Self.parts(of: host.lowercased()) else { return false }
    // A name that was given may belong to what stands before this server, with a port of its own.
    if names.contains(name) { return true }
    guard (port ?? (isEncrypted ? 443 : 80)) == own else { return false }
    if PeerAddress(name) == local { return true }
    return name == "localhost" && (local.text == "::1" || local.text.hasPrefix("127."))
  }

  /// A host's name, and its port where one is named.
  private static func parts(of host: String) -> (name: String, port: Int?)? {
    let name: Substring
    let rest: Substring
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return nil }
      (name, rest) = (host[..<end].dropFirst(), host[end...].dropFirst())
    } else {
      let end = host.firstIndex(of: ":") ?? host.endIndex
      (name, rest) = (host[..<end], host[end...])
    }
    guard !name.isEmpty else { return nil }
    if rest.isEmpty { return (String(name), nil) }
    let digits = rest.dropFirst()
    guard rest.first == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(digits)
    else { return nil }
    return (String(name), port)
  }

  /// Whether a form was sent from a page of the course itself. Every browser of today says so, in one
  /// way or the other; one that says nothing is not let in.
  func isOwn(_ visit: Visit) -> Bool {
    if let site = visit.headers["sec-fetch-site"], site != "same-origin" { return false }
    if let origin = visit.headers["origin"]?.lowercased() {
      let host = visit.host.lowercased()
      // What stands before this server may encrypt the way to it.
      let isNamed = Self.parts(of: host).map { names.contains($0.name) } ?? false
      return origin == "\(scheme)://\(host)" || isNamed && origin == "https://\(host)"
    }
    return visit.headers["sec-fetch-site"] == "same-origin"
  }

  /// Whether something was asked for by a page elsewhere, not by somebody who came along a link.
  func isFromElsewhere(_ visit: Visit) -> Bool {
    switch visit.headers["sec-fetch-site"] {
    case nil, "same-origin", "none": false
    default:
      visit.headers["sec-fetch-mode"] != "navigate"
        || visit.headers["sec-fetch-dest"] != "document"
    }
  }
}
