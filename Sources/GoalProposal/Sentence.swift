/// One sentence, row of a list or line of an answer.
struct Sentence {
  /// The number of its answer among the theme's answers.
  var answer: Int
  /// Its number in the answer.
  var number: Int
  var tokens: [Token]
  /// As written, on one line, without the mark of a list.
  var text: String
  /// All its words in lower case with one space between and at both ends: for phrases.
  var line: WordLine

  /// Where it stands among the theme's sentences.
  struct Place: Hashable {
    var answer: Int
    var number: Int
  }

  var place: Place { Place(answer: answer, number: number) }

  /// Its bytes in the answer.
  var range: Range<Int> {
    (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
  }

  var isQuestion: Bool { tokens.last?.text == "?" }

  /// Words that answer a question and say nothing by themselves.
  static let replies: Set = ["nej", "næ", "niks", "ja", "jo"]

  /// Whether it is such a word alone: *Nej*, and the answer goes on below.
  var isReply: Bool { wordCount == 1 && Self.replies.contains(line.words.first ?? "") }

  /// How many words it has.
  var wordCount: Int { tokens.count { $0.kind == .word } }
}
