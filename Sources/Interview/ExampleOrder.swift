import DanishText
import PlanModel

/// Which of a question's examples a leader sees first: those from a centre like the leader's own.
enum ExampleOrder {
  /// The examples, those from the same kind of centre first, then those from a related kind, then
  /// the others, each in the order of the ledetråd.
  static func examples(of question: Question, for centre: Centre) -> [AnswerExample] {
    examples(of: question, like: words(for: centre))
  }

  /// The words that say of what kind a centre is: its kind where that is a known one, unless the
  /// name says it closer. *Skolen ved Plejehjemmet* is a school, and a *Musikskole* is more than one.
  static func words(for centre: Centre) -> String {
    guard let words = centre.kind, let said = kind(in: words) else {
      return [centre.kind, centre.name].compactMap(\.self).joined(separator: " ")
    }
    let named = centre.name.flatMap(kind)
    return named?.word.contains(said.word) == true ? centre.name ?? words : words
  }

  /// The same for words that say what kind of centre is meant.
  static func examples(of question: Question, like words: String) -> [AnswerExample] {
    let wanted = kind(in: words)
    return question.allExamples.enumerated().sorted { first, second in
      (distance(first.element, wanted, words), first.offset)
        < (distance(second.element, wanted, words), second.offset)
    }.map(\.element)
  }

  private static func distance(_ example: AnswerExample, _ wanted: Kind?, _ words: String) -> Int {
    let name = example.centreKind ?? example.text.prefix { $0 != ":" && $0 != "." }.description
    guard let wanted else { return shareWord(name, words) ? 0 : 2 }
    guard let kind = kind(in: name) else { return 2 }
    return kind.word == wanted.word ? 0 : kind.family == wanted.family ? 1 : 2
  }

  /// A kind that the table does not know is still found by its own name.
  private static func shareWord(_ one: String, _ other: String) -> Bool {
    let long = { (text: String) in Set(tokens(text).filter { $0.count > 3 }) }
    return !long(one).isDisjoint(with: long(other))
  }

  /// A kind of centre: the word that names it, and which kinds it is related to.
  private struct Kind {
    var word: String
    var family: Int
  }

  /// The place among the families of the kind that a text names; nil where it names none.
  static func family(in text: String) -> Int? { kind(in: text)?.family }

  /// The kind that a text names; the longest word decides, so that a *musikskole* is no *skole*.
  private static func kind(in text: String) -> Kind? {
    let tokens = tokens(text)
    let found = Texts.centreFamilies.enumerated().flatMap { family, words in
      words.filter { word in tokens.contains { names($0, word) } }
        .map { Kind(word: $0, family: family) }
    }
    return found.max { $0.word.count < $1.word.count }
  }

  /// Short words are names only by themselves: *park* is no part of *Parkering*.
  private static func names(_ token: String, _ word: String) -> Bool {
    word.count > 4 ? token.contains(word) : token == word
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
