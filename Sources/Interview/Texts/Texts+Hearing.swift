import DanishText
import Language
import PlanModel

/// What is asked of a plan that is laid before a forum.
extension Texts {
  static var hearingForum: String {
    tr("Hvor skal \(Words.plan.the) forelægges, eller hvor har \(Words.plan.it) været?")
  }
  static var hearingDate: String {
    tr("Hvornår er mødet? Skriv det som I siger det, fx 14. januar.")
  }
  static var hearingOutcome: String {
    tr("Hvad kom der ud af det? Tryk Enter hvis det ikke er behandlet endnu.")
  }
  static var hearingToday: String { tr("i dag") }
  static var notYetTreated: String { tr("ikke behandlet endnu") }
  static var hearingStop: String {
    tr("Skriv svaret, eller skriv :slut for at stoppe uden at ændre noget.")
  }

  static func hearingLabel(_ label: String, _ standard: String) -> String {
    tr("\(label) (Enter = \(standard))")
  }

  static func hearingWhich(_ count: Int) -> String {
    count == 0
      ? tr("Skriv forummets navn, fx LMU.")
      : tr(
        "Skriv forummets navn, fx LMU, eller \(count == 1 ? "1" : tr("et tal fra 1 til \(count)"))."
      )
  }

  static func hearingDoubt(_ forum: String, _ nearest: String) -> String {
    tr("Mente du \(nearest)? Er det et andet forum, så skriv \(forum) igen.")
  }

  static func hearingState(_ discussion: Discussion) -> String {
    [discussion.outcome?.shown ?? notYetTreated, discussion.date?.value?.danish]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The forums of the MED agreement, and who else is asked in most municipalities.
  static var usualForums: [String] { [tr("LMU"), tr("AMU"), tr("FMU"), tr("HMU")] }
}
