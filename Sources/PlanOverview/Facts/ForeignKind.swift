/// What a file is that is no plan: what people send by mistake.
public enum ForeignKind: String, Sendable, CaseIterable {
  case word = "Word"
  /// A form of this program that nobody has read in yet.
  case form = "Word-skema"
  case pdf = "PDF"
  case mail = "mail"
  case spreadsheet = "regneark"
  case slides = "præsentation"
  case page = "webside"
  case picture = "billede"
  case text = "tekst"
  case archive = "zip"
  case other = "andet"

  private static let endings: [String: ForeignKind] = [
    "doc": .word, "docx": .word, "dotx": .word, "docm": .word, "odt": .word, "rtf": .word,
    "pages": .word, "pdf": .pdf, "eml": .mail, "msg": .mail, "mbox": .mail, "xls": .spreadsheet,
    "xlsx": .spreadsheet, "xlsm": .spreadsheet, "ods": .spreadsheet, "ppt": .slides,
    "pptx": .slides, "odp": .slides, "htm": .page, "html": .page, "mht": .page, "jpg": .picture,
    "jpeg": .picture, "png": .picture, "heic": .picture, "gif": .picture, "tif": .picture,
    "tiff": .picture, "txt": .text, "md": .text, "zip": .archive, "7z": .archive, "rar": .archive,
  ]

  /// By the ending of a file's name.
  public init(name: String) {
    self = Self.ending(of: name).flatMap { Self.endings[$0] } ?? .other
  }

  /// What comes out of this program, and lists: nobody sends such files as a plan.
  public static func isOurs(_ name: String) -> Bool {
    ["csv", "tsv", "json", "ndjson", "jsonl", "ics"].contains(ending(of: name) ?? "")
  }

  private static func ending(of name: String) -> String? {
    let file = name.split(separator: "/").last ?? ""
    return file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
  }

  /// By the first bytes of a file, whatever it is called; nil where they do not tell.
  public init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(2048)
    if let found = Self.marks.first(where: { head.starts(with: $0.bytes) }) {
      self = found.kind
      return
    }
    let text = String(decoding: head, as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      self = .page
      return
    }
    let keys = text.split(separator: "\n").prefix(8).map { $0.prefix { $0 != ":" } }
    guard Self.mailKeys.contains(where: { $0 == keys.first ?? "" }),
      keys.count(where: { Self.mailKeys.contains(String($0)) }) > 1
    else { return nil }
    self = .mail
  }

  private static let marks: [(bytes: [UInt8], kind: ForeignKind)] = [
    (Array("%PDF".utf8), .pdf), (Array("PK\u{3}\u{4}".utf8), .archive),
    (Array("{\\rtf".utf8), .word), ([0xD0, 0xCF, 0x11, 0xE0], .word),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
  ]

  private static let mailKeys = [
    "from", "fra", "to", "til", "subject", "emne", "date", "dato", "sent", "sendt", "cc",
    "received", "return-path", "delivered-to", "mime-version", "message-id", "x-mailer",
  ]
}
