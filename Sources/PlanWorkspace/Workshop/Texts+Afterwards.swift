import Language

extension Texts {
  /// What is made after a course.
  enum Afterwards {
    static var notMade: String { tr("Dokumentet kunne ikke laves.") }
    static var isDiskFull: String { tr("Tjek om disken er fuld.") }
  }
}
