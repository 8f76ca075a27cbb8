public import PlanModel

extension Finding {
  /// The message for somebody who does not write in the file: without a last sentence that says
  /// which field to write there, `Skriv »tema:« …`.
  public var spokenMessage: String {
    guard let start = message.firstRange(of: " Skriv »"),
      message[start.upperBound...].contains(":«")
    else { return message }
    return String(message[..<start.lowerBound])
  }

  /// What the rule that found it says of itself; nil for a rule that is not known.
  public var about: RuleAbout? { RuleRegistry.rule(rule)?.about }
}
