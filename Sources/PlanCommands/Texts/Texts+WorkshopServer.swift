extension Texts {
  /// `aarsplan kursus server`.
  enum WorkshopServer {
    static let abstract = "Lader deltagerne skrive i browseren."
    static let discussion = """
      Åbner kurset i en mappe for browsere på rummets eget netværk. Det gør programmet aarsplan-kursus. »make kursus« bygger det. »aarsplan-kursus --hjælp« viser hvad det kan.
      """
    static let arguments = "Kursets mappe, og hvad aarsplan-kursus ellers skal vide."
    static let missing =
      "Kursets server er ikke på denne maskine endnu. Skriv »make kursus« i programmets mappe, eller »make kursus install« hvis kommandoen aarsplan er installeret. Første gang henter den pakker og tager nogle minutter."
  }
}
