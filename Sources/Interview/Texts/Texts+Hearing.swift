import DanishText
import PlanModel

/// What is asked of a plan that is laid before a forum.
extension Texts {
  static var hearingForum: String {
    "Hvor skal \(Words.plan.the) forelægges, eller hvor har \(Words.plan.it) været?"
  }
  static let hearingDate = "Hvornår er mødet? Skriv det som I siger det, fx 14. januar."
  static let hearingOutcome = "Hvad kom der ud af det? Tryk Enter hvis det ikke er behandlet endnu."
  static let hearingToday = "i dag"
  static let notYetTreated = "ikke behandlet endnu"
  static let hearingStop = "Skriv svaret, eller skriv :slut for at stoppe uden at ændre noget."

  static func hearingLabel(_ label: String, _ standard: String) -> String {
    "\(label) (Enter = \(standard))"
  }

  static func hearingWhich(_ count: Int) -> String {
    count == 0
      ? "Skriv forummets navn, fx LMU."
      : "Skriv forummets navn, fx LMU, eller \(count == 1 ? "1" : "et tal fra 1 til \(count)")."
  }

  static func hearingDoubt(_ forum: String, _ nearest: String) -> String {
    "Mente du \(nearest)? Er det et andet forum, så skriv \(forum) igen."
  }

  static func hearingState(_ discussion: Discussion) -> String {
    [discussion.outcome?.text ?? notYetTreated, discussion.date?.value?.danish]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The forums of the MED agreement, and who else is asked in most municipalities.
  static let usualForums = ["LMU", "AMU", "FMU", "HMU"]
}
