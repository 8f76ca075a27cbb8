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
    isNo ? question.followUps.first : question.followUps.first { !hasWhatIsAsked(in: $0) }
  }

  /// *Nej*, *Ingen i år*, *Det gør vi aldrig*.
  private var isNo: Bool {
    guard let first = words.first, words.count < Self.fewWords else { return false }
    return Texts.negations.contains(first)
      || (words.count < Self.fewWords / 2 && !Texts.negations.isDisjoint(with: words))
  }

  private func hasWhatIsAsked(in question: String) -> Bool {
    let asked = question.lowercased().split { !$0.isLetter }.map(String.init)
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
