import Language

extension Texts {
  /// What stands around a document.
  enum Document {
    static var contents: String { tr("Indhold") }
    static var untitled: String { tr("Uden titel") }
    static var pdfRemark: String { tr("til at sende og skrive ud") }
    static var noTypesetter: String { tr("der er intet program til det") }

    static func cards(_ guide: String) -> String { tr("Spørgsmålskort · \(guide)") }
    static var cardsHowTo: String {
      tr(
        """
        Skriv ud på begge sider af papiret (vend på den lange kant), og klip langs de stiplede linjer. \
        Hjælpen står på bagsiden af hvert kort.
        """)
    }
    static func fronts(_ numbers: [Int]) -> String { tr("Kort \(range(numbers)), forside") }
    static func backs(_ numbers: [Int]) -> String { tr("Kort \(range(numbers)), bagside") }

    private static func range(_ numbers: [Int]) -> String {
      guard let first = numbers.first, let last = numbers.last, first < last else {
        return numbers.first.map(String.init) ?? ""
      }
      return "\(first)–\(last)"
    }
  }
}
