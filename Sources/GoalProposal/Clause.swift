/// A stretch of a sentence that says one thing.
struct Clause {
  var tokens: [Token]
  var line: WordLine
  var mood: Mood { Mood(line) }

  private init(_ tokens: [Token]) {
    self.tokens = tokens
    line = WordLine(tokens)
  }

  /// A sentence's clauses, in order: parted by commas, brackets, dashes, *men*, *hvis*, and by *og*
  /// where a new subject follows.
  static func clauses(of sentence: Sentence) -> [Clause] {
    let tokens = sentence.tokens
    let starts = tokens.indices.filter { $0 == 0 || isStart(tokens, $0) } + [tokens.count]
    return zip(starts, starts.dropFirst()).map { Clause(Array(tokens[$0..<$1])) }
  }

  private static func isStart(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    switch token.lower {
    case ",", ";", "(", ")", "–", "—", "men", "hvis", "fordi", "selvom", "mens": return true
    case "-": return token.isSpaced
    case "og", "så":
      return place + 1 < tokens.count && subjects.contains(tokens[place + 1].lower)
    default: return false
    }
  }

  private static let subjects: Set = [
    "vi", "jeg", "de", "det", "den", "han", "hun", "i", "om", "der", "dem", "til", "inden",
  ]
}
