/// Whether a file counts as a centre's delivered plan; the one definition, for every form.
///
/// Delivered is a readable plan of the ledetråd's year and of this ledetråd. That it is from a centre
/// on the list is seen when the roll is called (`CentreRoll`).
public enum Delivery: String, Sendable, CaseIterable {
  /// It counts.
  case delivered = "afleveret"
  /// There is no file.
  case missing = "ikke afleveret"
  /// Nothing of the file can be read.
  case unreadable = "ulæselig"
  /// The end of the file is missing.
  case cut = "afkortet"
  /// It is a plan for another year.
  case wrongYear = "forkert år"
  /// It follows another ledetråd.
  case otherGuide = "anden ledetråd"
  /// It names a ledetråd that is not found, or none.
  case unknownGuide = "ukendt ledetråd"
  /// It is something else than a plan.
  case notAPlan = "ikke en plan"

  /// Whether a centre is to send its plan again.
  public var isToBeSentAgain: Bool {
    switch self {
    case .delivered, .missing, .notAPlan: false
    case .unreadable, .cut, .wrongYear, .otherGuide, .unknownGuide: true
    }
  }

  /// What a file is by itself.
  init(_ row: CentreRow, year: Int, isOfGuide: Bool) {
    switch row.reading {
    case .notAPlan: self = .notAPlan
    case .nothing: self = .unreadable
    case _ where row.hasUnknownGuide: self = .unknownGuide
    case _ where !isOfGuide: self = .otherGuide
    case _ where (row.year ?? year) != year: self = .wrongYear
    case .cut: self = .cut
    case .whole, .part: self = .delivered
    }
  }
}
