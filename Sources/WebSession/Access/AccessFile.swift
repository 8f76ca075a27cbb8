import PlanStore

/// The file in the course's folder that lets a server that was killed go on: the codes, and the hashes
/// of the browsers' secrets. Only its owner may read it.
///
/// One line each: `kode ABCD-EFGH`, `leder …`, and `adgang HASH SECONDS ROLE [PLAN]`.
struct AccessFile: Sendable {
  static let name = ".kursus-adgang"
  private static let heading = "kursus-adgang/1"

  private let file: SafeFile
  private let path: String
  private let files: any FileSystem
  private var seen = Stored.absent

  init(in folder: String, on disk: Disk) {
    path = FilePath.join(folder, Self.name)
    file = SafeFile(path, on: disk)
    files = disk.files
  }

  /// What stands there; nil where nothing does, or nothing that can be used.
  mutating func load() throws(FileError) -> Access? {
    try refuseLinks()
    seen = try file.load(limit: 1 << 20)
    return seen.bytes.flatMap { Self.read(String(decoding: $0, as: UTF8.self)) }
  }

  /// Writes it, for its owner alone.
  mutating func save(_ access: Access) throws(FileError) {
    try refuseLinks()
    let bytes = Array(Self.text(of: access).utf8)
    switch try file.save(bytes, over: seen, rights: .ownerOnly) {
    case .saved(let stored), .unsecured(let stored, _): seen = stored
    // Nobody else has business here.
    case .changedMeanwhile(let stored):
      seen = stored
      _ = try file.save(bytes, over: stored, rights: .ownerOnly)
      seen = Stored(bytes: bytes)
    }
  }

  /// A link could lead out of the folder.
  private func refuseLinks() throws(FileError) {
    do throws(FileError) {
      let status = try files.status(path, followingLinks: false)
      guard status.kind == .file else { throw FileError(.open, path, .notRegular) }
    } catch {
      if error.cause != .notFound { throw error }
    }
  }

  // MARK: Text

  static func text(of access: Access) -> String {
    let entries = access.sessions.entries.sorted {
      ($0.value.since, $0.key) < ($1.value.since, $1.key)
    }
    let lines =
      [heading, "kode \(access.code.text)", "leder \(access.instructorCode.text)"]
      + entries.map { "adgang \($0.key) \($0.value.since) \(word(for: $0.value.role))" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func word(for role: Role) -> String {
    switch role {
    case .arrived: "ankommet"
    case .participant(let plan): "deltager \(plan)"
    case .instructor: "leder"
    }
  }

  static func read(_ text: String) -> Access? {
    let lines = text.split(separator: "\n")
    guard lines.first == Substring(heading) else { return nil }
    var codes: [Substring: AccessCode] = [:]
    var sessions = Sessions()
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { return nil }
      if words[0] == "adgang" {
        guard let (hash, entry) = entry(words[1]) else { return nil }
        sessions.add(entry, hash: hash)
      } else {
        codes[words[0]] = AccessCode(typed: String(words[1]))
      }
    }
    guard let code = codes["kode"], let instructor = codes["leder"] else { return nil }
    var access = Access(code: code, instructorCode: instructor)
    access.sessions = sessions
    return access
  }

  private static func entry(_ text: Substring) -> (String, Sessions.Entry)? {
    let words = text.split(separator: " ", maxSplits: 3)
    guard words.count >= 3, words[0].utf8.count == 64, let since = Int(words[1]) else { return nil }
    let role: Role
    switch (words[2], words.count) {
    case ("ankommet", 3): role = .arrived
    case ("leder", 3): role = .instructor
    case ("deltager", 4): role = .participant(plan: String(words[3]))
    default: return nil
    }
    return (String(words[0]), Sessions.Entry(role: role, since: since))
  }
}
