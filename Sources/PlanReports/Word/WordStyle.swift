import OfficeFiles

/// The styles of a document. Those that Word knows have its names, which are English in every Word
/// and make headings headings; ids are ASCII, since LibreOffice makes new ones of others.
enum WordStyle: String, CaseIterable, Sendable {
  case normal = "Normal"
  case title = "Title"
  case subtitle = "Subtitle"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case bullet = "ListBullet"
  case caption = "Caption"
  case header = "Header"
  case footer = "Footer"
  case contentsHeading = "TOCHeading"
  case contents1 = "TOC1"
  case contents2 = "TOC2"
  case question = "PlanQuestion"
  case answer = "PlanAnswer"
  case remark = "PlanRemark"
  case label = "PlanLabel"
  case cell = "PlanCell"
  case spacer = "PlanSpacer"
  case table = "PlanTable"

  /// Its id, where no template has another.
  var id: String { rawValue }

  /// Its name, by which Word and a template's makers know it.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .bullet: "List Bullet"
    case .caption: "caption"
    case .header: "header"
    case .footer: "footer"
    case .contentsHeading: "TOC Heading"
    case .contents1: "toc 1"
    case .contents2: "toc 2"
    case .question: Texts.Word.questionStyle
    case .answer: Texts.Word.answerStyle
    case .remark: Texts.Word.remarkStyle
    case .label: Texts.Word.labelStyle
    case .cell: Texts.Word.cellStyle
    case .spacer: Texts.Word.spacerStyle
    case .table: Texts.Word.tableStyle
    }
  }

  /// Whether it is one that Word does not know.
  var isOwn: Bool { rawValue.hasPrefix("Plan") }

  /// The style that it is as, but for what it says itself.
  var base: WordStyle? {
    switch self {
    case .normal, .table: nil
    case .contentsHeading: .heading1
    default: .normal
    }
  }

  /// What follows in the next paragraph that somebody writes.
  var next: WordStyle? {
    switch self {
    case .title, .subtitle, .heading1, .heading2, .contentsHeading, .caption: .normal
    case .question: .answer
    default: nil
    }
  }

  /// How its paragraphs look.
  var paragraph: WordParagraphLook {
    switch self {
    case .normal, .table: WordParagraphLook()
    case .title: .init(keepsNext: true, before: 480, after: 60, line: 240)
    case .subtitle: .init(after: 200)
    case .heading1:
      .init(
        keepsNext: true, keepsLines: true, underLine: "B8C4D3", before: 480, after: 140, outline: 0)
    case .heading2: .init(keepsNext: true, keepsLines: true, before: 320, after: 100, outline: 1)
    case .bullet: .init(after: 40, isTight: true)
    case .caption: .init(keepsNext: true, before: 120, after: 80)
    case .header, .footer: .init(after: 0)
    // As deep as text: it is not to stand in the contents itself.
    case .contentsHeading: .init(outline: 9)
    case .contents1: .init(before: 80, after: 20)
    case .contents2: .init(after: 20, left: 240)
    case .question: .init(keepsNext: true, keepsLines: true, before: 200, after: 60)
    case .answer: .init(leftLine: "B8C4D3", after: 80, left: 240)
    case .remark: .init(leftLine: "C77700", shade: "FFF4DE", before: 80, after: 80, left: 240)
    case .label: .init(after: 20)
    case .cell: .init(after: 20)
    case .spacer: .init(after: 0, line: 120)
    }
  }

  /// How its letters look.
  var run: WordRunLook {
    switch self {
    case .normal, .bullet, .answer, .remark, .cell, .contents2, .contentsHeading, .table:
      WordRunLook()
    case .title: .init(isBold: true, colour: "1F3A5F", size: 56)
    case .subtitle: .init(colour: "51606F", size: 26)
    case .heading1: .init(isBold: true, colour: "1F3A5F", size: 32)
    case .heading2: .init(isBold: true, colour: "1F3A5F", size: 25)
    case .caption: .init(isBold: true, colour: "51606F", size: 19)
    case .header, .footer: .init(colour: "51606F", size: 18)
    case .contents1, .question: .init(isBold: true)
    case .label: .init(isBold: true, colour: "37485A")
    case .spacer: .init(size: 8)
    }
  }
}
