import DanishText
import PlanModel

/// Tells a goal that names an activity from one that says what becomes different.
///
/// It looks for the verbs with which Danish plans name activities (*afholde, udarbejde, arbejde
/// med*), as the first verb of the goal or of *vi* and the house, after *vil* or *skal*, or in the
/// passive; for nouns made from them (*implementering af*); and for *fokus*. Whoever else does
/// something (*kursisterne gennemfører*) is what the goal is for, and words that tell of an effect
/// (*oplever, færre, %, så borgerne …*) clear the goal: a miss does less harm than a wrong remark.
struct ActivityPhrase {
  private var number = 0
  private var isAtLead = true
  private var isAfterModal = false
  private var hasCitizen = false
  private var hasStaff = false
  private var isActivity = false
  private var isEffect = false
  private var lastRole: ActivityRole?
  /// How many words have followed a verb that needs an object to be an activity; nil without one.
  private var wordsAfterOpenAction: Int?

  /// Whether a goal's text names an activity and no effect.
  static func isActivity(_ text: String) -> Bool {
    var phrase = ActivityPhrase()
    let found: Void? = text.utf8.withContiguousStorageIfAvailable { phrase.read($0) }
    if found == nil { Array(text.utf8).withUnsafeBufferPointer { phrase.read($0) } }
    return phrase.isActivity && !phrase.isEffect
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count, !isEffect {
      let start = place
      let role = Self.passWord(&place, bytes)
      if place == start {
        if bytes[place] == UInt8(ascii: "%") { isEffect = true }
        place += 1
      } else if number < Self.longestHeading, Self.isHeading(place, bytes) {
        startAgain(after: role)
      } else {
        take(role)
      }
    }
  }

  private static func passWord(
    _ place: inout Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> ActivityRole? {
    var hash = WordHash()
    let start = place
    while place < bytes.count, let length = letterLength(at: place, bytes) {
      for offset in 0..<length { hash = hash.adding(bytes[place + offset]) }
      place += length
    }
    guard place > start else { return nil }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<place])
    return ActivityWords.table[hash] ?? ActivityWords.role(ofCompound: word)
  }

  /// The bytes of a letter; nil for marks, bullets and the like.
  private static func letterLength(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let byte = bytes[place]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : nil }
    return byte &- 0xc3 < 0x15 && place + 1 < bytes.count ? 2 : nil
  }

  /// How many words may stand before a colon, as in *Målet er: at afholde …*.
  private static let longestHeading = 4

  private static func isHeading(_ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[end...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
  }

  /// What stands before a colon names a subject, and the goal begins behind it.
  private mutating func startAgain(after role: ActivityRole?) {
    let (found, effect) = (isActivity, role == .effect)
    self = ActivityPhrase()
    (isActivity, isEffect) = (found, effect)
  }

  /// How far into the text a passive or *fokus* still is what the goal is about, in words.
  private static let beginning = 8

  private mutating func take(_ role: ActivityRole?) {
    number += 1
    judge(role)
    countWords(after: role)
    isAfterModal = role == .modal || (isAfterModal && Self.keepsModal(role))
    if !Self.keepsLead(role) { isAtLead = false }
    if role == .citizen { hasCitizen = true }
    if role == .staff { hasStaff = true }
    lastRole = role
  }

  /// A verb that needs an object counts only where another verb would.
  private mutating func countWords(after role: ActivityRole?) {
    let opens = role == .openAction && (isAtLead || (isAfterModal && !hasCitizen))
    wordsAfterOpenAction = opens ? 0 : wordsAfterOpenAction.map { $0 + 1 }
  }

  /// Whether the goal's first verb may still follow: *målet er at*, *alle tre huse skal*.
  private static func keepsLead(_ role: ActivityRole?) -> Bool {
    switch role {
    case .lead, .house, .modal, .article, .many, .state, .of: true
    default: false
    }
  }

  private static func keepsModal(_ role: ActivityRole?) -> Bool {
    switch role {
    case .lead, .house, .article, .state: true
    default: false
    }
  }

  private mutating func judge(_ role: ActivityRole?) {
    switch role {
    case .effect: isEffect = true
    case .negation:
      // *Ingen venter*, *vi sender ingen hjem*.
      if number == 1 || lastRole == .action || lastRole == .openAction { isEffect = true }
    case .state, .able: if lastRole == .citizen || lastRole == .staff { isEffect = true }
    case .citizen, .staff: if lastRole == .soThat { isEffect = true }
    default: if names(role) { isActivity = true }
    }
  }

  /// Whether the word makes the goal an activity.
  private func names(_ role: ActivityRole?) -> Bool {
    let isEarly = number <= Self.beginning && !hasCitizen
    let isObject = number <= Self.beginning && (wordsAfterOpenAction ?? Self.beginning) < 3
    switch role {
    case .action:
      // *Flere gennemfører*: they are who the goal is for.
      return isAtLead ? lastRole != .many : isAfterModal && !hasCitizen
    case .done: return isEarly && lastRole != .able
    case .focus: return isEarly
    case .course: return isEarly && (number == 1 || lastRole == .lead || hasStaff) || isObject
    case .of: return isEarly && lastRole == .noun
    case .doing: return number == 1 || (isEarly && isAtLead)
    case .article, .many: return isObject && wordsAfterOpenAction == 0
    case .product: return isObject || (isAfterModal && isEarly && lastRole == .article)
    default: return false
    }
  }
}
