import DanishText

/// The words of dates.
enum PlanDateWords {
  static let months = Set(PlanDate.monthNames)
}
