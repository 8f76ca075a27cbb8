import Hummingbird
import NIOCore

/// What is known of a connection besides what it asks.
struct PeerContext: InitializableFromSource {
  let channel: any Channel

  init(source: ApplicationRequestContextSource) { channel = source.channel }

  /// Where the browser is.
  var peer: PeerAddress { PeerAddress(channel.remoteAddress?.ipAddress ?? "") }
  /// Where it reached this machine.
  var local: PeerAddress { PeerAddress(channel.localAddress?.ipAddress ?? "") }
  /// At which port.
  var port: Int { channel.localAddress?.port ?? 0 }
}
