/// The parts of a Word document: where they lie, by what the document itself says of it.
struct WordParts {
  private let archive: ZipArchive
  /// The main part.
  let main: String
  private let targets: [String: String]

  /// The most bytes of a part, 32 MiB: the form of a thousand goals has 18.
  private static let largest = 32 << 20

  init(_ archive: ZipArchive) throws {
    self.archive = archive
    let root = try Self.targets(of: "", archive)
    main = root["officeDocument"] ?? "word/document.xml"
    targets = try Self.targets(of: main, archive)
  }

  /// The bytes of a part that the main part names by its kind; nil where there is none.
  func bytes(_ kind: String) throws -> [UInt8]? {
    guard let path = targets[kind] else { return nil }
    return try archive.part(path, atMost: Self.largest)
  }

  /// The bytes of the main part; nil where there is none.
  func mainBytes() throws -> [UInt8]? { try archive.part(main, atMost: Self.largest) }

  /// The bytes of the properties that programs have given the document; nil where there are none.
  func properties() throws -> [UInt8]? {
    try archive.part("docProps/custom.xml", atMost: Self.largest)
  }

  /// By their kinds the parts that belong to one; to the whole document where it has no name.
  private static func targets(
    of part: String, _ archive: ZipArchive
  ) throws -> [String: String] {
    let (folder, name) = split(part)
    guard let bytes = try archive.part("\(folder)_rels/\(name).rels", atMost: largest) else {
      return [:]
    }
    var listener = Relations()
    try XMLEvents.read(bytes, &listener)
    return listener.targets.mapValues { target in
      target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}

/// What belongs to a part, by the last word of its kind.
private struct Relations: XMLListener {
  var targets: [String: String] = [:]

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    guard XMLNamespaces.local(name) == "Relationship", attributes["TargetMode"] != "External",
      let kind = attributes["Type"]?.split(separator: "/").last, let target = attributes["Target"]
    else { return }
    targets[String(kind)] = targets[String(kind)] ?? target
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}
