import OfficeFiles

/// A part of a document that this program writes.
struct WordPart {
  /// What a part is. Where it lies, what it holds and how the document refers to it follow from that,
  /// so that no list can forget one or name one that is absent.
  enum Kind: String, CaseIterable {
    case document, styles, numbering, settings, fontTable, theme, header, firstHeader, footer
    case core, app

    /// Its name in the archive.
    var name: String {
      switch self {
      case .theme: "word/theme/theme1.xml"
      case .core, .app: "docProps/\(rawValue).xml"
      default: "word/\(rawValue).xml"
      }
    }

    /// The id by which the document refers to it.
    var id: String { "rIdAarsplan\(rawValue)" }

    /// Whether the whole file refers to it, and not the document in it.
    var isOfPackage: Bool { [.document, .core, .app].contains(self) }

    /// What it holds.
    var contentType: String {
      switch self {
      case .core: "application/vnd.openxmlformats-package.core-properties+xml"
      case .app: "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      case .theme: "application/vnd.openxmlformats-officedocument.theme+xml"
      case .document: Self.word("document.main")
      case .header, .firstHeader: Self.word("header")
      default: Self.word(rawValue)
      }
    }

    /// What it is to what refers to it.
    var relation: String {
      switch self {
      case .core:
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
      case .app: Self.office("extended-properties")
      case .document: Self.office("officeDocument")
      case .header, .firstHeader: Self.office("header")
      default: Self.office(rawValue)
      }
    }

    private static func word(_ what: String) -> String {
      "application/vnd.openxmlformats-officedocument.wordprocessingml.\(what)+xml"
    }

    static func office(_ what: String) -> String {
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(what)"
    }
  }

  /// What it is.
  var kind: Kind
  /// What is in it.
  var markup: XMLMarkup

  /// The part of an archive.
  var packed: ZipWriter.Part { .init(kind.name, markup.part) }

  /// Says in the list of contents what the part holds.
  var override: XMLMarkup {
    "<Override PartName=\"/\(kind.name)\" ContentType=\"\(kind.contentType)\"/>"
  }

  /// Refers to the part, from a folder.
  func relationship(from folder: String = "") -> XMLMarkup {
    """
    <Relationship Id="\(kind.id)" Type="\(kind.relation)" \
    Target="\(String(kind.name.dropFirst(folder.count)))"/>
    """
  }
}
