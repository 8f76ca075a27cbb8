import PlanModel

/// A plan as a form to fill in: its cells, each with a key that people see and that survives whatever
/// a writing program does to the form. What is in it is said here and nowhere else: the formats draw
/// it, and what comes back is read by the same keys.
public struct PlanForm: Sendable, Equatable {
  /// One thing of the form.
  public enum Block: Sendable, Equatable {
    /// The form's title.
    case title(String)
    /// A chapter begins.
    case heading(String)
    /// A part of a chapter begins.
    case subheading(String)
    /// What helps to fill it in.
    case guidance(String)
    /// Cells with a value each.
    case fields([Field])
    /// Rows that can be added to.
    case list(List)
  }

  /// A cell with a value.
  public struct Field: Sendable, Equatable {
    /// Its key: `M1.mål`.
    public var key: String
    /// What it is called.
    public var label: String
    /// What belongs into it; nil where the label says it.
    public var hint: String?
    /// What stands in it: paragraphs, none where it is empty.
    public var value: [FormParagraph]
    /// Whether sentences belong into it.
    public var isLong: Bool
  }

  /// A table with a row for each thing.
  public struct List: Sendable, Equatable {
    /// Its key: `M1.tiltag`.
    public var key: String
    /// What it is called.
    public var label: String
    /// What its columns are called.
    public var columns: [String]
    /// Its rows, a value for each column; they are numbered from 1.
    public var rows: [[[FormParagraph]]]
    /// How many empty rows stand below.
    public var emptyRows: Int
  }

  /// What the form consists of, in order.
  public var blocks: [Block] = []
  /// What tells where it is from.
  public var origin: FormOrigin
  /// The title.
  public var title = ""
}

/// Where a form is from, so that what comes back finds its plan and what that was like.
public struct FormOrigin: Sendable, Equatable {
  /// The mark of the plan's file as it was; nil for an empty form.
  public var version: String?
  /// The name of the plan's file, without folders; nil for an empty form.
  public var file: String?
  /// The marks of what the form says itself: another version of the program knows by them what nobody
  /// has written.
  var texts: Set<String> = []

  /// Says where a form is from.
  public init(version: String? = nil, file: String? = nil) {
    (self.version, self.file) = (version, file)
  }

  /// The properties of a document that say it, by name.
  public var properties: [(name: String, value: String)] {
    [
      (Self.kindName, Self.kind), (Self.versionName, version ?? ""), (Self.fileName, file ?? ""),
      (Self.textsName, texts.sorted().joined(separator: " ")),
    ].filter { !$0.value.isEmpty }
  }

  /// From a document's properties; nil where they say of none.
  public init?(_ properties: [String: String]) {
    guard properties[Self.kindName] == Self.kind else { return nil }
    self.init(version: properties[Self.versionName], file: properties[Self.fileName])
    texts = Set((properties[Self.textsName] ?? "").split(separator: " ").map(String.init))
  }

  /// The format of the form.
  public static let kind = "årsplan-skema/1"
  /// What the property is called that says that a document is a form.
  public static let kindName = "aarsplan-skema"
  private static let versionName = "aarsplan-udgave"
  private static let fileName = "aarsplan-fil"
  private static let textsName = "aarsplan-tekster"

  /// The mark of a text.
  static func mark(of text: String) -> String {
    var hash = TextHash()
    hash.add(FormText.folded(text))
    return String(hash.value, radix: 36)
  }
}
