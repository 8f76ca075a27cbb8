/// A text that shows whether it is whole: its number stands in its first line, in its last, and in
/// all between.
struct Generation {
  private static let lines = 600
  let number: Int

  init(_ number: Int) { self.number = number }

  init?(bytes: [UInt8]) {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let number = Int(String(decoding: first, as: UTF8.self)),
      Generation(number).bytes == bytes
    else { return nil }
    self.number = number
  }

  var bytes: [UInt8] {
    let middle = String(repeating: "svar nummer \(number)\n", count: Self.lines)
    return Array("\(number)\n\(middle)slut \(number)\n".utf8)
  }
}
