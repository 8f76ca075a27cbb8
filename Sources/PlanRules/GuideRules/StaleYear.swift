import DanishText
import Language
import PlanModel

/// Another year than the ledetråd's own, left from the ledetråd that it was made from.
///
/// In the id and the title every other year is one. In texts an earlier year may be meant (*siden
/// 2014*, *tallene fra 2015*), so that they are told only of the year that the ledetråd's themes
/// come from, unless such a word stands before it, and as advice. What is *videreført fra* a year, is
/// carried on from the last one.
struct StaleYear: GuideRule {
  static let id = "gammelt-årstal"
  static let level = Level.warning

  func check(_ guide: Ledetraad) -> [Finding] {
    names(guide) + texts(guide) + dates(guide)
  }

  private func names(_ guide: Ledetraad) -> [Finding] {
    let names = [(FieldPath.key(.id), guide.id), (FieldPath.key(.titel), guide.title)]
    return names.compactMap { path, text in
      let years = YearNumbers.of(text)
      guard let other = years.first, !years.contains(guide.year) else { return nil }
      return finding(path, Message.name(other, guide.year))
    }
  }

  private func texts(_ guide: Ledetraad) -> [Finding] {
    let sources = Set(
      guide.themes.flatMap(\.origins).flatMap(YearNumbers.of).filter { $0 != guide.year })
    guard !sources.isEmpty else { return [] }
    let title = FieldPath.key(.titel)
    return guide.told.filter { $0.path != title }.compactMap { told in
      guard let year = Self.stale(told.text, sources, in: guide.year) else { return nil }
      return Finding(
        rule: Self.id, level: .advice, path: told.path, message: Message.text(year, guide.year))
    }
  }

  /// Words behind which a year is one that has been.
  private static let back: Set<Substring> = ["fra", "siden", "efter", "end", "før", "af"]

  private static func stale(_ text: String, _ sources: Set<Int>, in year: Int) -> Int? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.indices.lazy.compactMap { place in
      let years = YearNumbers.of(String(words[place]))
      guard place > 0, back.contains(words[place - 1]) else {
        return years.first(where: sources.contains)
      }
      let isCarriedOn = place > 1 && words[place - 2].lowercased().hasPrefix("viderefør")
      return isCarriedOn ? years.first { $0 < year - 1 } : nil
    }.first
  }

  /// What leads up to a year begins the year before; its last round may be early in the next.
  private func dates(_ guide: Ledetraad) -> [Finding] {
    guide.calendar.enumerated().compactMap { index, entry in
      guard abs(entry.date.year - guide.year) > 1 else { return nil }
      let path = FieldPath.key(.kalender).item(index).key(.dato)
      return finding(path, Message.date(entry.date.year, guide.year))
    }
  }
}

private enum Message {
  static func name(_ year: Int, _ right: Int) -> String {
    tr("Her står \(year), men \(Words.guide.the) gælder for \(right). Ret det ene af dem.")
  }

  static func text(_ year: Int, _ right: Int) -> String {
    tr(
      "Her står \(year). \(Words.guide.the.capital) gælder for \(right). Ret teksten hvis den er fra sidste år."
    )
  }

  static func date(_ year: Int, _ right: Int) -> String {
    tr(
      "Datoen ligger i \(year), og \(Words.guide.the) gælder for \(right). Tjek om den er flyttet med."
    )
  }
}
