import NIOCore
import NIOPosix
import NIOSSL

/// A connection to a server, byte by byte, as nobody's browser makes one.
enum Wire {
  /// What came back before the other side closed, or the time was out.
  struct Reply: Sendable {
    var text: String
    /// Whether the other side closed.
    var isClosed: Bool

    var status: Int? { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
    var headers: [String: String] {
      let head = text.split(separator: "\r\n\r\n", maxSplits: 1).first ?? ""
      let lines = head.split(separator: "\r\n").dropFirst().compactMap {
        line -> (String, String)? in
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return (parts[0].lowercased(), String(parts[1].drop(while: { $0 == " " })))
      }
      return Dictionary(lines) { $0 + "\n" + $1 }
    }
  }

  /// How long an answer is waited for: a machine may be busy with other tests.
  static let patience = 120.0

  /// Sends parts with a pause before each, and reads until the other side closes, enough has come, or
  /// the time is out.
  static func exchange(
    _ parts: [[UInt8]], pause: Double = 0, port: Int, over context: NIOSSLContext? = nil,
    seconds: Double = Self.patience,
    until isEnough: @escaping @Sendable (String) -> Bool = { _ in false }
  ) async throws -> Reply {
    let start = ContinuousClock.now
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          if let context {
            let handler = try NIOSSLClientHandler(context: context, serverHostname: nil)
            try channel.pipeline.syncOperations.addHandler(handler)
          }
          return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    let end = channel.channel.eventLoop.scheduleTask(in: .milliseconds(Int64(seconds * 1000))) {
      channel.channel.close(promise: nil)
    }
    defer { end.cancel() }
    var bytes: [UInt8] = []
    var isClosed = true
    do {
      try await channel.executeThenClose { inbound, outbound in
        let sender = Task {
          for part in parts {
            if pause > 0 { try await Task.sleep(for: .seconds(pause)) }
            try await outbound.write(ByteBuffer(bytes: part))
          }
        }
        defer { sender.cancel() }
        for try await part in inbound {
          bytes += part.readableBytesView
          if isEnough(String(decoding: bytes, as: UTF8.self)) {
            isClosed = false
            break
          }
        }
      }
    } catch {}
    let taken = start.duration(to: .now) / .seconds(1)
    return Reply(
      text: String(decoding: bytes, as: UTF8.self), isClosed: isClosed && taken < seconds)
  }

  /// One request, after which the connection is to close.
  static func request(
    _ line: String, _ headers: [String] = [], body: String? = nil, port: Int, host: String? = nil
  ) async throws -> Reply {
    var lines = ["\(line) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"]
    lines += headers
    if let body { lines.append("Content-Length: \(body.utf8.count)") }
    let text = lines.map { $0 + "\r\n" }.joined() + "\r\n" + (body ?? "")
    return try await exchange([Array(text.utf8)], port: port)
  }
}
