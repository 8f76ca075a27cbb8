import DanishText

/// Finds a centre on HR's list by its id, its name, or the name of a file: capitals, `æ ø å` and
/// `ae oe aa`, hyphens and blanks make no difference.
struct CentreNames {
  private let ids: [String: Int]
  private let names: [String: Int]
  private let centres: [ExpectedCentre]
  private let candidates: [NearestMatch.Candidate]
  /// The centres by the words of their ids and names.
  private lazy var words = Words(centres)

  init(_ centres: [ExpectedCentre]) {
    self.centres = centres
    candidates = centres.map { centre in
      NearestMatch.Candidate(centre.name, aliases: [centre.id].compactMap(\.self))
    }
    ids = Dictionary(
      centres.enumerated().compactMap { place, centre in centre.id.map { (Self.key($0), place) } },
      uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      centres.enumerated().filter { !$1.name.contains(CPRNumber.mask) }
        .map { (Self.key($1.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Centres by the words of their ids and names.
  private struct Words {
    /// Nil where several centres share them.
    private(set) var places: [String: Int?] = [:]
    /// The most words of one of them.
    private(set) var most = 0

    init(_ centres: [ExpectedCentre]) {
      for (place, centre) in centres.enumerated() {
        for slug in [centre.id, centre.name].compactMap(\.self).map(Slug.of) where slug.count > 3 {
          let known = places[slug]
          places[slug] = .some(known == nil || known == place ? place : nil)
          most = max(most, 1 + slug.utf8.count { $0 == UInt8(ascii: "-") })
        }
      }
    }
  }

  /// A name without what makes no difference.
  static func key(_ name: String) -> String {
    let spelling = PlainSpelling.of(name)
    let plain =
      spelling.isASCII
      ? String(decoding: spelling.utf8.filter(\.isLetterOrDigit), as: UTF8.self)
      : spelling.filter { $0.isLetter || $0.isNumber }
    return plain.isEmpty ? name.lowercased() : plain
  }

  /// The centre of a plan, by its place in the list; nil where it is not on it.
  mutating func place(of plan: CentreRow) -> Int? {
    let own = [plan.id, plan.isNamed ? plan.name : nil].compactMap(\.self).map(Self.key)
    for name in own { if let place = ids[name] ?? names[name] { return place } }
    // Only a plan that does not say whose it is goes by its file's name.
    guard plan.id == nil, let file = plan.file else { return nil }
    let stem = CentreRow.stem(file)
    let key = Self.key(stem)
    if let place = ids[key] ?? names[key] { return place }
    return plan.isNamed ? nil : place(within: stem)
  }

  /// The one centre whose id or name stands in a file's name as whole words.
  private mutating func place(within stem: String) -> Int? {
    let parts = Slug.of(stem).split(separator: "-").prefix(Self.mostWords)
    var found: Set<Int?> = []
    for start in parts.indices {
      for end in start..<min(parts.endIndex, start + words.most) {
        let text = parts[start...end].joined(separator: "-")
        if let place = words.places[text] { found.insert(place) }
      }
    }
    return found.count == 1 ? found.first ?? nil : nil
  }

  /// No file's name has as many words; one in a line of an overview may.
  private static let mostWords = 24

  /// How many plans can be held against all names on the list before that takes long.
  var mostLikely: Int { Self.mostCompared / max(1, candidates.count) }
  private static let mostCompared = 1_000_000

  /// The candidates at some places in the list.
  func candidates(at places: [Int]) -> [NearestMatch.Candidate] { places.map { candidates[$0] } }

  /// The name on the list that a plan's name most likely means: of a centre from which nothing has
  /// come, else of any.
  func nearest(to plan: CentreRow, among free: [NearestMatch.Candidate]) -> String? {
    nearest(plan, free) ?? nearest(plan, candidates)
  }

  private func nearest(_ plan: CentreRow, _ words: [NearestMatch.Candidate]) -> String? {
    // What had to be masked tells nobody apart.
    let own = [plan.isNamed ? plan.name : nil, plan.id].compactMap(\.self)
    return own.lazy.filter { !$0.contains(CPRNumber.mask) }
      .compactMap { NearestMatch.of($0, among: words)?.word }.first
  }
}
