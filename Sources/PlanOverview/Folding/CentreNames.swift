import DanishText

/// Finds a centre on HR's list by its id, its name, or the name of a file: capitals, `æ ø å` and
/// `ae oe aa`, hyphens and blanks make no difference.
struct CentreNames {
  private let ids: [String: Int]
  private let names: [String: Int]
  private let centres: [ExpectedCentre]

  init(_ centres: [ExpectedCentre]) {
    self.centres = centres
    ids = Dictionary(
      centres.enumerated().compactMap { place, centre in centre.id.map { (Self.key($0), place) } },
      uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      centres.enumerated().filter { !$1.name.contains(CPRNumber.mask) }
        .map { (Self.key($1.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A name without what makes no difference.
  static func key(_ name: String) -> String {
    let plain = PlainSpelling.of(name).filter { $0.isLetter || $0.isNumber }
    return plain.isEmpty ? name.lowercased() : plain
  }

  /// The centre of a plan, by its place in the list; nil where it is not on it.
  func place(of plan: CentreRow) -> Int? {
    let own = [plan.id, plan.isNamed ? plan.name : nil].compactMap(\.self).map(Self.key)
    if let place = own.lazy.compactMap({ ids[$0] ?? names[$0] }).first { return place }
    // Only a plan that does not say whose it is goes by its file's name.
    guard plan.id == nil, let file = plan.file else { return nil }
    let stem = CentreRow.stem(file)
    if let place = ids[Self.key(stem)] ?? names[Self.key(stem)] { return place }
    return plan.isNamed ? nil : place(within: stem)
  }

  /// The one centre whose id or name stands in a file's name as whole words.
  private func place(within stem: String) -> Int? {
    let text = "-\(Slug.of(stem))-"
    let found = centres.indices.filter { place in
      [centres[place].id, centres[place].name].compactMap(\.self).map(Slug.of)
        .contains { $0.count > 3 && text.contains("-\($0)-") }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The name on the list that a plan's name most likely means: of a centre from which nothing has
  /// come, else of any.
  func nearest(to plan: CentreRow, among free: [ExpectedCentre]) -> String? {
    nearest(plan, free) ?? nearest(plan, centres)
  }

  private func nearest(_ plan: CentreRow, _ centres: [ExpectedCentre]) -> String? {
    let words = centres.map { centre in
      NearestMatch.Candidate(centre.name, aliases: [centre.id].compactMap(\.self))
    }
    // What had to be masked tells nobody apart.
    let own = [plan.isNamed ? plan.name : nil, plan.id].compactMap(\.self)
    return own.lazy.filter { !$0.contains(CPRNumber.mask) }
      .compactMap { NearestMatch.of($0, among: words)?.word }.first
  }
}
