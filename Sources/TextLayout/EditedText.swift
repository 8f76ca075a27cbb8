/// A text that is being edited, in the steps that a cursor takes through it.
///
/// Whatever stands in it is there to be seen, byte for byte: broken UTF-8 as `�`, control
/// characters as signs. The joiners of emoji are left out, so that the parts of a family stand side
/// by side: terminals disagree on the whole, and a cursor stops at each part anyway.
public struct EditedText: Sendable, Equatable {
  /// One step of the cursor: a letter with its accents, a sign, a line break.
  public struct Step: Sendable, Equatable {
    /// Which bytes of the text it is.
    public var bytes: Range<Int>
    /// What stands for it on the screen; nothing for a line break.
    public var shown: String
    /// How many columns of a terminal it takes at the most.
    public var columns: Int
    /// Whether every terminal agrees on that.
    public var isCertain: Bool
    /// Whether a new line begins after it.
    public var isBreak: Bool { shown.isEmpty && columns == 0 }
    /// Whether a row may end after it.
    var isSpace: Bool { shown == " " }
  }

  /// The steps, in order; they cover all bytes.
  public private(set) var steps: [Step] = []

  /// Takes a text apart.
  public init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let (scalar, length) = bytes[start...].firstScalar
      add(scalar, start..<(start + length))
      start += length
    }
  }

  /// Takes a text apart.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  private mutating func add(_ scalar: Unicode.Scalar?, _ bytes: Range<Int>) {
    guard let scalar else { return append("\u{FFFD}", 1, bytes) }
    if scalar == "\n" { return append("", 0, bytes, isCertain: true) }
    if scalar.isPlain { return append(String(scalar), 1, bytes, isCertain: true) }
    let shown = scalar.shown
    let columns = shown.columns
    if let flag = steps.last, flag.isHalfFlag, scalar.isHalfFlag {
      return extendLast(by: shown, bytes, columns: 2)
    }
    if columns > 0 { return append(shown, columns, bytes, isCertain: scalar.hasCertainWidth) }
    // An accent without a letter stands on a circle, as in the tables of Unicode.
    guard let last = steps.last, !last.isBreak else { return append("◌" + shown, 1, bytes) }
    extendLast(by: shown, bytes, columns: last.columns)
  }

  private mutating func append(
    _ shown: String, _ columns: Int, _ bytes: Range<Int>, isCertain: Bool = false
  ) {
    steps.append(Step(bytes: bytes, shown: shown, columns: columns, isCertain: isCertain))
  }

  private mutating func extendLast(by shown: String, _ bytes: Range<Int>, columns: Int) {
    let last = steps.count - 1
    steps[last].bytes = steps[last].bytes.lowerBound..<bytes.upperBound
    steps[last].shown += shown
    steps[last].columns = columns
    steps[last].isCertain = steps[last].isCertain && shown.isEmpty
  }
}

extension EditedText.Step {
  /// Whether it is one of the two letters that a flag is written with.
  fileprivate var isHalfFlag: Bool {
    shown.unicodeScalars.count == 1 && (shown.unicodeScalars.first?.isHalfFlag ?? false)
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    (0x20..<0x7F).contains(value) || (0xA1..<0xAD).contains(value) || (0xAE..<0x250).contains(value)
  }

  fileprivate var isHalfFlag: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether every terminal draws it in as many columns: Latin letters and the signs of our prose.
  fileprivate var hasCertainWidth: Bool {
    value < 0x250 || (0x2010...0x205E).contains(value) || value == 0x20AC
  }

  fileprivate var shown: String { self == "\r" ? "␍" : String(self).visibleForm }
}

extension ArraySlice<UInt8> {
  /// What it begins with, and how many bytes that is; no scalar where the bytes are no UTF-8.
  fileprivate var firstScalar: (Unicode.Scalar?, Int) {
    var decoder = UTF8()
    var bytes = makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) {
      return (scalar, UTF8.width(scalar))
    }
    return (nil, 1)
  }
}
