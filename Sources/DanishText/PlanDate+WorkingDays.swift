extension PlanDate {
  /// Whether town halls are open: not on Saturdays and Sundays, on holidays (helligdage), on 5 June, and on
  /// 24 and 31 December. Store bededag was one until 2023.
  public var isWorkingDay: Bool {
    if weekday >= 5 { return false }
    if [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)].contains(where: {
      $0 == (month, day)
    }) {
      return false
    }
    guard let easter = Self.easter(of: year) else { return true }
    let after = dayNumber - easter.dayNumber
    return ![-3, -2, 1, 39, 50].contains(after) && !(after == 26 && year <= 2023)
  }

  /// How many working days lie after this day and up to another, that one included; 0 where the
  /// other day is not later.
  ///
  /// - Parameters:
  ///   - other: The last day.
  ///   - most: Where to stop counting.
  /// - Returns: The number of days, at most `most`.
  public func workingDays(until other: PlanDate, atMost most: Int) -> Int {
    var (count, day) = (0, self)
    while count < most, let next = day.adding(days: 1), next <= other {
      if next.isWorkingDay { count += 1 }
      day = next
    }
    return count
  }
}
