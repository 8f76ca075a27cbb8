extension PlanDate {
  /// Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher's rule, 1876).
  static func easter(of year: Int) -> PlanDate? {
    guard (1583...9999).contains(year) else { return nil }
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return PlanDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
