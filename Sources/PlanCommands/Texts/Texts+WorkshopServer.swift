import Language

extension Texts {
  /// `aarsplan kursus server`.
  enum WorkshopServer {
    static var abstract: String { tr("Lader deltagerne skrive i browseren.") }
    static var discussion: String {
      tr(
        """
        Åbner kurset så deltagerne kan skrive i browseren over netværket i rummet. Det er programmet aarsplan-kursus der gør det. »make kursus« bygger det. »aarsplan-kursus --hjælp« viser hvad det kan.
        """)
    }
    static var arguments: String { tr("Kursets mappe, og hvad aarsplan-kursus ellers skal vide.") }
    static var missing: String {
      tr(
        "Programmet aarsplan-kursus er ikke på denne computer endnu. Skriv »make kursus« i programmets mappe, eller »make kursus install« hvis kommandoen aarsplan er installeret. Første gang bliver der hentet pakker, og det tager nogle minutter."
      )
    }
  }
}
