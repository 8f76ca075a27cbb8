import Language

extension Texts {
  /// What stands in documents for Word, beside what the plan says.
  enum Word {
    static var remark: String { tr("til Word og LibreOffice") }
    static var draft: String { tr("Udkast") }
    static var page: String { tr("Side") }
    static var of: String { tr("af") }
    static var isTooLarge: String { tr("dokumentet er for stort") }

    // What the styles are called in Word's own list of them.
    static var questionStyle: String { tr("Plan spørgsmål") }
    static var answerStyle: String { tr("Plan svar") }
    static var remarkStyle: String { tr("Plan bemærkning") }
    static var labelStyle: String { tr("Plan ledetekst") }
    static var cellStyle: String { tr("Plan celle") }
    static var spacerStyle: String { tr("Plan luft") }
    static var tableStyle: String { tr("Plan skema") }
  }
}
