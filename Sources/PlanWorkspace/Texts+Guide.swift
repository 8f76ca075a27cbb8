import PlanModel

/// What stands in the ledetråde that this room writes.
extension Texts {
  static func derived(from source: Ledetraad) -> String {
    """
    # Lavet ud fra \(source.id).
    #
    # Gå \(Words.theme.theMany) igennem: under »arv« kan der stå videreført, omformuleret, nyt eller udgået.
    # Ret »om«, og tjek datoerne i kalenderen. De er flyttet, men ikke tjekket.
    # Tjek om filen er i orden med:    aarsplan ledetråd tjek {fil}
    # Læs den som lederne ser den med: aarsplan ledetråd vis {fil} --alt


    """
  }
}
