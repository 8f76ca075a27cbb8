import DanishText
import Language
import PlanModel

/// A theme that stands for a strategy which cannot be found.
struct UnknownStrategy: GuideRule {
  static let id = "ukendt-strategi"
  static let level = Level.error

  /// The register that the ledetråd names; nil where it was not found.
  let register: StrategyRegister?

  func check(_ guide: Ledetraad) -> [Finding] {
    let themes = guide.themes.enumerated().filter { $1.strategy.hasText }
    guard let name = guide.register, name.hasText else {
      return themes.prefix(1).map { finding(.theme($0.offset).key(.strategi), Message.noRegister) }
    }
    guard let register else { return [finding(.key(.strategier), Message.notFound(name.mention))] }
    let known = Set(register.strategies.compactMap(\.id))
    return themes.compactMap { index, theme in
      guard let id = theme.strategy, !known.contains(id) else { return nil }
      let nearest = NearestMatch.find(id, among: known.sorted())
      return finding(
        .theme(index).key(.strategi), Message.unknown(id.mention, nearest), suggestion: nearest)
    }
  }
}

private enum Message {
  static var noRegister: String {
    tr(
      "\(Words.guide.the.capital) siger ikke hvilket register strategien står i. Skriv registerets id under »strategier«."
    )
  }
  static func notFound(_ id: String) -> String {
    tr("Registeret »\(id)« kan ikke findes. Læg dets fil ved siden af \(Words.guide.the).")
  }
  static func unknown(_ id: String, _ nearest: String?) -> String {
    tr("Registeret har ingen strategi med id'et »\(id)«.")
      + (nearest.map { " \(Texts.didYouMean($0))" } ?? "")
  }
}
