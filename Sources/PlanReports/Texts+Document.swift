extension Texts {
  /// What stands around a document.
  enum Document {
    static let contents = "Indhold"
    static let untitled = "Uden titel"
    static let pdfRemark = "til at sende og skrive ud"
    static let noTypesetter = "der er intet program til det"

    static func cards(_ guide: String) -> String { "Spørgsmålskort · \(guide)" }
    static let cardsHowTo = """
      Skriv ud på begge sider af papiret (vend på den lange kant), og klip langs de stiplede linjer. \
      Hjælpen står på bagsiden af hvert kort.
      """
    static func fronts(_ numbers: [Int]) -> String { "Kort \(range(numbers)), forside" }
    static func backs(_ numbers: [Int]) -> String { "Kort \(range(numbers)), bagside" }

    private static func range(_ numbers: [Int]) -> String {
      guard let first = numbers.first, let last = numbers.last, first < last else {
        return numbers.first.map(String.init) ?? ""
      }
      return "\(first)–\(last)"
    }
  }
}
