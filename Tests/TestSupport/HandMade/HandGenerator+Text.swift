/// Texts and comments, in every way that people write them.
extension HandGenerator {
  /// Lines that stand before something: mostly none.
  mutating func lines(_ flow: Bool) -> [HandLine] {
    var lines: [HandLine] = []
    if once(in: 8) {
      lines.append(
        HandLine(
          text: comment(flow ? .commentInFlow : .commentBefore), shift: pick([0, 0, 0, 2, -2])))
    }
    if once(in: 12) { lines.append(HandLine(text: pick(["", "", "   "]))) }
    return lines
  }

  mutating func comment(_ role: HandRole) -> String {
    let word = word(role)
    if mayBeUnsound, once(in: 12) {
      isUnsound = true
      return "# \(word)\u{2028}\(self.word(role))"
    }
    return pick([
      "# \(word)", "#\(word)", "#\t\(word)", "# \(word): - {\"'", "## æ\u{30A} 😀 \(word)",
    ])
  }

  /// A comment behind something on its line.
  mutating func behind(_ role: HandRole) -> String { pick([" ", "  "]) + comment(role) }

  /// A text of one word, on one line.
  mutating func shortText(_ role: HandRole, _ flow: Bool) -> HandText {
    let word = word(role)
    var text = HandText(head: pick([word, word, "\"\(word)\"", "'\(word)'"]))
    if mayBeUnsound, once(in: 30) {
      isUnsound = true
      text.head = "&anker \(word)"
    }
    if !flow, once(in: 6) { text.comment = valueComment() }
    return text
  }

  private mutating func valueComment() -> String {
    switch number(6) {
    case 0: pick(["\t", "  ", " \t "])
    case 1, 2: "\t" + comment(.commentBehindValue)
    default: behind(.commentBehindValue)
    }
  }

  /// A text.
  mutating func text(_ role: HandRole, _ flow: Bool) -> HandText {
    if !flow, once(in: 3) { return block(role) }
    var text: HandText
    switch number(4) {
    case 0: text = quoted(role, "'", Self.singleSpice, flow)
    case 1: text = quoted(role, "\"", Self.doubleSpice, flow)
    default: text = plain(role, flow)
    }
    if !flow, once(in: 5) { text.comment = valueComment() }
    return text
  }

  private mutating func plain(_ role: HandRole, _ flow: Bool) -> HandText {
    var text = HandText(head: line(role, Self.plainSpice), margin: 1 + number(5))
    if mayBeUnsound, !flow, once(in: 25) {
      // What the reader mends: a colon in a sentence, text behind a quoted word.
      isUnsound = true
      text.head = pick(["\(text.head): \(word(role))", "\"\(text.head)\" \(word(role))"])
      return text
    }
    guard !flow, once(in: 4) else { return text }
    text.below = (0...number(2)).map { _ in line(role, Self.plainSpice) }
    if once(in: 4) { text.below.insert("", at: 0) }
    return text
  }

  private mutating func quoted(
    _ role: HandRole, _ mark: String, _ spice: [String], _ flow: Bool
  ) -> HandText {
    var text = HandText(head: mark + line(role, spice), margin: 1 + number(5))
    if !flow, once(in: 3) {
      text.below = (0...number(2)).map { _ in line(role, spice) }
      if once(in: 3) { text.below.insert("", at: 0) }
      text.below[text.below.count - 1] += mark
    } else {
      text.head += mark
    }
    return text
  }

  /// Block text under each header that there is.
  private mutating func block(_ role: HandRole) -> HandText {
    let margin = 1 + number(6)
    let figure = once(in: 3) ? String(margin) : ""
    let chomping = pick(["", "", "-", "+"])
    let signs = once(in: 2) ? figure + chomping : chomping + figure
    var text = HandText(head: pick(["|", "|", ">"]) + signs, margin: margin, isBlock: true)
    text.below = (0...number(3)).map { _ in line(role, Self.blockSpice) }
    // With a figure in the header, the first line may begin with spaces of its own.
    if !figure.isEmpty, once(in: 2) { text.below[0] = "  " + text.below[0] }
    if text.below.count > 1, once(in: 3) { text.below.insert(pick(["", "", " "]), at: 1) }
    if once(in: 4) { text.below += [""] }
    if once(in: 4) {
      text.comment =
        once(in: 3) ? "\t" + comment(.commentBehindHeader) : behind(.commentBehindHeader)
    }
    return text
  }

  /// One to four words, and something that a careless writer gets wrong.
  private mutating func line(_ role: HandRole, _ spice: [String]) -> String {
    var parts = [word(role)]
    for _ in 0..<number(3) { parts.append(word(role)) }
    if once(in: 2) { parts.insert(pick(spice), at: parts.count > 1 ? 1 : 0) }
    if parts[0].hasPrefix("ord") { return parts.joined(separator: " ") }
    return parts.reversed().joined(separator: " ")
  }

  private static let plainSpice = [
    "Ærø", "A\u{30A}lborg", "100 %", "C:\\sti", "a#b", "fast\u{A0}mellemrum", "\"citat\"", "det's",
    "👩‍👧‍👦", "e\u{301}", "kl. 14.30", "- tankestreg", "ja/nej", "→",
    String(repeating: "lang", count: 60),
  ]
  private static let singleSpice = [
    "det''s", "a: b", " # ingen kommentar", "{krøl}", "[liste]", "\\n", "\"citat\"", "A\u{30A}",
    "😀", "x\u{2028}y", "x\u{85}y", "- punkt",
  ]
  private static let doubleSpice = [
    "\\\"citat\\\"", "a: b", " # ingen kommentar", "{krøl}", "\\n", "\\t", "\\u00e5", "\\\\",
    "det's", "A\u{30A}", "😀", "x\u{2029}y", "x\u{2028}y", "\\x07", "- punkt",
  ]
  private static let blockSpice = [
    "a: b", "# ingen kommentar", "{krøl}", "\"citat\"", "det's", "A\u{30A}", "😀", "x: |", "\ttab",
    "fast\u{A0}mellemrum", String(repeating: "lang", count: 60),
  ]
}
