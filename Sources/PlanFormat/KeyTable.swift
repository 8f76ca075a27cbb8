import PlanModel

/// Finds a key from its bytes without making a string: a file has hundreds of keys.
enum KeyTable {
  private static let keys = PlanKey.allCases

  /// A name as a number, and its length. Every key fits.
  private struct Name: Equatable {
    var bytes: UInt128 = 0
    var count: UInt8 = 0
  }

  private struct Slot {
    var name = Name()
    var ordinal = SyntaxNode.noKey
  }

  private static let slotCount = 256

  /// Ordinals by name, linear probing; `SyntaxNode.noKey` marks a free slot.
  private static let slots: [Slot] = {
    var slots = [Slot](repeating: Slot(), count: slotCount)
    for (ordinal, key) in keys.enumerated() {
      guard let name = Array(key.rawValue.utf8).withUnsafeBufferPointer(name) else {
        preconditionFailure("\(key) is too long a key")
      }
      var slot = slotNumber(name)
      while slots[slot].ordinal != SyntaxNode.noKey { slot = (slot + 1) % slotCount }
      slots[slot] = Slot(name: name, ordinal: UInt8(ordinal))
    }
    return slots
  }()

  private static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
    guard bytes.count <= 16 else { return nil }
    var name = Name(count: UInt8(bytes.count))
    for byte in bytes { name.bytes = name.bytes << 8 | UInt128(byte) }
    return name
  }

  private static func slotNumber(_ name: Name) -> Int {
    let halves = (
      UInt64(truncatingIfNeeded: name.bytes), UInt64(truncatingIfNeeded: name.bytes >> 64)
    )
    return Int(((halves.0 ^ halves.1) &* 0x9e37_79b9_7f4a_7c15) >> 56)
  }

  /// The ordinal of the key with these bytes (UTF-8, NFC); nil where there is none.
  static func ordinal(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard let name = name(bytes) else { return nil }
    return slots.withUnsafeBufferPointer { slots in
      var slot = slotNumber(name)
      while slots[slot].ordinal != SyntaxNode.noKey {
        if slots[slot].name == name { return slots[slot].ordinal }
        slot = (slot + 1) % slotCount
      }
      return nil
    }
  }

  /// The ordinal of the key with this name in NFC; nil where there is none.
  static func ordinal(of name: String) -> UInt8? {
    var name = name
    return name.withUTF8 { ordinal(of: $0) }
  }

  /// The ordinal of the key with these bytes (UTF-8, composed or not); nil where there is none.
  static func ordinal(ofAnyForm bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    if !Normalization.mayChange(bytes) { return ordinal(of: bytes) }
    var name = Normalization.string(bytes)
    return name.withUTF8 { ordinal(of: $0) }
  }

  /// The key with an ordinal.
  static func key(_ ordinal: UInt8) -> PlanKey { keys[Int(ordinal)] }

  /// The ordinal of a key.
  static func ordinal(of key: PlanKey) -> UInt8 {
    keys.firstIndex(of: key).map { UInt8($0) } ?? SyntaxNode.noKey
  }
}

/// A set of keys, as bits by ordinal: there is room for every ordinal that a node can have.
struct KeySet: Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init() {}

  init(_ keys: [PlanKey]) {
    for key in keys { insert(KeyTable.ordinal(of: key)) }
  }

  func contains(_ ordinal: UInt8) -> Bool {
    (ordinal < 128 ? low : high) & Self.bit(ordinal) != 0
  }

  mutating func insert(_ ordinal: UInt8) {
    if ordinal < 128 { low |= Self.bit(ordinal) } else { high |= Self.bit(ordinal) }
  }

  private static func bit(_ ordinal: UInt8) -> UInt128 { 1 << UInt128(ordinal & 127) }
}
