/// How much the server takes, and how long it waits.
public struct Bounds: Sendable {
  /// The most bytes of a form.
  public var body = 256 << 10
  /// The most bytes of one header, and of all.
  public var headers = 16 << 10
  /// The most headers.
  public var headerCount = 64
  /// The most bytes of an address.
  public var path = 1024
  /// How many seconds a form may take to arrive.
  public var bodySeconds = 20.0
  /// How many seconds somebody may be silent between requests, or in the middle of one.
  public var idleSeconds = 30.0
  /// The most connections at a time.
  public var connections = 1500
  /// The most connections from one address: a room may well be behind one.
  public var connectionsPerAddress = 1000
  /// The most live connections of one browser: it has six for one address, and needs some for the rest.
  public var livePerBrowser = 3
  /// Browsers that join from one address: a whole room at once, and then one every other second.
  var joins = TokenBucket.Size(burst: 120, perSecond: 0.5)
  /// Requests from one address: at once, and a second.
  var requests = TokenBucket.Size(burst: 600, perSecond: 100)
  /// Forms from one browser: at once, and a second.
  var forms = TokenBucket.Size(burst: 40, perSecond: 5)

  /// The usual ones.
  public init() {}
}
