/// Reads Word documents (`.docx`, ECMA-376), whoever made or changed them.
///
/// Bounded whatever a file says of itself: by `ZipArchive` and `XMLEvents`.
public enum WordReader {
  /// Why a document could not be read.
  public enum Problem: Error, Sendable, Equatable {
    /// It is in the format that Word used before 2007.
    case oldFormat
    /// It is locked with a password.
    case locked
    /// It is OpenDocument, rich text, or another kind of document than Word's.
    case otherFormat
    /// It is no document at all.
    case notADocument
    /// It is damaged.
    case damaged
    /// There is more in it than is read, or deeper in each other.
    case tooLarge
    /// There is something in it that no writing program puts there: a document type, a part whose
    /// name leads out of the file, two parts of one name.
    case suspicious
  }

  /// The largest file, in bytes, 32 MiB: one with many pictures.
  public static let largest = 32 << 20
  /// The most text, in bytes, 4 MiB: a thousand pages.
  public static let mostText = 4 << 20

  /// Reads a document.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> WordText {
    if let problem = problem(ofKind: bytes) { throw problem }
    do {
      return try text(of: ZipArchive(bytes))
    } catch let problem as Problem {
      throw problem
    } catch let problem as ZipArchive.Problem {
      throw told(problem)
    } catch {
      throw (error as? XMLProblem).map(told) ?? .damaged
    }
  }

  private static func text(of archive: ZipArchive) throws -> WordText {
    guard (try? archive.names()) != nil else { throw Problem.suspicious }
    if archive.has("mimetype"), archive.has("content.xml") { throw Problem.otherFormat }
    let parts = try WordParts(archive)
    guard let main = try parts.mainBytes() else { throw Problem.notADocument }
    let styles = try WordStyles(parts.bytes("styles"), numbering: parts.bytes("numbering"))
    var story = WordListener(styles)
    try XMLEvents.read(main, &story)
    guard story.isDocument else { throw Problem.notADocument }
    guard story.textLeft >= 0 else { throw Problem.tooLarge }
    var text = WordText(blocks: story.blocks)
    text.hasHiddenText = story.hasHiddenText
    for kind in ["comments", "footnotes", "endnotes"] {
      guard let bytes = try parts.bytes(kind) else { continue }
      var listener = WordListener(styles)
      try XMLEvents.read(bytes, &listener)
      guard listener.textLeft >= 0 else { throw Problem.tooLarge }
      text.notes += listener.notes
    }
    if let bytes = try parts.properties() {
      var properties = WordProperties()
      try XMLEvents.read(bytes, &properties)
      text.properties = properties.values
    }
    return text
  }

  private static func problem(ofKind bytes: [UInt8]) -> Problem? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
      return bytes.prefix(1 << 20).firstRange(of: name) == nil ? .oldFormat : .locked
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .otherFormat }
    return ZipArchive.isArchive(bytes) ? nil : .notADocument
  }

  private static func told(_ problem: ZipArchive.Problem) -> Problem {
    switch problem {
    case .notAnArchive, .damaged: .damaged
    case .tooLarge, .tooManyParts: .tooLarge
    }
  }

  private static func told(_ problem: XMLProblem) -> Problem {
    switch problem {
    case .malformed: .damaged
    case .hasDocumentType: .suspicious
    case .tooDeep, .tooLarge: .tooLarge
    }
  }
}
