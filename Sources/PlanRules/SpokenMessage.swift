import DanishText
import Glibc
public import PlanModel

extension Finding {
  /// The message for somebody who does not write in the file: the rule's own, or else without what
  /// says what to write there, `Skriv »tema:« …`: the sentence in which a field stands as in a file,
  /// and what follows it.
  public var spokenMessage: String {
    if let spoken = about?.spoken { return spoken(self) }
    guard mayNameAField, let field = Self.field(in: message),
      let end = message[..<field].lastIndex(where: Self.endsASentence)
    else { return message }
    return String(message[...end])
  }

  private static func endsASentence(_ character: Character) -> Bool { ".?!".contains(character) }

  /// Where a field stands as in a file, `»tema:« ` or `»tema: samspil«`; nil where none does. A
  /// pattern would be made anew each time.
  private static func field(in text: String) -> String.Index? {
    var start: String.Index?
    var isAfterColon = false
    for place in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[place]
      let isEnd = scalar == "«" || scalar == "”"
      if isAfterColon, let start, scalar == " " || isEnd { return start }
      isAfterColon =
        start.map { scalar == ":" && text.unicodeScalars.index(after: $0) < place } ?? false
      if isEnd { start = nil }
      if start == nil, scalar == "»" || scalar == "“" { start = place }
    }
    return nil
  }

  /// Whether such a sentence is there at all. A search for strings would cost more than all that is
  /// told of a plan with very many findings.
  private var mayNameAField: Bool { message.withCString { strchr($0, 0x3A) != nil } }

  /// The spoken message beside the name of the goal that it is about: `Målet har intet tegn.`
  ///
  /// - Parameters:
  ///   - id: The goal's id; nil where it has none.
  ///   - number: The goal's number in the plan, from 1.
  /// - Returns: The message; as it is where it does not begin with the goal.
  public func spokenMessage(besideGoal id: String?, number: Int) -> String {
    let message = spokenMessage
    let name = id.hasText ? id.map { Texts.goal($0.mention) } : nil
    let start = (name ?? Texts.goalNumber(number)) + " "
    // »Mål nr. 1 og mål nr. 2« are two.
    guard message.hasPrefix(start), !message.hasPrefix(start + Texts.and + " ") else {
      return message
    }
    return Texts.theGoal + " " + message.dropFirst(start.count)
  }

  /// What the rule that found it says of itself; nil for a rule that is not known.
  public var about: RuleAbout? { RuleRegistry.rule(rule)?.about }
}
