public import DanishText
import DataFormats
import PlanOverview
import PlanStore

/// What `modtag` has received, kept in `modtaget.csv` beside the files: a line for each file that came
/// in, known again by its contents.
public struct ReceivedLog: Sendable, Equatable {
  /// The file's name.
  public static let name = "modtaget.csv"

  /// One file that came in.
  public struct Entry: Sendable, Equatable {
    /// The centre's id, else its name; nil where it is not known.
    public var centre: String?
    /// Where the file lies, from the folder that the log lies in.
    public var file: String
    /// What it is known again by.
    public var fingerprint: String
    /// The day on which it came.
    public var day: PlanDate
    /// What became of it.
    public var status: Receipt.Status
    /// Whether it came after the deadline; nil where there is none.
    public var isLate: Bool?
  }

  /// The files, in the order in which they came.
  public var entries: [Entry]

  /// An empty log.
  public init() { entries = [] }

  /// The log in a folder; empty where there is none.
  ///
  /// - Throws: That it cannot be read, or is not one.
  public init(in folder: String) throws(WorkspaceProblem) {
    self.init()
    let path = FilePath.join(folder, Self.name)
    guard (try? RealFileSystem().status(path, followingLinks: true)) != nil else { return }
    let bytes = try InputFile(path, limit: InputFile.largestCentreList).bytes()
    guard let entries = Self.entries(bytes) else { throw .overview(.notALog(path: path)) }
    self.entries = entries
  }

  /// The days in the logs that lie in some folders, or right above them: plans are looked for in a
  /// folder that was sorted, or in one of its own.
  init(beside paths: [String]) {
    self.init()
    let folders = paths.flatMap { [$0, FilePath.folder(of: $0)] } + (paths == ["."] ? [".."] : [])
    var seen: Set<String> = []
    for folder in folders where seen.insert(folder).inserted {
      guard let log = try? ReceivedLog(in: folder) else { continue }
      entries += log.entries
    }
    days = Dictionary(entries.map { ($0.fingerprint, $0.day) }, uniquingKeysWith: { min($0, $1) })
  }

  private var days: [String: PlanDate] = [:]

  /// The day on which a file with these bytes came; nil where it is not in the log.
  func day(of bytes: [UInt8]) -> PlanDate? {
    days.isEmpty ? nil : days[Self.fingerprint(bytes)]
  }

  /// What bytes are known again by.
  static func fingerprint(_ bytes: [UInt8]) -> String { ContentHash(bytes).text }

  // MARK: The file

  private static let headings = [
    "center", "fil", "aftryk", "dato", "status", "for sent",
  ]

  /// The log as text.
  var text: String {
    let rows = entries.map { entry in
      [
        entry.centre ?? "", entry.file, entry.fingerprint, entry.day.text, entry.status.rawValue,
        entry.isLate.map { $0 ? "ja" : "nej" } ?? "",
      ]
    }
    return CSVText.mark + ([Self.headings] + rows).map(CSVText.row).joined()
  }

  private static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard let text = String(validating: bytes, as: UTF8.self),
      let records = try? CSVRecords(text).records, let head = records.first,
      Set(headings).isSubset(of: head.fields)
    else { return nil }
    let places = Dictionary(
      zip(head.fields, head.fields.indices), uniquingKeysWith: { first, _ in first })
    return records.dropFirst().compactMap { entry($0.fields, places) }
  }

  private static func entry(_ fields: [String], _ places: [String: Int]) -> Entry? {
    func value(_ name: String) -> String {
      let place = places[name] ?? 0
      return fields.indices.contains(place) ? plain(fields[place]) : ""
    }
    // A person may have opened the file and saved it: days then look as people write them.
    let date = value("dato")
    guard let day = PlanDate(text: date) ?? DanishDate.readComplete(date),
      let status = Receipt.Status(rawValue: value("status")), !value("aftryk").isEmpty
    else { return nil }
    let centre = value("center")
    let late: Bool? = ["ja": true, "nej": false][value("for sent")]
    return Entry(
      centre: centre.isEmpty ? nil : centre, file: value("fil"), fingerprint: value("aftryk"),
      day: day, status: status, isLate: late)
  }

  /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula.
  private static func plain(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@".contains(next) else {
      return text
    }
    return String(text.dropFirst())
  }
}
