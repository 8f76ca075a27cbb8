import Language

extension ProseTexts {
  /// The run sheet of a course.
  enum Course {
    static var title: String { tr("Kursus") }
    static var runSheet: String { tr("Drejebog") }
    static var blockByBlock: String { tr("Blok for blok") }
    static var participants: String { tr("Deltagere") }
    static var timetable: String { tr("Hvornår sker hvad") }
    static var columns: [String] { [tr("Kl."), tr("Hvad"), tr("Form"), tr("Min.")] }
    static var total: String { tr("I alt") }
    static var form: String { tr("Form") }
    static var purpose: String { tr("Formål") }
    static var instruction: String { tr("Sig det sådan") }
    static func questions(_ count: Int) -> String {
      count == 1 ? tr("Spørgsmålet") : tr("Spørgsmålene")
    }
    static func minutes(_ text: String) -> String {
      text == "1" ? tr("1 minut") : tr("\(text) minutter")
    }
  }
}
