public import PlanModel
public import Workshop

/// How far a room is, and the picture of it, as far as that is shown.
public struct RoomReport: Reportable {
  /// The formats of `kursus status`.
  public static let formats: [any ReportFormat<RoomReport>] = [
    RoomText(), RoomHTML(), RoomCSV(), RoomJSON(),
  ]

  /// How far everybody is.
  public let view: RoomView
  /// How the goals spread, and what was passed over.
  public let snapshot: RoomSnapshot
  /// Whether text tells of the picture instead of how far everybody is.
  public let isPicture: Bool

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - room: The room.
  ///   - ofEach: Whether each centre is told of, and figures about few.
  ///   - isPicture: Whether text tells of the picture.
  public init(_ room: RoomProgress, ofEach: Bool = false, isPicture: Bool = false) {
    view = RoomView(room, ofEach: ofEach)
    snapshot = RoomSnapshot(room, ofEach: ofEach)
    self.isPicture = isPicture
  }

  /// The ledetråd's own words.
  public var words: Vocabulary { view.room.vocabulary }
}
