import DanishText
import PlanModel

/// An example answer as it is written on a line: `Skole: I sidste uge …`.
enum ExampleLine {
  /// A place has at most so many words, and so many characters.
  private static let longest = (words: 3, characters: 25)

  /// The line of an example.
  static func text(of example: AnswerExample) -> String {
    guard let kind = example.centreKind, kind.hasText else { return example.text }
    return "\(kind.capital): \(example.text)"
  }

  /// Reads a line: the place before the colon, where there is one. *Vej og Park* is one, *Vi ringer* is not.
  static func read(_ line: String) -> AnswerExample {
    let text = line.trimmed
    guard let colon = text.firstIndex(of: ":") else {
      return AnswerExample(centreKind: nil, text: text)
    }
    let (place, rest) = (text[..<colon], text[text.index(after: colon)...].trimmed)
    let words = place.split(separator: " ")
    let isName = !words.isEmpty && words.allSatisfy { $0.first?.isUppercase ?? false || $0 == "og" }
    guard isName, rest.hasText, words.count <= longest.words, place.count <= longest.characters,
      place.allSatisfy({ $0.isLetter || " -".contains($0) })
    else { return AnswerExample(centreKind: nil, text: text) }
    return AnswerExample(centreKind: kind(String(place)), text: rest)
  }

  /// Leaders' own words for their kind of place are in small letters, but for short names: *SFO*.
  private static func kind(_ place: String) -> String {
    place == place.uppercased() ? place : place.lowercased()
  }
}

extension Question {
  /// The one example that can be changed on a line; nil where there is none, or where there are several.
  var onlyExample: AnswerExample? {
    let all = allExamples
    return all.count == 1 ? all[0] : nil
  }

  /// Takes an example as it is written on a line: instead of the only one, of the one from the same
  /// place, or beside the others. Nothing takes the only one away.
  mutating func take(example line: String?) {
    let isOnly = onlyExample != nil
    guard let line else {
      if isOnly { (example, examples) = (nil, []) }
      return
    }
    let new = ExampleLine.read(line)
    if isOnly { (example, examples) = (nil, []) }
    if new.centreKind == nil, example == nil {
      example = new.text
    } else if let place = examples.firstIndex(where: { $0.centreKind == new.centreKind }) {
      examples[place] = new
    } else {
      examples.append(new)
    }
  }
}
