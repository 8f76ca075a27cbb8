import DanishText
import PlanModel

/// Which of a question's follow-ups fits an answer. One is left out where the answer has already what
/// it asks for; and after a no only the first is asked, which a ledetråd writes so that it can be.
struct ProbeChoice {
  private let answer: String
  /// Its words, in small letters.
  private let words: [String]

  /// Answers of fewer words than this that say *ingen* are a no.
  private static let fewWords = 12

  init(_ answer: String) {
    self.answer = answer
    words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The follow-up; nil where none fits.
  func followUp(of question: Question) -> String? {
    if isUnknown { return nil }
    return isNo ? question.followUps.first : question.followUps.first { !hasWhatIsAsked(in: $0) }
  }

  /// *Nej*, *Ingen i år*, *Det gør vi aldrig*.
  private var isNo: Bool {
    guard let first = words.first, words.count < Self.fewWords else { return false }
    return Texts.negations.contains(first)
      || (words.count < Self.fewWords / 2 && !Texts.negations.isDisjoint(with: words))
  }

  /// *Det ved jeg ikke helt*, *aner det ikke*: there is nothing to ask further about.
  private var isUnknown: Bool {
    guard words.count < Self.fewWords else { return false }
    let said = " \(words.joined(separator: " ")) "
    return Texts.unknownPhrases.contains { said.contains(" \($0) ") }
  }

  private func hasWhatIsAsked(in question: String) -> Bool {
    let asked = question.lowercased().split { !$0.isLetter }.map(String.init)
    // *Hvad tog tiden i stedet?* is for who has said that it was not done.
    if asked.suffix(2) == ["i", "stedet"] {
      return !words.contains("ikke") && Texts.negations.isDisjoint(with: words)
    }
    switch asked.first {
    case "hvornår": return hasDay
    case "hvem": return hasName
    case "hvor": return asked.count > 1 && Texts.howMany.contains(asked[1]) && hasNumber
    default: return false
    }
  }

  private var hasDay: Bool {
    words.contains { word in
      Texts.timeWords.contains(word) || PlanDate.monthNames.contains(word)
        || PlanDate.weekdayNames.contains { word.hasPrefix($0) }
    } || answer.contains(#/\b\d{1,2}[./-]\d{1,2}\b|\b(?:19|20)\d\d\b/#)
  }

  private var hasNumber: Bool {
    answer.contains(where: \.isNumber) || !Texts.countWords.isDisjoint(with: words)
  }

  /// A word with a capital letter that begins no sentence.
  private var hasName: Bool {
    let words = answer.spaced
    return words.indices.dropFirst().contains { index in
      let letters = words[index].filter(\.isLetter)
      let isBeginning = words[index - 1].last.map { ".?!:–-".contains($0) } ?? false
      return !isBeginning && letters.count > 1 && letters.first?.isUppercase == true
        && letters.dropFirst().allSatisfy(\.isLowercase)
    }
  }
}
