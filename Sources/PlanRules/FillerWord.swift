import DanishText

/// A word that may be filler, with what stands around it.
///
/// A text may have hundreds of thousands of them: what stands around one is only looked at where its
/// kind asks for it, by bytes, and no further than `reach`.
struct FillerWord {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where it begins and ends, in bytes.
  private let start: Int
  private let end: Int

  /// How far a word's surroundings are looked at, in bytes.
  private static let reach = 120
  /// So many words of what follows are looked at: a prompt is short.
  private static let mostWords = 8
  /// The most bytes of a form for a date, with what is written on to it.
  private static let longestDate = 40

  init(start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>) {
    (self.start, self.end, self.bytes) = (start, end, bytes)
  }

  /// The word itself.
  private var text: String { String(decoding: bytes[start..<end], as: UTF8.self) }
  /// The word in small letters.
  var lower: String { text.lowercased() }

  // MARK: Around it

  /// The words behind it with nothing but blanks between, up to the first mark.
  private var nextWords: PlainWords { PlainWords(bytes, from: end, to: farthest, isOneRun: true) }

  /// As far behind it as is looked.
  private var farthest: Int { min(bytes.count, end + Self.reach) }

  /// Where the first that is no blank stands behind it.
  private var rest: Int {
    var place = end
    while place < farthest, let (scalar, length) = bytes.scalar(at: place), scalar.isBlank {
      place += length
    }
    return place
  }

  /// Where the blanks before it begin: behind what stands before them, or at a line's beginning.
  private var lead: Int {
    var place = start
    while place > max(0, start - Self.reach), let last = scalar(before: place), last.isBlank {
      place -= last.utf8.count
    }
    return place
  }

  private func scalar(before place: Int) -> Unicode.Scalar? {
    (1...4).lazy.compactMap { length in
      bytes.scalar(at: place - length).flatMap { $0.length == length ? $0.scalar : nil }
    }.first
  }

  /// Whether these words follow, whole, with nothing but blanks between.
  func isBefore(_ words: [String]) -> Bool { nextWords.prefix(words.count).elementsEqual(words) }

  /// Whether it begins the text, or what stands in brackets.
  var isFirst: Bool {
    if let last = scalar(before: lead), "[<({".unicodeScalars.contains(last) { return true }
    guard start < Self.reach else { return false }
    return !String(decoding: bytes[..<start], as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  // MARK: Kinds of filler

  /// `TODO`, `TBD`; in small letters only before a colon or at the beginning.
  var isReminder: Bool {
    guard lower == "todo" || lower == "tbd" else { return false }
    return text == text.uppercased() || bytes.has(":", at: end) || isFirst
  }

  /// *Indsæt tal når vi har dem*, *skriv en kort tekst her*, *indsæt …*. *Indsæt en ekstra vagt* and
  /// *indsæt mål i skolegården* are something to do.
  var isPrompt: Bool {
    let isSetIn = lower == "indsæt"
    guard isSetIn || lower == "skriv" else { return false }
    if bytes.has("…", at: rest) || bytes.has("...", at: rest) { return true }
    var words = Array(nextWords.prefix(Self.mostWords))[...]
    if words.first == "her" { return true }
    while words.count > 1, let word = words.first, FillerNouns.fillWords.contains(word) {
      words.removeFirst()
    }
    guard let noun = words.first, FillerNouns.contain(noun) else {
      return isSetIn && words.isEmpty
    }
    if isSetIn, FillerNouns.containFormWord(noun) { return true }
    return words.count == 1 || words[words.startIndex + 1] == "her"
  }

  /// *Udfyldes*, *(udfyldes senere)*. *Udfyldes skemaet ikke, …* is a sentence.
  var isToBeFilledIn: Bool {
    guard lower == "udfyldes" else { return false }
    guard let next = nextWords.first else { return true }
    return ["senere", "af", "når", "efter", "inden", "i", "løbende", "ved", "på", "snarest", "til"]
      .contains(next)
  }

  /// What Word's fields say until they are filled in: *Klik her for at angive tekst*, *Klik eller
  /// tryk her for at skrive tekst*, *Vælg et element*.
  var isControlText: Bool {
    if lower == "vælg" {
      let words = Array(nextWords.prefix(Self.mostWords))
      return words.count == 2 && ["et", "en"].contains(words[0])
        && ["element", "dato"].contains(words[1]) && isFirst
    }
    guard lower == "klik" else { return false }
    var words = Array(nextWords.prefix(Self.mostWords))[...]
    if words.starts(with: ["eller", "tryk"]) { words = words.dropFirst(2) }
    if words.first == "her" { words.removeFirst() }
    guard words.starts(with: ["for", "at"]), let verb = words.dropFirst(2).first else {
      return false
    }
    return ["angive", "skrive", "indsætte", "tilføje", "vælge", "indtaste"].contains(verb)
  }

  /// `dd-mm-åååå`, `ddmmåå`, `åååå`, with whatever marks are written on to it.
  var isDateForm: Bool {
    var place = end
    while place < farthest, let (scalar, length) = bytes.scalar(at: place), !scalar.isBlank,
      scalar != "\n"
    {
      place += length
      guard place - start <= Self.longestDate else { return false }
    }
    let letters = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
      .filter { $0.isLetter || $0.isNumber }
    return [
      "ddmmåååå", "ddmmåå", "ddmmyyyy", "ddmmyy", "ddmm", "ddmmaaaa", "åååå", "yyyy", "ååååmmdd",
      "yyyymmdd",
    ].contains(letters)
  }

  /// `xxx`, `XX pct.`, `xx-xx-2016`; not *Christian XXX*.
  var isCrossedOut: Bool {
    var (count, isCapital) = (0, false)
    for byte in bytes[start..<end] where byte != UInt8(ascii: "-") && byte &- 0x30 >= 10 {
      guard byte | 0x20 == UInt8(ascii: "x") else { return false }
      isCapital = isCapital || byte == UInt8(ascii: "X")
      count += 1
    }
    if isAmount { return true }
    switch count {
    case 1: return false
    case 2, 3: return !isCapital || !isRomanNumber
    default: return true
    }
  }

  /// Whether it stands for how many per cent.
  private var isAmount: Bool {
    let rest = rest
    return bytes.has("%", at: rest) || bytes.has("pct", at: rest) || bytes.has("procent", at: rest)
  }

  /// Whether two or three capitals X may be a number: *Christian XX*, *kapitel XXX*, *det XX.
  /// århundrede*.
  private var isRomanNumber: Bool {
    if bytes.has(".", at: end), bytes.scalar(at: end + 1)?.scalar.isBlank ?? false { return true }
    if bytes.has(".x", at: end) || bytes.has("/x", at: end) { return false }
    let lead = lead
    guard lead < start, !bytes[start..<end].contains(UInt8(ascii: "-")) else { return false }
    var place = lead
    while place > max(0, start - Self.reach), let last = scalar(before: place), !last.isBlank,
      last != "\n"
    {
      place -= last.utf8.count
    }
    let last = String(decoding: bytes[place..<lead], as: UTF8.self)
    guard let first = last.first, last.last?.isLetter ?? false else { return false }
    return first.isUppercase || FillerNouns.numbered.contains(last.lowercased())
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text in small letters stands at a place, with capitals or without.
  fileprivate func has(_ text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { offset in
      let byte = self[place + offset]
      return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == text.utf8Start[offset]
    }
  }
}
