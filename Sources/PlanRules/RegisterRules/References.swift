import DanishText
import PlanModel

/// The ids that can be referred to, and what is said of one that is none of them.
struct References {
  private let known: Set<String>
  private let listing: String?
  private let candidates: [NearestMatch.Candidate]

  /// Ids, each with other names that people give the same thing.
  init(_ names: [(id: String?, aliases: [String])]) {
    let named = names.compactMap { name in
      name.id.flatMap { $0.hasText ? (id: $0, aliases: name.aliases) : nil }
    }
    known = Set(named.map(\.id))
    candidates = named.map { NearestMatch.Candidate($0.id, aliases: $0.aliases) }
    listing = named.isEmpty ? nil : RegisterTexts.listing(named.map(\.id.mention))
  }

  /// Whether there is such an id.
  func has(_ id: String) -> Bool { known.contains(id) }

  /// The id most likely meant.
  func nearest(to id: String) -> NearestMatch? { NearestMatch.of(id, among: candidates) }

  /// Reports an id that is none of them, with the nearest; a missing one is another rule's business.
  func check(
    _ id: String?, _ path: @autoclosure () -> FieldPath, _ report: inout RuleReport,
    _ start: (String) -> String
  ) {
    guard let id, id.hasText, !has(id) else { return }
    tell(id, path(), &report, start(id.mention))
  }

  /// Reports that an id is none of them. `whole` says what is to stand in the file where an id is
  /// meant, of which that may be a part.
  func tell(
    _ id: String, _ path: FieldPath, _ report: inout RuleReport, _ start: String,
    whole: (String) -> String = { $0 }
  ) {
    let match = report.hasFew ? nearest(to: id) : nil
    let word = match.map { whole($0.word) }
    let message =
      word.map { "\(start) \(Texts.didYouMean($0))" }
      ?? listing.map { "\(start) \($0)" } ?? start
    let fix = word.flatMap { word in
      match?.isSafe == true ? Fix(path: path, kind: .replaceScalar(word)) : nil
    }
    report.add(path, message, suggestion: word, fix: fix)
  }
}
