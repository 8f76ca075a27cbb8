import HTTPTypes
import Hummingbird
import NIOCore

/// Makes a visit of a request, as far as the bounds allow.
struct VisitReader: Sendable {
  let bounds: Bounds

  /// What came, or with which status it is refused.
  enum Outcome {
    case visit(Visit)
    case refused(Int)
  }

  func read(_ request: Request, _ context: PeerContext) async throws -> Outcome {
    let target = request.head.path ?? ""
    guard let method = method(of: request) else { return .refused(405) }
    guard let host = request.head.authority, !host.isEmpty else { return .refused(400) }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var visit = Visit(
      method, String(parts.first ?? ""), host: host, peer: context.peer, local: context.local,
      port: context.port)
    for field in request.headers {
      let name = field.name.canonicalName
      // A header that comes twice says two things: what is compared must say one.
      if name == "cookie", let earlier = visit.headers[name] {
        visit.headers[name] = earlier + "; " + field.value
      } else if visit.headers.updateValue(field.value, forKey: name) != nil,
        Self.once.contains(name)
      {
        return .refused(400)
      }
    }
    let length = visit.headers["content-length"].map { Int($0) ?? .max }
    let hasBody = (length ?? 0) > 0 || visit.headers["transfer-encoding"] != nil
    switch method {
    case .get: return hasBody ? .refused(400) : .visit(visit)
    case .post:
      if let length, length > bounds.body { return .refused(413) }
      guard let body = try await body(of: request, context) else { return .refused(413) }
      visit.body = body
      return .visit(visit)
    }
  }

  private static let once: Set = ["origin", "sec-fetch-site", "content-type", "content-length"]

  private func method(of request: Request) -> Visit.Method? {
    switch request.method {
    // What a look would bring, without its body: see `CourseResponder`.
    case .get, .head: .get
    case .post: .post
    default: nil
    }
  }

  /// What was sent along; nil where it is too much. Whoever sends it drop by drop is not waited for.
  private func body(of request: Request, _ context: PeerContext) async throws -> [UInt8]? {
    let deadline = Deadline(bounds.bodySeconds, of: context.channel)
    defer { deadline.met() }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= bounds.body else { return nil }
      bytes += part.readableBytesView
    }
    return bytes
  }
}
