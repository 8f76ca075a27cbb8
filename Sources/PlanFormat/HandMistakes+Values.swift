import DanishText
import PlanModel

/// Values that are no YAML as they stand.
extension HandMistakes {
  /// Text without quotation marks: a colon in it, or a sign that it cannot begin with.
  mutating func lookAtPlain(_ line: TextLine) {
    let rest = continuation(of: line)
    pass(rest)
    let last = rest.last?.value ?? line.value
    let value = withoutComment(line.value.lowerBound..<max(line.value.upperBound, last.upperBound))
    guard !value.isEmpty else { return }
    let curly = QuotedText.curlyMarks(around: value, in: bytes)
    if let place = colon(in: value) {
      let edits = curly.map { QuotedText.edits(replacing: $0.first, and: $0.last, in: bytes) }
      add(
        Texts.colonInText, place..<place + 1,
        edits ?? QuotedText.edits(around: value, in: bytes))
    } else if cannotBegin(value) {
      add(
        Texts.cannotBegin, value.lowerBound..<value.lowerBound + 1,
        QuotedText.edits(around: value, in: bytes))
    }
  }

  /// The value without a comment after it: ` # ` and what follows on the same line.
  func withoutComment(_ value: Range<Int>) -> Range<Int> {
    guard value.count > 3 else { return value }
    for place in value.dropFirst().dropLast()
    where bytes[place] == UInt8(ascii: "#") && TextLine.isBlank(bytes[place - 1])
      && TextLine.isBlank(bytes[place + 1])
    {
      // Only on the last line: a comment inside a text over several lines is part of the trouble.
      let isLast = !bytes[place..<value.upperBound].contains(UInt8(ascii: "\n"))
      if isLast { return TextLine.trimmed(bytes, value.lowerBound..<place) }
    }
    return value
  }

  /// The first colon that YAML takes for the end of a key.
  func colon(in value: Range<Int>) -> Int? {
    value.first { place in
      guard bytes[place] == UInt8(ascii: ":") else { return false }
      return place + 1 == value.upperBound || bytes[place + 1] <= 0x20
    }
  }

  private func cannotBegin(_ value: Range<Int>) -> Bool {
    let first = bytes[value.lowerBound]
    if "@`%,]}".utf8.contains(first) { return true }
    let second = value.count > 1 ? bytes[value.lowerBound + 1] : 0
    if "-?".utf8.contains(first) { return second == UInt8(ascii: " ") }
    let isText = bytes[value].contains(UInt8(ascii: " "))
    return isText && "*&!".utf8.contains(first)
  }

  // MARK: Quotation marks

  mutating func lookAtQuoted(_ line: TextLine) {
    let start = line.value.lowerBound
    if let end = QuotedText.end(bytes, from: start, before: line.range.upperBound) {
      return lookBehindQuotes(line, end)
    }
    let rest = continuation(of: line)
    let limit = rest.last?.range.upperBound ?? line.range.upperBound
    pass(rest)
    if QuotedText.end(bytes, from: start, before: limit) != nil { return }
    let last = (rest.last?.value ?? line.value).upperBound
    let mark = String(decoding: [bytes[start]], as: UTF8.self)
    add(Texts.unclosedQuote, start..<start + 1, [TextEdit(last..<last, mark)])
  }

  /// Something after the closing mark: the marks are part of the text.
  private mutating func lookBehindQuotes(_ line: TextLine, _ end: Int) {
    let rest = TextLine.trimmed(bytes, end..<line.range.upperBound)
    guard let first = rest.first, bytes[first] != UInt8(ascii: "#") else { return }
    let value = withoutComment(line.value)
    let (open, close) = (value.lowerBound, value.upperBound - 1)
    let edits =
      bytes[close] == bytes[open]
      ? QuotedText.edits(replacing: open..<open + 1, and: close..<close + 1, in: bytes)
      : QuotedText.edits(around: value, in: bytes)
    add(Texts.quotesInText, first..<first + 1, edits)
  }

  // MARK: Records and lists on one line

  /// Themes and rules are named by the municipality, not by the format.
  private func hasFreeKeys(_ line: TextLine) -> Bool {
    guard let key = line.key else { return false }
    let name = Normalization.nfc(String(decoding: bytes[key], as: UTF8.self))
    return [PlanKey.aftryk, .regler, .ord].map(\.rawValue).contains(name)
  }

  mutating func lookAtFlow(_ line: TextLine) {
    let rest = continuation(of: line)
    pass(rest)
    let end = rest.last?.range.upperBound ?? line.range.upperBound
    let range = line.value.lowerBound..<TextLine.trimmed(bytes, 0..<end).upperBound
    var flow = FlowText(bytes, range, hasFreeKeys: hasFreeKeys(line))
    flow.scan()
    for value in flow.values where QuotedText.curlyMarks(around: value, in: bytes) == nil {
      let edits = QuotedText.edits(around: value, in: bytes)
      if let place = colon(in: value) {
        add(Texts.colonInText, place..<place + 1, edits)
      } else if let place = CutTexts.hash(in: value, of: bytes) {
        add(Texts.cutByHash, place..<place + 1, edits)
      }
    }
    if let quote = flow.openQuote {
      let mark = String(decoding: [bytes[quote.lowerBound]], as: UTF8.self)
      let close = quote.upperBound
      add(
        Texts.unclosedQuote, quote.lowerBound..<quote.lowerBound + 1,
        [TextEdit(close..<close, mark)], isSafe: false)
    }
    if let missing = flow.missingEnd {
      add(
        Texts.unclosedBracket, line.value.lowerBound..<line.value.lowerBound + 1,
        [TextEdit(flow.end..<flow.end, missing)])
    }
  }
}
