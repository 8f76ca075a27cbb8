import ArgumentParser

/// A year as an option: four digits, 1900 to 2999.
struct YearNumber: ExpressibleByArgument {
  /// The year.
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument), (1900...2999).contains(value) else { return nil }
    self.value = value
  }
}
