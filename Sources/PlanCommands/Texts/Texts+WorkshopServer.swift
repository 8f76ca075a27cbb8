extension Texts {
  /// `aarsplan kursus server`.
  enum WorkshopServer {
    static let abstract = "Lader deltagerne skrive i browseren."
    static let discussion = """
      Åbner kurset så deltagerne kan skrive i browseren over netværket i rummet. Det er programmet aarsplan-kursus der gør det. »make kursus« bygger det. »aarsplan-kursus --hjælp« viser hvad det kan.
      """
    static let arguments = "Kursets mappe, og hvad aarsplan-kursus ellers skal vide."
    static let missing =
      "Programmet aarsplan-kursus er ikke på denne computer endnu. Skriv »make kursus« i programmets mappe, eller »make kursus install« hvis kommandoen aarsplan er installeret. Første gang bliver der hentet pakker, og det tager nogle minutter."
  }
}
