import DanishText
import Dialogue

/// What is said in a terminal, for a page: without the sentences that speak of keys, numbers and
/// commands.
enum PageWords {
  /// The text; nil where nothing is left of it.
  static func spoken(_ text: String) -> String? {
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      sentences(String(line)).filter { !speaksOfKeys($0) }.joined(separator: " ")
    }
    let spoken = kept.joined(separator: "\n").trimmed
    return spoken.hasText ? spoken : nil
  }

  /// Blocks for a page; people's own words stay as they are.
  static func spoken(_ blocks: [Block]) -> [Block] { blocks.compactMap(spoken) }

  private static func spoken(_ block: Block) -> Block? {
    switch block {
    case .paragraph(let text): spoken(text).map(Block.paragraph)
    case .question(let text): spoken(text).map(Block.question)
    case .hint(let text): spoken(text).map(Block.hint)
    case .advice(let text): spoken(text).map(Block.advice)
    case .success(let text): spoken(text).map(Block.success)
    case .problem(let text): spoken(text).map(Block.problem)
    default: block
    }
  }

  /// A sentence ends where a stop is followed by a space and a new beginning.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    for index in text.indices where ".?!".contains(text[index]) {
      let after = text.index(after: index)
      guard after < text.endIndex, text[after] == " " else { continue }
      let next = text.index(after: after)
      guard next < text.endIndex, text[next].isUppercase || ":»“".contains(text[next]) else {
        continue
      }
      sentences.append(String(text[start..<after]))
      start = next
    }
    return sentences + [String(text[start...])]
  }

  private static func speaksOfKeys(_ sentence: String) -> Bool {
    Texts.keyWords.contains(where: sentence.contains) || namesCommand(sentence)
  }

  /// `:gå`, with something before it that is no word: no time, and no list.
  private static func namesCommand(_ sentence: String) -> Bool {
    var before: Character = " "
    for (sign, next) in zip(sentence, sentence.dropFirst()) {
      if sign == ":", next.isLowercase, !before.isLetter, !before.isNumber { return true }
      before = sign
    }
    return false
  }
}
