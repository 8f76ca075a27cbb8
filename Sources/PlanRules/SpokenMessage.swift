import DanishText
import Glibc
public import PlanModel

extension Finding {
  /// The message for somebody who does not write in the file: the rule's own, or else without a last
  /// sentence that says what to write there, `Skriv »tema:« …`.
  public var spokenMessage: String {
    if let spoken = about?.spoken { return spoken(self) }
    guard mayNameAField, let advice = message.firstRange(of: " Skriv "),
      Self.namesAField(message[advice.upperBound...])
    else { return message }
    return String(message[..<advice.lowerBound])
  }

  /// Whether a field stands in it as in a file, `»tema:« ` or `»tema: samspil«`. A pattern would be made
  /// anew each time.
  private static func namesAField(_ text: Substring) -> Bool {
    var length: Int?
    var isAfterColon = false
    for scalar in text.unicodeScalars {
      if isAfterColon, scalar == " " || scalar == "«" { return true }
      isAfterColon = scalar == ":" && length ?? 0 > 0
      switch scalar {
      case ":", "«": length = nil
      case "»" where length == nil: length = 0
      default: length = length.map { $0 + 1 }
      }
    }
    return false
  }

  /// Whether such a sentence is there at all. A search for strings would cost more than all that is
  /// told of a plan with very many findings.
  private var mayNameAField: Bool {
    message.withCString { strstr($0, " Skriv ") != nil }
  }

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
    guard message.hasPrefix(start), !message.hasPrefix(start + "og ") else { return message }
    return Texts.theGoal + " " + message.dropFirst(start.count)
  }

  /// What the rule that found it says of itself; nil for a rule that is not known.
  public var about: RuleAbout? { RuleRegistry.rule(rule)?.about }
}
