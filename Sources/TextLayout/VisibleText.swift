import DanishText

extension String {
  /// The text as it may be sent to a terminal: what would move the cursor, turn the direction of
  /// writing or stay unseen is shown as a visible sign (`␛`, `<U+202E>`) instead.
  ///
  /// Line breaks stay; a tab becomes a space. The invisible parts of emoji and soft hyphens are
  /// left out, since nothing can be hidden with them.
  public var visibleForm: String { isHarmless ? self : cleaned { $0.visibleSign } }

  /// The text as it may be put on a line for editing: as `visibleForm`, but hidden characters are
  /// gone rather than shown, since what is shown there would be saved.
  public var editableForm: String { isHarmless ? self : cleaned { _ in "" } }

  /// Whether it is shown as it stands. Long reports are, and most of them is plain ASCII.
  private var isHarmless: Bool {
    utf8.withContiguousStorageIfAvailable { $0.isHarmless } ?? false
  }

  private func cleaned(_ replacement: (Unicode.Scalar) -> String) -> String {
    var text = self
    return String(decoding: text.withUTF8 { $0.cleaned(replacement) }, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it is shown as it stands: UTF-8 without anything to be cleaned.
  var isHarmless: Bool {
    var place = plainRun(at: 0)
    while let (scalar, length) = scalar(at: place) {
      guard scalar.part == .shown else { return false }
      place += length
      place += plainRun(at: place)
    }
    return place == count
  }

  /// UTF-8 with one line break for CRLF and for a lone CR, and something else for what is hidden.
  /// What is plain is copied as it stands, and a sign is made once: a text may hide a million.
  fileprivate func cleaned(_ replacement: (Unicode.Scalar) -> String) -> [UInt8] {
    var (kept, place) = ([UInt8](), 0)
    kept.reserveCapacity(count)
    var signs: [Unicode.Scalar: [UInt8]] = [:]
    while place < count {
      let plain = plainRun(at: place)
      kept += self[place..<place + plain]
      place += plain
      guard let (scalar, length) = scalar(at: place) else { break }
      switch scalar.part {
      case .shown: kept += self[place..<place + length]
      case .space: kept.append(0x20)
      case .leftOut: break
      case .lineBreak: kept.append(0x0A)
      case .hidden:
        let sign = signs[scalar] ?? Array(replacement(scalar).utf8)
        signs[scalar] = sign
        kept += sign
      }
      place += length
      // One break, not two.
      if scalar == "\r", place < count, self[place] == 0x0A { place += 1 }
    }
    return kept
  }
}

extension Unicode.Scalar {
  fileprivate enum Part { case shown, space, lineBreak, leftOut, hidden }

  fileprivate var part: Part {
    switch value {
    case 0x0A: return .shown
    case 0x09: return .space
    case 0x0D: return .lineBreak
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E: return .hidden
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x034F, 0x0350..<0x0600, 0x2010...0x2027: return .shown
    case 0xAD, 0xFE0E, 0xFE0F, 0x200D: return .leftOut
    default: return properties.isDefaultIgnorableCodePoint || isUnseen ? .hidden : .shown
    }
  }

  private var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  fileprivate var visibleSign: String {
    switch value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + value).map { String($0) } ?? "?"
    case 0x7F: return "␡"
    default:
      let digits = String(value, radix: 16, uppercase: true)
      return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
  }
}
