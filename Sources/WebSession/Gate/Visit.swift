/// What a browser asks for.
public struct Visit: Sendable {
  /// How.
  public enum Method: Sendable, Equatable {
    case get
    case post
  }

  /// How.
  public var method: Method
  /// For what, as it was sent: from the first slash on, without what follows a question mark.
  public var path: String
  /// The `Host` that was asked.
  public var host: String
  /// Further headers, their names in small letters.
  public var headers: [String: String] = [:]
  /// What was sent along.
  public var body: [UInt8] = []
  /// Where the browser is.
  public var peer: PeerAddress
  /// The address at which it reached this machine.
  public var local: PeerAddress
  /// The port at which it did.
  public var port: Int

  /// Puts it together.
  public init(
    _ method: Method, _ path: String, host: String, peer: PeerAddress, local: PeerAddress,
    port: Int
  ) {
    (self.method, self.path, self.host) = (method, path, host)
    (self.peer, self.local, self.port) = (peer, local, port)
  }

  /// The value of a cookie.
  func cookie(_ name: String) -> String? {
    let pairs = (headers["cookie"] ?? "").split(separator: ";").map {
      $0.drop(while: { $0 == " " })
    }
    return pairs.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
