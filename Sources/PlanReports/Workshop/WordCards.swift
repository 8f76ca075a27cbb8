import OfficeFiles
import PlanModel
import PlanProse

/// Question cards for Word and LibreOffice: four on a page, each page of fronts before that of their backs.
public struct WordCards: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "docx", ending: "docx", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Word.remark)

  /// Cards on our own pages.
  public init() {}

  /// Writes the cards.
  public func write(_ cards: QuestionCards, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(bytes(of: cards))
  }

  /// The file's bytes; the same for the same cards.
  func bytes(of cards: QuestionCards) throws -> [UInt8] {
    let title = Texts.Document.cards(cards.guide.title)
    let sheets = cards.pages.enumerated().map { number, page -> XMLMarkup in
      let numbers = page.cards.indices.map { page.first + $0 }
      let fronts = zip(page.cards, numbers).map { Self.front($0, $1, cards) }
      let backs = QuestionCards.backs.map { place in
        place < page.cards.count ? Self.back(page.cards[place], numbers[place], cards) : []
      }
      let (front, back) = (Texts.Document.fronts(numbers), Texts.Document.backs(numbers))
      let howTo = number == 0 ? Texts.Document.cardsHowTo : ""
      return """
        \(Self.head(front, howTo, beginsPage: number > 0))\(Self.table(fronts, front, isFront: true))\
        \(Self.head(back, "", beginsPage: true))\(Self.table(backs, back, isFront: false))
        """
    }
    let main: XMLMarkup = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      \(sheets.joined())\(Self.line(""))\(Self.section)</w:body></w:document>
      """
    do {
      return try WordPackage.bytes(
        of: WordDocument.parts(main: main, DocumentAbout(title: title, isShort: true)))
    } catch {
      throw ReportProblem(reason: Texts.Word.isTooLarge)
    }
  }

  // MARK: Pages

  private static let frame = WordFrame.own
  /// Narrow margins, and the same at both sides: a back lies behind its front.
  private static let side = 737
  private static let cardWidth = (11_906 - 2 * side) / 2
  private static let cardHeight = 7_400

  /// A4 without running heads: nothing but cards.
  private static let section: XMLMarkup = """
    <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="624" w:right="\(side)" w:bottom="567" w:left="\(side)" w:header="340" \
    w:footer="340" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>
    """

  /// Which cards, and what to do; as high on every page, so that a back lies behind its front.
  private static func head(_ text: String, _ howTo: String, beginsPage: Bool) -> XMLMarkup {
    line(text, .init(isBold: true, size: 16), beginsPage: beginsPage)
      + line(howTo, .init(colour: "51606F", size: 16))
  }

  /// A line of one height, whatever stands in it.
  private static func line(
    _ text: String, _ look: WordRunLook = .init(), beginsPage: Bool = false
  ) -> XMLMarkup {
    let start: XMLMarkup = beginsPage ? "<w:pageBreakBefore/>" : ""
    return """
      <w:p><w:pPr><w:pStyle w:val="\(frame.id(.cell))"/>\(start)\
      <w:spacing w:before="0" w:after="0" w:line="220" w:lineRule="exact"/></w:pPr>\
      \(WordText.runs(text, look: look))</w:p>
      """
  }

  /// Two rows of two cards, with lines to cut along.
  private static func table(
    _ cells: [[XMLMarkup]], _ caption: String, isFront: Bool
  ) -> XMLMarkup {
    let rows = [0, 2].map { first -> XMLMarkup in
      let two = [first, first + 1].map { place -> XMLMarkup in
        let content = place < cells.count ? cells[place].joined() : ""
        return cell(content.isEmpty ? line("") : content, isFront: isFront)
      }
      return """
        <w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="\(cardHeight)" w:hRule="exact"/></w:trPr>\
        \(two.joined())</w:tr>
        """
    }
    let look: XMLMarkup = "w:val=\"dashed\" w:sz=\"4\" w:space=\"0\" w:color=\"888888\""
    let sides: [XMLMarkup] = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let borders = sides.map { "<w:\($0) \(look)/>" as XMLMarkup }.joined()
    return """
      <w:tbl><w:tblPr><w:tblW w:w="\(2 * cardWidth)" w:type="dxa"/><w:jc w:val="center"/>\
      <w:tblBorders>\(borders)</w:tblBorders>\
      <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="284" w:type="dxa"/>\
      <w:left w:w="340" w:type="dxa"/><w:bottom w:w="170" w:type="dxa"/>\
      <w:right w:w="340" w:type="dxa"/></w:tblCellMar><w:tblCaption w:val="\(caption)"/></w:tblPr>\
      <w:tblGrid><w:gridCol w:w="\(cardWidth)"/><w:gridCol w:w="\(cardWidth)"/></w:tblGrid>\
      \(rows.joined())</w:tbl>
      """
  }

  /// A question stands in the middle of its card.
  private static func cell(_ content: XMLMarkup, isFront: Bool) -> XMLMarkup {
    let place: XMLMarkup = isFront ? "<w:vAlign w:val=\"center\"/>" : ""
    return """
      <w:tc><w:tcPr><w:tcW w:w="\(cardWidth)" w:type="dxa"/>\(place)</w:tcPr>\(content)</w:tc>
      """
  }

  // MARK: Cards

  private static let soft = WordRunLook(colour: "51606F", size: 17)

  private static func front(
    _ card: QuestionCards.Card, _ number: Int, _ cards: QuestionCards
  ) -> [XMLMarkup] {
    [
      paragraph("\(number) · \(cards.name(of: card.theme))", soft),
      paragraph(
        WordText.line(card.question.text), .init(isBold: true, size: 34), before: 600, after: 600),
      paragraph(ProseTexts.pace(of: card.question), soft),
    ]
  }

  private static func back(
    _ card: QuestionCards.Card, _ number: Int, _ cards: QuestionCards
  ) -> [XMLMarkup] {
    let question = card.question
    let help = question.help.map { WordText.paragraphs($0).map { paragraph($0, .init(size: 18)) } }
    let more =
      question.followUps.isEmpty
      ? []
      : [paragraph(ProseTexts.followUpQuestions, .init(isBold: true, size: 18))]
        + question.followUps.map { paragraph("– \(WordText.line($0))", .init(size: 18), after: 20) }
    // One example is enough for the room on a card.
    let example = question.allExamples.first.map {
      [
        paragraph(
          ProseTexts.example(from: $0.centreKind), .init(isBold: true, size: 17), before: 100)
      ] + WordText.paragraphs($0.text).map { paragraph($0, soft) }
    }
    return [paragraph("\(number) · \(cards.name(of: card.theme))", soft)]
      + (help ?? []) + more + (example ?? [])
  }

  private static func paragraph(
    _ text: String, _ look: WordRunLook, before: Int = 0, after: Int = 80
  ) -> XMLMarkup {
    // No hyphens: a question is read at a glance.
    """
    <w:p><w:pPr><w:pStyle w:val="\(frame.id(.cell))"/><w:suppressAutoHyphens/>\
    <w:spacing w:before="\(before)" w:after="\(after)"/></w:pPr>\
    \(WordText.runs(text, look: look))</w:p>
    """
  }
}
