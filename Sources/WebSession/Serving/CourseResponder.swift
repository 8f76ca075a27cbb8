import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Between the door and the network.
struct CourseResponder: HTTPResponder {
  typealias Context = PeerContext

  let door: Door
  let hub: LiveHub
  /// What the door does takes files: not on the threads that serve the network.
  let workers: NIOThreadPool
  private let reader: VisitReader

  init(door: Door, hub: LiveHub, workers: NIOThreadPool) {
    (self.door, self.hub, self.workers) = (door, hub, workers)
    reader = VisitReader(bounds: door.bounds)
  }

  func respond(to request: Request, context: PeerContext) async throws -> Response {
    switch try await reader.read(request, context) {
    case .refused(let status):
      var answer = Answer(status: status)
      answer.closes = true
      answer.headers = SafeguardHeaders.all
      if status == 405 { answer.headers.append(("Allow", "GET, HEAD, POST")) }
      return response(to: answer, context)
    case .visit(let visit):
      let door = door
      var answer = try await workers.speaking { door.answer(visit) }
      if answer.delay > 0 { try await Task.sleep(for: .seconds(answer.delay)) }
      guard request.method == .head else { return response(to: answer, context) }
      // Nobody listens to what comes without a body.
      if case .live = answer.body { answer.body = .bytes([]) }
      return response(to: answer, context).createHeadResponse()
    }
  }

  private func response(to answer: Answer, _ context: PeerContext) -> Response {
    var fields = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      fields.append(HTTPField(name: name, value: header.value))
    }
    var answer = answer
    switch answer.body {
    case .live(let listener):
      if let calls = hub.listen(listener.browser) {
        return Response(
          status: .ok, headers: fields, body: live(listener, calls, context.channel))
      }
      answer.status = 429
      return response(bytes: [], answer, fields, context)
    case .bytes(let bytes): return response(bytes: bytes, answer, fields, context)
    }
  }

  private func response(
    bytes: [UInt8], _ answer: Answer, _ fields: HTTPFields, _ context: PeerContext
  ) -> Response {
    var fields = fields
    if answer.closes { fields[.connection] = "close" }
    let (channel, seconds) = (context.channel, door.bounds.idleSeconds)
    let closes = answer.closes
    let body = ResponseBody(contentLength: bytes.count) { writer in
      let deadline = Deadline(seconds, of: channel)
      defer { deadline.met() }
      if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
      try await writer.finish(nil)
      // What else was being sent is not waited for.
      if closes { channel.close(promise: nil) }
    }
    return Response(status: HTTPResponse.Status(code: answer.status), headers: fields, body: body)
  }

  /// Tells what happens until the browser goes, or has no business here any more.
  private func live(
    _ listener: LiveListener, _ calls: AsyncStream<LiveHub.Call>, _ channel: any Channel
  ) -> ResponseBody {
    let (door, hub, seconds) = (door, hub, door.bounds.idleSeconds)
    return ResponseBody { writer in
      var told: LiveEvents?
      // The server waits for its connections when it ends: these end first.
      for await call in calls.cancelOnGracefulShutdown() {
        let events = hub.events
        var text = events?.news(since: told, for: listener.audience)
        if text == nil, call == .beat {
          guard door.isStillIn(listener) else { break }
          text = ":\n\n"
        }
        told = events
        guard let text else { continue }
        // A browser that takes nothing does not hold a place for ever.
        let deadline = Deadline(seconds, of: channel)
        defer { deadline.met() }
        try await writer.write(ByteBuffer(string: text))
      }
      try await writer.finish(nil)
    }
  }
}
