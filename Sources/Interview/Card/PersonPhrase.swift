import DanishText
import PlanModel

/// Whether a piece of a line names who does something: people the plan knows, names, or a role.
struct PersonPhrase {
  let context: LineContext

  /// A name or a role has few words.
  private static let mostWords = 6

  /// Whether a whole piece names people.
  func isPerson(_ piece: String) -> Bool {
    let text = piece.droppingStops
    if context.names.contains(text.lowercased()) { return true }
    let words = text.spaced
    guard let first = words.first, words.count <= Self.mostWords,
      !text.contains(where: \.isNumber), !Texts.notBeforePeople.contains(first.lowercased())
    else { return false }
    return isNames(words) || isRole(words)
  }

  /// Whether words before a colon name people for certain: a heading begins with a capital, too.
  func isCertain(_ piece: String) -> Bool {
    let text = piece.trimmed
    return context.names.contains(text.lowercased())
      || (text.spaced.count <= 3 && isRole(text.spaced))
  }

  /// `Ida Lund`, `Mette og Bo`, `TR`.
  private func isNames(_ words: [String]) -> Bool {
    words.first?.first?.isUppercase == true
      && words.allSatisfy { word in
        word.first?.isUppercase == true || ["og", "&", "+", "eller"].contains(word.lowercased())
      }
  }

  /// `kontaktpædagogen`, `alle lærere`, `to pædagoger fra Månestuen`; not `pædagogen ringer`: after
  /// a role only what belongs to it may come.
  private func isRole(_ words: [String]) -> Bool {
    let words = words.map { $0.lowercased() }
    if words == ["alle"] || words == ["hele", "huset"] { return true }
    guard let place = words.firstIndex(where: isRoleWord) ?? (words.first == "alle" ? 0 : nil)
    else {
      return false
    }
    let next = words.dropFirst(place + 1).first
    return next.map(Texts.afterRoles.contains) ?? true
  }

  private func isRoleWord(_ word: String) -> Bool { Texts.roles.contains { word.contains($0) } }
}
