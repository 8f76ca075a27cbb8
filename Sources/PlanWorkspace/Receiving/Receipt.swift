public import DanishText
public import PlanOverview

/// What becomes of one file that came in.
public struct Receipt: Sendable {
  /// Where a file is sorted to.
  public enum Status: String, Sendable, CaseIterable {
    /// It is its centre's plan.
    case accepted = "modtaget"
    /// Its centre is to send it again.
    case resend = "send igen"
    /// Another file of the same centre counts.
    case duplicate = "dublet"
    /// It is no plan.
    case foreign = "ikke en plan"
    /// Its centre is not on the list.
    case unknownCentre = "ukendt center"

    /// The folder that such files are moved to.
    public var folder: String {
      switch self {
      case .accepted: "modtaget"
      case .resend: "send-igen"
      case .duplicate: "dubletter"
      case .foreign: "ikke-planer"
      case .unknownCentre: "ukendt-center"
      }
    }
  }

  /// Where the file lies, from the folder that is sorted.
  var place: String
  /// What becomes of it.
  public let status: Status
  /// What the overview knows of it.
  public let row: CentreRow
  /// The file that counts instead, and why; nil where it is no duplicate.
  public let double: Overview.Double?
  /// Where the file lies that counts instead.
  public let counting: String?
  /// The name on the list that was most likely meant; nil where none is near.
  public let nearest: String?
  /// What it is known again by.
  public let fingerprint: String
  /// The day on which it came.
  public let day: PlanDate
  /// Whether an earlier run came to the same.
  public internal(set) var isKnown = false
  /// Whether an earlier run found it late.
  var wasLate: Bool?

  /// The place as it may be shown.
  public var file: String { CleanText.of(place) }

  /// Whether it came after the deadline; where none is given this time, what an earlier run said.
  public var isLate: Bool? { row.deadline.map { day > $0 } ?? wasLate }

  /// Whether it lies where it belongs.
  var isInPlace: Bool { place.hasPrefix(status.folder + "/") }

  var entry: ReceivedLog.Entry {
    ReceivedLog.Entry(
      centre: row.id ?? (row.isNamed ? row.name : nil), file: file, fingerprint: fingerprint,
      day: day, status: status, isLate: status == .accepted ? isLate : nil)
  }
}
