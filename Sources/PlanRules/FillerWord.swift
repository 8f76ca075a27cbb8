import DanishText

/// A word that may be filler, with what stands around it.
///
/// Made only of the few words that `Filler.mayBegin` lets through, so that it may take its time.
struct FillerWord {
  /// The word itself.
  let text: String
  /// The word in small letters.
  let lower: String
  /// The word and what is written on to it without a space, in small letters: `dd.mm.åååå`.
  private let token: String
  /// What stands before it, on its line.
  private let before: Substring
  /// What stands behind it, on its line, in small letters.
  private let after: Substring
  /// Whether nothing stands before it in the whole text but marks.
  private let isFirstOfAll: Bool

  /// How far a word's surroundings are looked at, in bytes.
  private static let reach = 120

  init(start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: bytes[start..<end], as: UTF8.self)
    lower = text.lowercased()
    let head = String(decoding: bytes[max(0, start - Self.reach)..<start], as: UTF8.self)
    let tail = String(decoding: bytes[end..<min(bytes.count, end + Self.reach)], as: UTF8.self)
    let rest = tail.lowercased().prefix { !$0.isNewline }
    before = head[(head.lastIndex { $0.isNewline }.map(head.index(after:)) ?? head.startIndex)...]
    after = rest
    isFirstOfAll = start < Self.reach && !head.contains { $0.isLetter || $0.isNumber }
    token = lower + rest.prefix { !$0.isWhitespace }
  }

  /// Whether it begins the text, or what stands in brackets.
  var isFirst: Bool {
    isFirstOfAll || (before.last { !$0.isWhitespace }.map { "[<({".contains($0) } ?? false)
  }

  /// The words behind it with nothing but spaces between, up to the first mark.
  private var nextWords: [Substring] {
    after.prefix { $0.isLetter || $0.isWhitespace || $0 == "-" }.split(
      whereSeparator: \.isWhitespace)
  }

  /// Whether these words follow, whole, with nothing but spaces between.
  func isBefore(_ words: [Substring]) -> Bool { nextWords.prefix(words.count).elementsEqual(words) }

  // MARK: Kinds of filler

  /// `TODO`, `TBD`; in small letters only before a colon or at the beginning.
  var isReminder: Bool {
    guard lower == "todo" || lower == "tbd" else { return false }
    return text == text.uppercased() || isFirst || after.hasPrefix(":")
  }

  /// *Indsæt tal når vi har dem*, *skriv en kort tekst her*, *indsæt …*. *Indsæt en ekstra vagt* and
  /// *indsæt mål i skolegården* are something to do.
  var isPrompt: Bool {
    guard lower == "indsæt" || lower == "skriv" else { return false }
    let rest = after.drop(while: \.isWhitespace)
    if rest.hasPrefix("…") || rest.hasPrefix("...") { return true }
    var words = nextWords[...]
    if words.first == "her" { return true }
    while words.count > 1, let word = words.first, FillerNouns.fillWords.contains(word) {
      words.removeFirst()
    }
    guard let noun = words.first, FillerNouns.contain(noun) else {
      return lower == "indsæt" && words.isEmpty
    }
    if lower == "indsæt", FillerNouns.containFormWord(noun) { return true }
    return words.count == 1 || words[words.startIndex + 1] == "her"
  }

  /// *Udfyldes*, *(udfyldes senere)*. *Udfyldes skemaet ikke, …* is a sentence.
  var isToBeFilledIn: Bool {
    guard lower == "udfyldes", let next = nextWords.first else { return lower == "udfyldes" }
    return ["senere", "af", "når", "efter", "inden", "i", "løbende", "ved", "på", "snarest", "til"]
      .contains(next)
  }

  /// What Word's fields say until they are filled in: *Klik her for at angive tekst*, *Klik eller
  /// tryk her for at skrive tekst*, *Vælg et element*.
  var isControlText: Bool {
    var words = nextWords[...]
    if lower == "vælg" {
      return isFirst && words.count == 2 && ["et", "en"].contains(words[0])
        && ["element", "dato"].contains(words[1])
    }
    guard lower == "klik" else { return false }
    if words.starts(with: ["eller", "tryk"]) { words = words.dropFirst(2) }
    if words.first == "her" { words.removeFirst() }
    guard words.starts(with: ["for", "at"]), let verb = words.dropFirst(2).first else {
      return false
    }
    return ["angive", "skrive", "indsætte", "tilføje", "vælge", "indtaste"].contains(verb)
  }

  /// `dd-mm-åååå`, `ddmmåå`, `åååå`.
  var isDateForm: Bool {
    let letters = token.filter { $0.isLetter || $0.isNumber }
    return [
      "ddmmåååå", "ddmmåå", "ddmmyyyy", "ddmmyy", "ddmm", "ddmmaaaa", "åååå", "yyyy", "ååååmmdd",
      "yyyymmdd",
    ].contains(letters)
  }

  /// `xxx`, `XX pct.`, `xx-xx-2016`; not *Christian XXX*.
  var isCrossedOut: Bool {
    let letters = lower.filter(\.isLetter)
    guard letters.allSatisfy({ $0 == "x" }) else { return false }
    if isAmount { return true }
    switch letters.count {
    case 1: return false
    case 2, 3: break
    default: return true
    }
    let isCapital = text.contains("X")
    return !isCapital || !isRomanNumber
  }

  /// Whether it stands for how many per cent.
  private var isAmount: Bool {
    let rest = after.drop(while: \.isWhitespace)
    return ["%", "pct", "procent"].contains { rest.hasPrefix($0) }
  }

  /// Whether two or three capitals X may be a number: *Christian XX*, *kapitel XXX*, *det XX.
  /// århundrede*.
  private var isRomanNumber: Bool {
    let last = before.blankSeparated.last ?? ""
    if after.hasPrefix("."), after.dropFirst().first?.isWhitespace ?? false { return true }
    if after.hasPrefix(".x") || after.hasPrefix("/x") || text.contains("-") { return false }
    guard before.last?.isWhitespace ?? false, let first = last.first, last.last?.isLetter ?? false
    else { return false }
    return first.isUppercase || FillerNouns.numbered.contains(last.lowercased())
  }
}
