import DanishText
import PlanModel

/// The one gate that texts from plans pass on their way into the overview.
public enum CleanText {
  /// Without characters that a reader cannot see, and with every CPR number masked.
  ///
  /// Hidden characters go first: a number is not to slip through with one inside.
  public static func of(_ text: String) -> String {
    CPRNumber.masked(visible(text))
  }

  /// Whether a text stays as it is on its way through.
  static func isClean(_ text: String) -> Bool {
    HarmlessText.isCertain(text)
      || (!HiddenCharacters.areIn(text) && CPRNumber.hits(in: text).isEmpty)
  }

  /// Whether all texts of a plan stay as they are. Nearly every plan's do.
  static func isClean(_ plan: Plan, isSeenClean: Bool) -> Bool {
    // Nobody visits the fingerprints, which are no texts, but what stands there is cleaned, too.
    (isSeenClean || isClean(plan))
      && plan.fingerprints.allSatisfy { isClean($0.theme) && isClean($0.value) }
  }

  /// Whether all that is visited stays as it is.
  static func isClean(_ plan: Plan) -> Bool {
    var search = UncleanSearch()
    search.visitAll(plan)
    return search.isClean
  }

  /// Without characters that a reader cannot see.
  public static func visible(_ text: String) -> String {
    HiddenCharacters.areIn(text) ? HiddenCharacters.removed(from: text) : text
  }

  /// A centre's id: one of ten digits stays as it is (`CentreID`).
  public static func centre(_ id: String) -> String { CentreID.isNumber(id) ? id : of(id) }

  /// What becomes of the text of a field; nil where it stays as it is. Centres are compared by their
  /// ids, which have a gate of their own.
  static func change(_ text: String, _ field: Field) -> String? {
    if isClean(text) { return nil }
    return field.use == .centre ? centre(text) : of(text)
  }

  /// A text on one line: every run of white space is one space.
  public static func oneLine(_ text: String) -> String {
    if text.isPlainLine { return text }
    return text.blankSeparated.joined(separator: " ")
  }
}

/// Looks for texts of a plan that do not stay as they are.
private struct UncleanSearch: PlanVisitor {
  private(set) var isClean = true

  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace) {
    if !CleanText.isClean(text) { isClean = false }
  }

  mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace
  ) {
    if case .unknown(let text) = entry, !CleanText.isClean(text) { isClean = false }
  }
}
