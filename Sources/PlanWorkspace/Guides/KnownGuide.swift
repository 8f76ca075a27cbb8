public import PlanModel

/// A ledetråd that was found, and where.
public struct KnownGuide: Sendable {
  /// Where a ledetråd comes from.
  public enum Origin: Sendable, Hashable {
    /// A file on the disk.
    case file(String)
    /// The program itself; the name is that of the file in `Prompts/`.
    case embedded(String)
  }

  /// The ledetråd, as far as it could be read.
  public let guide: Ledetraad
  /// Where it comes from.
  public let origin: Origin
  /// What is wrong with its file, with places; empty for a sound one.
  public let problems: [Finding]

  init(guide: Ledetraad, origin: Origin, problems: [Finding]) {
    self.guide = guide
    self.origin = origin
    self.problems = problems
  }
}

extension KnownGuide {
  /// Whether plans can be written from it: it has an id, and themes.
  public var isUsable: Bool { !guide.id.isEmpty && !guide.themes.isEmpty }

  /// Whether it comes with the program.
  var isEmbedded: Bool {
    if case .embedded = origin { true } else { false }
  }

  /// The register of strategies that the ledetråd names.
  ///
  /// - Parameter path: The path of a plan, beside which it is looked for, too.
  /// - Returns: The register; nil where the ledetråd names none, or it cannot be found.
  func register(beside path: String?) -> StrategyRegister? {
    guard let name = guide.register else { return nil }
    var places = [path].compactMap(\.self)
    if case .file(let own) = origin { places.insert(own, at: 0) }
    return try? RegisterLibrary().register(name, beside: places).register
  }
}

extension KnownGuide.Origin {
  /// The path of the file, or the name of the embedded one.
  public var name: String {
    switch self {
    case .file(let path): path
    case .embedded(let name): name
    }
  }
}
