import DanishText
import Language
import PlanModel

/// A theme that lives on, without saying from where: last year's goals then cannot be offered.
struct HeritageWithoutOrigin: GuideRule {
  static let id = "arv-uden-fra"
  static let level = Level.warning

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.themes.enumerated().compactMap { index, theme in
      let path = FieldPath.theme(index)
      let example = "\(Self.earlier(guide))#\(theme.id.mention)"
      let origins = theme.origins.filter(\.hasText)
      if !origins.allSatisfy(Self.isReference) {
        return finding(path.key(.fra), Message.shape(example))
      }
      guard origins.isEmpty, theme.heritage?.livesOn ?? false else { return nil }
      return finding(path.key(.arv), Message.missing(example))
    }
  }

  /// What the ledetråd of the year before is called, if its id goes as this one's does.
  private static func earlier(_ guide: Ledetraad) -> String {
    let parts = guide.id.split(separator: String(guide.year), omittingEmptySubsequences: false)
    return parts.joined(separator: String(guide.year - 1)).mention
  }

  private static func isReference(_ origin: String) -> Bool {
    let parts = origin.split(separator: "#", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(\.hasText)
  }
}

private enum Message {
  static func missing(_ example: String) -> String {
    tr(
      "\(Words.theme.the.capital) lever videre, men der står ikke hvorfra. Skriv »fra: \(example)« så sidste års mål kan følge med."
    )
  }
  static func shape(_ example: String) -> String {
    tr("»fra« skal skrives som \(Words.guide.one) og \(Words.theme.one) med # imellem: \(example).")
  }
}
