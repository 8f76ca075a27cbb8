import DanishText
import PlanFormat
public import PlanModel
public import PlanStore

/// A register of strategies that was found, and where.
public struct KnownRegister: Sendable {
  /// The register, as far as it could be read.
  public let register: StrategyRegister
  /// The path of its file.
  public let path: String
  /// Whether all of it could be read.
  public let isUsable: Bool
}

/// Finds registers of strategies: as ledetråde are found, but none comes with the program.
public struct RegisterLibrary: Sendable {
  private let folders: [String]
  private let files: any FileSystem

  /// Looks in the folders (or files) of `AARSPLAN_PROMPTS`, too.
  public init(
    folders: [String] = GuideLibrary.foldersOfEnvironment, files: any FileSystem = RealFileSystem()
  ) {
    (self.folders, self.files) = (folders, files)
  }

  /// The register in that file or with that id; the only one that is known here where none is named.
  ///
  /// - Parameters:
  ///   - name: A path, `-` for standard input, or an id, which is looked up beside the plans first; nil where none is named.
  ///   - plans: The paths of the plans, or of the ledetråd, that it is for.
  /// - Returns: The register, all of which could be read.
  /// - Throws: That there is none, that there are several, or that it cannot be read to the end.
  public func register(
    _ name: String?, beside plans: [String] = []
  ) throws(WorkspaceProblem) -> KnownRegister {
    guard let name else { return try single() }
    let isGiven = name == PlanInput.standard || isPath(name)
    let found = isGiven ? try read(name) : try find(name, beside: plans)
    guard found.isUsable else { throw .register(.unusable(path: found.path)) }
    return found
  }

  /// The register that plans are for where nobody says which: the one that their ledetråde name, else the
  /// only one beside them.
  ///
  /// - Parameters:
  ///   - names: What the ledetråde name.
  ///   - plans: The paths of the plans, or of folders of them.
  /// - Returns: The register, all of which could be read; nil where there is none.
  /// - Throws: That one that is named is not there, that there are several, or that it cannot be read
  ///   to the end.
  public func register(
    namedBy names: [String], beside plans: [String]
  ) throws(WorkspaceProblem) -> KnownRegister? {
    var known: [KnownRegister] = []
    for name in names { known.append(try find(name, beside: plans)) }
    if names.isEmpty { known = beside(plans) }
    var seen: Set<String> = []
    known = known.filter { seen.insert($0.register.id ?? $0.path).inserted }
    guard known.count < 2 else { throw .register(.severalHere(known.map(\.path))) }
    guard let only = known.first else { return nil }
    guard only.isUsable else { throw .register(.unusable(path: only.path)) }
    return only
  }

  /// All that are known from a folder, in the order in which they are looked up.
  public func all(beside folder: String = ".") -> [KnownRegister] {
    ([folder] + folders).flatMap(registers)
  }

  /// The path of the only register that is known here, whatever is wrong with it.
  public func pathHere() throws(WorkspaceProblem) -> String { try onlyOne().path }

  private func onlyOne() throws(WorkspaceProblem) -> KnownRegister {
    let known = all()
    guard let first = known.first else { throw .register(.noneHere) }
    guard known.count == 1 else { throw .register(.severalHere(known.map(\.path))) }
    return first
  }

  private func single() throws(WorkspaceProblem) -> KnownRegister {
    let first = try onlyOne()
    guard first.isUsable else { throw .register(.unusable(path: first.path)) }
    return first
  }

  private func find(
    _ id: String, beside plans: [String]
  ) throws(WorkspaceProblem) -> KnownRegister {
    let known = beside(plans)
    let plain = PlainSpelling.of(id)
    let found =
      known.first { $0.register.id == id }
      ?? known.first { $0.register.id.map(PlainSpelling.of) == plain }
    if let found { return found }
    let nearest = NearestMatch.find(id, among: known.compactMap(\.register.id))
    throw .register(.notFound(id: id, nearest: nearest))
  }

  /// Those in the plans' folders, here, and where ledetråde are looked for.
  private func beside(_ plans: [String]) -> [KnownRegister] {
    var seen: Set<String> = []
    let places = plans.filter(isFolder) + plans.map(FilePath.folder(of:)) + ["."]
    return (places.filter { seen.insert($0).inserted } + folders).flatMap(registers)
  }

  private func isFolder(_ path: String) -> Bool {
    (try? files.status(path, followingLinks: true))?.kind == .folder
  }

  private func read(_ path: String) throws(WorkspaceProblem) -> KnownRegister {
    if path == PlanInput.standard { return Self.known(try InputFile(path).bytes(), at: path) }
    let bytes = try asking({ .register(.unreadable($0)) }) { () throws(FileError) in
      try files.read(path, limit: PlanDocument.largest)
    }
    return Self.known(bytes, at: path)
  }

  private static func known(_ bytes: [UInt8], at path: String) -> KnownRegister {
    let document = RegisterDocument.read(bytes)
    return KnownRegister(
      register: document.record, path: path, isUsable: document.isUsable)
  }

  private func isPath(_ name: String) -> Bool {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
    return isFile(name)
  }

  private func isFile(_ path: String) -> Bool {
    (try? files.status(path, followingLinks: true))?.kind == .file
  }

  /// The registers in a folder, in byte order of their names, or the one in a file.
  private func registers(at place: String) -> [KnownRegister] {
    paths(at: place).filter { FileHead.isA(.register, $0, on: files) }
      .compactMap { path in
        (try? files.read(path, limit: PlanDocument.largest)).map { Self.known($0, at: path) }
      }
  }

  private func paths(at place: String) -> [String] {
    if isFile(place) { return [place] }
    let entries = (try? files.list(place)) ?? []
    let names = entries.filter { $0.kind != .folder }.compactMap(\.name)
      .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
    return names.map { FilePath.join(place, $0) }.sorted(by: FilePath.precedes)
  }
}
