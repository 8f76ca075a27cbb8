import PlanStore

/// The first bytes of a file, looked at without reading YAML.
enum FileHead {
  /// How far into a file its format is looked for, in bytes: past a long comment at the top.
  private static let length = 4096
  private static let key = Array("format".utf8)

  /// What a file that is no plan can say that it is.
  enum Kind: CaseIterable {
    case guide, register, runSheet, contribution

    /// The letters that its format begins with. The *å* of *ledetråd* may be composed or not.
    fileprivate var word: [UInt8] {
      switch self {
      case .guide: Array("ledetr".utf8)
      case .register: Array("strategier/".utf8)
      case .runSheet: Array("kursus/".utf8)
      case .contribution: Array("bidrag/".utf8)
      }
    }
  }

  /// Whether a file says that it is a ledetråd, a register of strategies or of a course. Plans stand in the same
  /// folders, thousands of them, so only its head is looked at.
  static func isOther(_ path: String, on files: any FileSystem) -> Bool {
    let head = head(of: path, on: files)
    return Kind.allCases.contains { namesFormat($0, head) }
  }

  /// Whether a file says that it is of a kind.
  static func isA(_ kind: Kind, _ path: String, on files: any FileSystem) -> Bool {
    namesFormat(kind, head(of: path, on: files))
  }

  private static func head(of path: String, on files: any FileSystem) -> [UInt8] {
    guard let file = try? files.open(path, .read) else { return [] }
    let head = (try? files.read(file, atMost: length)) ?? []
    try? files.close(file)
    return head
  }

  /// Whether a line says `format: ledetr…` or the like, quoted or not.
  ///
  /// Every file of a folder goes through here, so nothing is copied.
  static func namesFormat(_ kind: Kind, _ head: [UInt8]) -> Bool {
    let word = kind.word
    return head.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        if let end = after(key, in: bytes, from: place), bytes[end...].first == UInt8(ascii: ":") {
          return after(word, in: bytes, from: end + 1) != nil
        }
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
        place += 1
      }
      return false
    }
  }

  /// The place after a word that stands next, past what may be around it; nil where it does not.
  private static func after(
    _ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var place = start
    while place < bytes.count, isIgnored(bytes[place]) { place += 1 }
    for byte in word {
      guard place < bytes.count, bytes[place] == byte else { return nil }
      place += 1
    }
    while place < bytes.count, isIgnored(bytes[place]) { place += 1 }
    return place
  }

  /// Blanks, quotation marks and the bytes of a byte order mark.
  private static func isIgnored(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x22, 0x27, 0xEF, 0xBB, 0xBF: true
    default: false
    }
  }
}
