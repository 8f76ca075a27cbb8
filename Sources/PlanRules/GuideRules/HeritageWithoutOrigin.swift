import DanishText
import PlanModel

/// A theme that lives on, without saying from where: last year's goals then cannot be offered.
struct HeritageWithoutOrigin: GuideRule {
  static let id = "arv-uden-fra"
  static let level = Level.warning

  func check(_ guide: Ledetraad) -> [Finding] {
    guide.themes.enumerated().compactMap { index, theme in
      let path = FieldPath.theme(index)
      let origins = theme.origins.filter(\.hasText)
      if !origins.allSatisfy(Self.isReference) { return finding(path.key(.fra), Message.shape) }
      guard origins.isEmpty, theme.heritage?.livesOn ?? false else { return nil }
      return finding(path.key(.arv), Message.missing)
    }
  }

  private static func isReference(_ origin: String) -> Bool {
    let parts = origin.split(separator: "#", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(\.hasText)
  }
}

private enum Message {
  static let missing =
    "Temaet lever videre, men der står ikke hvorfra. Skriv »fra: ledetråd-2015#tema« så sidste års mål kan følge med."
  static let shape = "»fra« skal skrives som ledetråd og tema med # imellem: ledetråd-2015#samspil."
}
