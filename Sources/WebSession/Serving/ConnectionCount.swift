import NIOCore
import Synchronization

/// How many connections each address has.
final class ConnectionCount: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  func open(_ address: String) -> Bool {
    counts.withLock { counts in
      guard counts[address, default: 0] < most else { return false }
      counts[address, default: 0] += 1
      return true
    }
  }

  func close(_ address: String) {
    counts.withLock { counts in
      let left = counts[address, default: 0] - 1
      counts[address] = left > 0 ? left : nil
    }
  }
}

/// Counts one connection, and ends it at once where its address has too many.
final class ConnectionGuard: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Any

  private let count: ConnectionCount
  /// The address under which it is counted; nil while it is not.
  private var counted: String?

  init(_ count: ConnectionCount) { self.count = count }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard counted == nil else { return }
    let address = context.channel.remoteAddress?.ipAddress.map { PeerAddress($0).key } ?? ""
    if count.open(address) { counted = address } else { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    release()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { release() }

  private func release() {
    if let counted { count.close(counted) }
    counted = nil
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
