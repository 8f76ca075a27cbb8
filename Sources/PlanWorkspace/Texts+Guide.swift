import Language
import PlanModel

/// What stands in the ledetråde that this room writes.
extension Texts {
  static func strategyGuideTitle(_ year: Int) -> String { tr("Opfølgningsplan \(year)") }

  static func strategyGuideAbout(_ register: String, _ year: Int) -> String {
    tr(
      """
      \(Words.theme.a.capital) for hver strategi og politik der gælder i \(year). Strategierne og fristerne for \
      opfølgningen står i registeret: \(register).
      """)
  }

  static var derivedFromRegister: String {
    tr(
      """
      # Lavet ud fra registeret over strategier.
      #
      # Der er \(Words.theme.a) for hver strategi der gælder i {år}. \(Words.theme.a.capital) må gerne få spørgsmål, men behøver
      # det ikke. Slet de \(Words.theme.many) I ikke vil have mål for.
      # Tjek om filen er i orden med:    aarsplan ledetråd tjek {fil}
      # Læs den som lederne ser den med: aarsplan ledetråd vis {fil}


      """)
  }

  static func derived(from source: Ledetraad) -> String {
    tr(
      """
      # Lavet ud fra \(source.id).
      #
      # Gå \(Words.theme.theMany) igennem: under »arv« kan der stå videreført, omformuleret, nyt eller udgået.
      # Ret »om«, og tjek datoerne i kalenderen. De er flyttet, men ikke tjekket.
      # Tjek om filen er i orden med:    aarsplan ledetråd tjek {fil}
      # Læs den som lederne ser den med: aarsplan ledetråd vis {fil} --alt


      """)
  }
}
