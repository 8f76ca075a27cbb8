import DanishText
import PlanModel

/// Tells a goal that names an activity from one that says what becomes different.
///
/// It looks for the verbs with which Danish plans name activities (*afholde, udarbejde, arbejde
/// med*), as the first verb of the goal, after *vil* or *skal*, or in the passive; for nouns made
/// from them (*implementering af*); and for *fokus*. Words that tell of an effect (*oplever,
/// færre, %, så borgerne …*) clear the goal: a miss does less harm than a wrong remark.
struct ActivityPhrase {
  /// What a word does in such a sentence.
  enum Role: Sendable {
    /// *vi, der, målet er at, i, alle*: may stand before the first verb.
    case lead
    /// *vil, skal, ønsker*.
    case modal
    /// An activity's verb, infinitive or present.
    case action
    /// The same in the passive, or as a participle.
    case done
    /// A noun made from such a verb; it counts before *af*.
    case noun
    /// *fokus, opfølgning*: near the beginning it is an activity by itself.
    case focus
    /// *kursus, uddannelse*: something that people are sent on.
    case course
    /// *en, et, to*: before an object that makes *nedsætte* or *udvikle* an activity.
    case article
    /// Those that a goal is for.
    case citizen
    /// Those that work there.
    case staff
    /// *kan, får, er*: right after people it tells of an effect.
    case state
    /// *så*, where an effect follows.
    case soThat
    /// *oplever, færre, falder*: tells of an effect by itself.
    case effect
    /// *nedsætte, udvikle*: an activity only before an article.
    case openAction
    /// *af*.
    case of
  }

  private var number = 0
  private var isAtLead = true
  private var isAfterModal = false
  private var hasCitizen = false
  private var isActivity = false
  private var isEffect = false
  private var lastRole: Role?

  /// Whether a goal's text names an activity and no effect.
  static func isActivity(_ text: String) -> Bool {
    var phrase = ActivityPhrase()
    let found: Void? = text.utf8.withContiguousStorageIfAvailable { phrase.read($0) }
    if found == nil { Array(text.utf8).withUnsafeBufferPointer { phrase.read($0) } }
    return phrase.isActivity && !phrase.isEffect
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = ActivityWords.table
    var place = 0
    while place < bytes.count, !isEffect {
      var hash = WordHash()
      let start = place
      while place < bytes.count, Self.isLetter(bytes[place]) {
        hash = hash.adding(bytes[place])
        place += 1
      }
      if place > start { take(table[hash]) }
      if place < bytes.count {
        if bytes[place] == UInt8(ascii: "%") { isEffect = true }
        place += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// How far into the text a passive or *fokus* still is what the goal is about, in words.
  private static let beginning = 8

  private mutating func take(_ role: Role?) {
    number += 1
    judge(role)
    if !Self.keepsLead(role) { isAtLead = false }
    if role == .citizen { hasCitizen = true }
    isAfterModal = role == .modal || (isAfterModal && role == .lead)
    lastRole = role
  }

  /// Whether the goal's first verb may still follow: *målet er at*, *alle tre huse skal*.
  private static func keepsLead(_ role: Role?) -> Bool {
    switch role {
    case .lead, .modal, .article, .state, .of: true
    default: false
    }
  }

  private mutating func judge(_ role: Role?) {
    let isEarly = number <= Self.beginning && !hasCitizen
    switch role {
    case .action:
      // The second word follows a subject of one word: *Museet laver*.
      let follows = isAfterModal || number == 2
      if isAtLead || (follows && !hasCitizen) { isActivity = true }
    case .done, .focus: if isEarly { isActivity = true }
    case .course: if isEarly, lastRole == .lead { isActivity = true }
    case .of: if isEarly, lastRole == .noun { isActivity = true }
    case .article:
      if lastRole == .openAction, number <= Self.beginning { isActivity = true }
    case .effect: isEffect = true
    case .state: if lastRole == .citizen || lastRole == .staff { isEffect = true }
    case .citizen, .staff: if lastRole == .soThat { isEffect = true }
    default: if lastRole == .soThat, role == .effect { isEffect = true }
    }
  }
}
