/// Where a browser is: its address, without its port.
public struct PeerAddress: Sendable, Hashable {
  /// The address.
  public let text: String

  /// An address as the system writes it; one of IPv4 in IPv6 is the one of IPv4.
  public init(_ text: String) {
    let lower = text.lowercased()
    let mapped = "::ffff:"
    self.text =
      lower.hasPrefix(mapped) && lower.contains(".") ? String(lower.dropFirst(mapped.count)) : lower
  }

  /// By what it is counted: somebody with IPv6 has a whole network of addresses.
  var key: String {
    guard text.contains(":") else { return text }
    return PeerAddress.network(of: text)
  }

  /// The first four groups, written out.
  private static func network(of text: String) -> String {
    let halves = text.split(separator: "%")[0].components(separatedByDouble: ":")
    let (head, tail) = (halves.head, halves.tail)
    let zeros = Array(repeating: "0", count: max(0, 8 - head.count - tail.count))
    return (head + zeros + tail).prefix(4).joined(separator: ":")
  }
}

extension Substring {
  /// What stands before and after `::`, in groups.
  fileprivate func components(separatedByDouble mark: Character) -> (head: [String], tail: [String])
  {
    let parts = split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    guard let gap = parts.firstIndex(of: "") else { return (parts, []) }
    return (
      parts[..<gap].filter { !$0.isEmpty }.map { $0 }, parts[gap...].filter { !$0.isEmpty }
    )
  }
}
