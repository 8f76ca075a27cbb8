import PlanModel

/// Finds a key from its bytes without making a string: a file has hundreds of keys.
enum KeyTable {
  private static let slotCount = 512
  private static let keys = PlanKey.allCases
  private static let names = keys.map { Array($0.rawValue.utf8) }

  /// Ordinals by hash, linear probing; `SyntaxNode.noKey` marks a free slot.
  private static let slots: [UInt8] = {
    var slots = [UInt8](repeating: SyntaxNode.noKey, count: slotCount)
    for (ordinal, name) in names.enumerated() {
      var slot = name.withUnsafeBufferPointer(hash)
      while slots[slot] != SyntaxNode.noKey { slot = (slot + 1) % slotCount }
      slots[slot] = UInt8(ordinal)
    }
    return slots
  }()

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash % UInt32(slotCount))
  }

  /// The ordinal of the key with these bytes (UTF-8, NFC); nil where there is none.
  static func ordinal(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var slot = hash(bytes)
    while slots[slot] != SyntaxNode.noKey {
      if names[Int(slots[slot])].elementsEqual(bytes) { return slots[slot] }
      slot = (slot + 1) % slotCount
    }
    return nil
  }

  /// The key with an ordinal.
  static func key(_ ordinal: UInt8) -> PlanKey { keys[Int(ordinal)] }

  /// The ordinal of a key.
  static func ordinal(of key: PlanKey) -> UInt8 {
    keys.firstIndex(of: key).map { UInt8($0) } ?? SyntaxNode.noKey
  }
}

/// A set of keys, as bits by ordinal.
struct KeySet: Sendable {
  private var bits: UInt128 = 0

  init() {}

  init(_ keys: [PlanKey]) {
    for key in keys { insert(KeyTable.ordinal(of: key)) }
  }

  func contains(_ ordinal: UInt8) -> Bool { bits & (1 << UInt128(ordinal)) != 0 }

  mutating func insert(_ ordinal: UInt8) { bits |= 1 << UInt128(ordinal) }
}
