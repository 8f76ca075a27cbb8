import DanishText
import PlanRules

/// Splits an answer into sentences: at full stops, at rows of a list, at lines that were ended on
/// purpose. People type in haste: a small letter may begin a sentence.
struct SentenceSplitter {
  private let text: String
  private let tokens: [Token]
  private let answer: Int

  /// The most characters of an answer that are read: what is longer is a pasted paper and no answer.
  private static let longest = 10_000

  static func sentences(of text: String, answer: Int) -> [Sentence] {
    let tokens = Token.tokens(of: text.prefix(longest))
    return SentenceSplitter(text: text, tokens: tokens, answer: answer).sentences()
  }

  private func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for place in tokens.indices where place + 1 == tokens.count || isEnd(at: place) {
      let part = withoutListMark(Array(tokens[start...place]))
      start = place + 1
      if part.contains(where: { $0.kind != .mark }) {
        sentences.append(sentence(part, number: sentences.count))
      }
    }
    return sentences
  }

  private func sentence(_ tokens: [Token], number: Int) -> Sentence {
    let said = withoutReply(tokens)
    let range = (said.first?.range.lowerBound ?? 0)..<(said.last?.range.upperBound ?? 0)
    return Sentence(
      answer: answer, number: number, tokens: said, text: text.line(range), line: WordLine(tokens))
  }

  /// *Nej, vi ringer først i uge 4*: the reply was to a question, and says nothing in a plan.
  private func withoutReply(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 2, Sentence.replies.contains(tokens[0].lower),
      [",", ".", ":", ";"].contains(tokens[1].text),
      tokens.dropFirst(2).contains(where: { $0.kind == .word })
    else { return tokens }
    return Array(tokens.dropFirst(2))
  }

  /// A line shorter than this was ended on purpose; a longer one was wrapped.
  private static let wrapped = 60

  private func isEnd(at place: Int) -> Bool {
    let (token, next) = (tokens[place], tokens[place + 1])
    if let length = next.lineBefore, length < Self.wrapped || Self.bullets.contains(next.text) {
      return true
    }
    // A closing mark belongs to the sentence it closes.
    guard next.isSpaced, !["»", "”", ")"].contains(next.text) else { return false }
    let mark = "\"”»)".contains(token.text) && place > 0 ? tokens[place - 1] : token
    switch mark.text {
    case "!", "?": return true
    case ".": return isStop(before: next, at: place)
    default: return false
    }
  }

  private func isStop(before next: Token, at place: Int) -> Bool {
    guard place > 0 else { return true }
    let last = tokens[place - 1]
    // *1. marts*, *4. klasse*.
    if last.kind == .number { return next.isCapitalized || isSum(place) || isLarge(last, next) }
    guard last.kind == .word else { return true }
    if last.lower.count == 1, last.lower != "i" { return false }
    // *10 min. Lone …*: behind a number a unit ends the sentence where a capital follows.
    let isUnit = place > 1 && tokens[place - 2].kind == .number
    return !Abbreviations.contains(last.lower)
      || (next.isCapitalized && (isUnit || last.lower.count > 3))
  }

  /// Whether the number before a full stop ends a sentence although a small letter follows, as no
  /// ordinal number does: *31 af 58. det er*.
  private func isSum(_ place: Int) -> Bool {
    guard tokens[place - 1].text.count > 2 || place >= 2 else { return false }
    return ["af", "på", "til", "højst", "mindst", "er"].contains(
      place >= 2 ? tokens[place - 2].lower : "")
      && ["det", "vi", "de", "og", "jeg", "om"].contains(tokens[place + 1].lower)
  }

  /// No ordinal number of a day, a class or a floor: *i 2015. samira …*, *i uge 3. 300 kr.*
  private func isLarge(_ number: Token, _ next: Token) -> Bool {
    (number.value ?? 0) > 31 || (next.value ?? 0) > 31 && next.year == nil
  }

  private static let bullets: Set = ["-", "–", "*", "•", "·", "—", "+"]

  private func withoutListMark(_ tokens: [Token]) -> [Token] {
    var rest = tokens[...]
    while let first = rest.first, Self.bullets.contains(first.text) { rest = rest.dropFirst() }
    if let first = rest.first, first.kind == .number, rest.count > 2,
      [")", "."].contains(rest[rest.startIndex + 1].text), first.text.count == 1,
      !rest[rest.startIndex + 2].isMonth,
      rest[rest.startIndex + 2].lower != "klasse"
    {
      rest = rest.dropFirst(2)
    }
    return Array(rest)
  }
}

extension String {
  /// A stretch of bytes as one line.
  func line(_ bytes: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return self[start..<end].blankSeparated.joined(separator: " ")
  }
}
