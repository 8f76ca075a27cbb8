import DanishText

/// The centres that something is for, by the ids or types that it names (`gælder-for`).
///
/// The names are spelt plainly once: many plans are held against hundreds of them.
struct MeantCentres: Sendable, Hashable {
  /// The names in plain spelling; none where it is for all.
  private let names: Set<String>

  /// Whom these names mean; whoever names none means all.
  init(_ names: [String] = []) { self.names = Set(names.map(PlainSpelling.of)) }

  /// Whether a centre is one of them, however its id and type are spelt.
  func contain(_ centre: Centre) -> Bool {
    names.isEmpty
      || [centre.id, centre.kind].contains { name in
        name.map { $0.hasText && names.contains(PlainSpelling.of($0)) } ?? false
      }
  }
}
