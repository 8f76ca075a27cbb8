import DanishText
import PlanModel

/// A record or list between brackets, as a person sees it: a comma ends a value only where a key
/// of the format follows.
struct FlowText {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// Whether the keys are the municipality's own words, as under `aftryk`.
  private let hasFreeKeys: Bool
  private var open: [UInt8] = []
  private var valueStart: Int?
  /// From here on there is no colon; found out once.
  private var afterLastColon: Int

  /// The values without quotation marks or brackets.
  private(set) var values: [Range<Int>] = []
  /// A text whose quotation mark is not closed, up to where it should be.
  private(set) var openQuote: Range<Int>?
  /// Where the last bracket is closed, or should be.
  private(set) var end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, hasFreeKeys: Bool = false) {
    self.bytes = bytes
    self.hasFreeKeys = hasFreeKeys
    self.range = range
    end = range.upperBound
    afterLastColon = range.upperBound
  }

  /// The brackets that are missing at the end; nil where none is, or where so many are open that the
  /// file could not be read with them either.
  var missingEnd: String? {
    guard (1...EventReader.deepest).contains(open.count), openQuote == nil else { return nil }
    return " " + open.reversed().map { $0 == UInt8(ascii: "{") ? "}" : "]" }.joined()
  }

  mutating func scan() {
    var place = range.lowerBound
    while place < range.upperBound {
      let isClosed = !open.isEmpty
      place = step(place)
      if isClosed, open.isEmpty {
        end = place
        return
      }
    }
    endValue(at: range.upperBound)
  }

  private mutating func step(_ place: Int) -> Int {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard valueStart.map({ blank($0..<place) }) ?? true else { return place + 1 }
      open.append(byte)
      valueStart = byte == UInt8(ascii: "[") ? place + 1 : nil
      return byte == UInt8(ascii: "{") ? passKey(place + 1) : place + 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      endValue(at: place)
      _ = open.popLast()
      return place + 1
    case UInt8(ascii: ","): return passComma(place)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard valueStart.map({ blank($0..<place) }) ?? true else { return place + 1 }
      return passQuoted(place)
    default: return place + 1
    }
  }

  private func blank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }

  /// In a list every comma counts; in a record only one before a known key.
  private mutating func passComma(_ place: Int) -> Int {
    if open.last == UInt8(ascii: "[") {
      endValue(at: place)
      valueStart = place + 1
      return place + 1
    }
    guard hasFreeKeys || key(after: place + 1) != nil else { return place + 1 }
    endValue(at: place)
    return passKey(place + 1)
  }

  private func key(after place: Int) -> Range<Int>? {
    var start = place
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard let key = TextLine.key(in: bytes, start..<range.upperBound),
      TextLine.isKnown(bytes[key])
    else { return nil }
    return key
  }

  private mutating func passKey(_ place: Int) -> Int {
    guard let key = key(after: place) else {
      // A key that is not known ends at its colon all the same.
      let colon = colon(after: place)
      valueStart = colon.map { $0 + 1 }
      return colon.map { $0 + 1 } ?? place
    }
    valueStart = key.upperBound + 1
    return key.upperBound + 1
  }

  private mutating func colon(after place: Int) -> Int? {
    guard place < afterLastColon else { return nil }
    let colon = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ":"))
    if colon == nil { afterLastColon = place }
    return colon
  }

  private mutating func passQuoted(_ place: Int) -> Int {
    valueStart = nil
    if let end = QuotedText.end(bytes, from: place, before: range.upperBound) { return end }
    var end = place + 1
    while end < range.upperBound, bytes[end] != UInt8(ascii: "}"),
      bytes[end] != UInt8(ascii: ",") || key(after: end + 1) == nil
    {
      end += 1
    }
    openQuote = TextLine.trimmed(bytes, place..<end)
    return end
  }

  private mutating func endValue(at place: Int) {
    guard let start = valueStart else { return }
    let value = TextLine.trimmed(bytes, start..<place)
    if !value.isEmpty { values.append(value) }
    valueStart = nil
  }
}
