extension Texts {
  /// `aarsplan kursus`.
  enum Workshop {
    static var abstract: String { "Gør et kursus klar, styrer tiden og samler op bagefter." }
    static let discussion = """
      Eksempler:
        aarsplan kursus status kursus/                hvor langt er I
      """
  }
}
