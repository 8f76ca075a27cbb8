extension Texts {
  /// What is made after a course.
  enum Afterwards {
    static let notMade = "Dokumentet kunne ikke laves."
    static let isDiskFull = "Tjek om disken er fuld."
  }
}
