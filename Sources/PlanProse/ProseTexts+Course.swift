extension ProseTexts {
  /// The run sheet of a course.
  enum Course {
    static let title = "Kursus"
    static let runSheet = "Drejebog"
    static let blockByBlock = "Blok for blok"
    static let participants = "Deltagere"
    static let timetable = "Hvornår sker hvad"
    static let columns = ["Kl.", "Hvad", "Form", "Min."]
    static let total = "I alt"
    static let form = "Form"
    static let purpose = "Formål"
    static let instruction = "Sig det sådan"
    static func questions(_ count: Int) -> String { count == 1 ? "Spørgsmålet" : "Spørgsmålene" }
    static func minutes(_ text: String) -> String { text == "1" ? "1 minut" : "\(text) minutter" }
  }
}
