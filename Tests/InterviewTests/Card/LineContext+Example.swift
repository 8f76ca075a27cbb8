import DanishText
import PlanModel
import Testing

@testable import Interview

/// What the readers of lines know in the tests: 5 January 2016, a plan of 2016, and its people.
extension LineContext {
  static let example = LineContext(
    today: Example.today, year: 2016, names: ["Mette Holm", "Bo", "kontaktpædagogen"],
    forums: Texts.forums)
}

/// Dates as the tests write them.
func day(_ month: Int, _ day: Int, _ year: Int = 2016) -> PlanDate? {
  PlanDate(year: year, month: month, day: day)
}
