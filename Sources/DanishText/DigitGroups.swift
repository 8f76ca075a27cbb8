/// The groups of digits in a stretch of text, and what stands between them.
struct DigitGroups {
  /// Digits with nothing but hidden characters among them.
  struct Group {
    /// The bytes from the first digit to the last.
    var range: Range<Int>
    /// The digits as a number; only right up to ten of them.
    var value: UInt64
    /// How many digits.
    var count: Int
    /// What stands between this group and the one before, hidden characters left out.
    var gap: Gap

    fileprivate mutating func add(_ digit: UInt64, at place: Int) {
      range = range.lowerBound..<place + 1
      value = value &* 10 &+ digit
      count += 1
    }
  }

  /// What stands between two groups.
  struct Gap: Equatable {
    /// The spaces before the mark, or all of them where there is none.
    var before = 0
    /// A dash, dot or stroke.
    var mark: NumberMark?
    /// The spaces behind it.
    var after = 0
    /// Whether a line ends behind the mark.
    var isBroken = false
    /// Whether there is more than one mark, so that the groups have nothing to do with each other.
    var isOther = false

    fileprivate mutating func add(_ next: NumberMark) {
      switch next {
      case .digit, .hidden: break
      case .blank: if mark == nil { before += 1 } else { after += 1 }
      // A text over several lines of a file is read with a space for each of their ends.
      case .lineEnd where mark == nil: before = 1
      case .lineEnd: (after, isBroken) = (1, true)
      case .dash, .dot, .stroke: if mark == nil { mark = next } else { isOther = true }
      }
    }
  }

  /// The groups, in order.
  private(set) var groups: [Group] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) {
    var place = stretch.lowerBound
    var gap = Gap()
    var (isInGroup, isInMargin) = (false, false)
    while place < stretch.upperBound, let (mark, length) = NumberMark.at(place, in: bytes) {
      if mark == .digit {
        add(UInt64(bytes[place] - 0x30), at: place, isNew: !isInGroup, gap)
        (isInGroup, gap) = (true, Gap())
      } else if mark != .hidden {
        isInGroup = false
        // The next line's margin may have any width.
        if mark != .blank || !isInMargin { gap.add(mark) }
      }
      if mark != .blank, mark != .hidden { isInMargin = mark == .lineEnd }
      place += length
    }
  }

  private mutating func add(_ digit: UInt64, at place: Int, isNew: Bool, _ gap: Gap) {
    guard !isNew, !groups.isEmpty else {
      groups.append(Group(range: place..<place + 1, value: digit, count: 1, gap: gap))
      return
    }
    groups[groups.count - 1].add(digit, at: place)
  }
}
