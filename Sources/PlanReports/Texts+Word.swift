extension Texts {
  /// What stands in documents for Word, beside what the plan says.
  enum Word {
    static let remark = "til Word og LibreOffice"
    static let draft = "Udkast"
    static let page = "Side"
    static let of = "af"
    static let isTooLarge = "dokumentet er for stort"

    // What the styles are called in Word's own list of them.
    static let questionStyle = "Plan spørgsmål"
    static let answerStyle = "Plan svar"
    static let remarkStyle = "Plan bemærkning"
    static let labelStyle = "Plan ledetekst"
    static let cellStyle = "Plan celle"
    static let spacerStyle = "Plan luft"
    static let tableStyle = "Plan skema"
  }
}
