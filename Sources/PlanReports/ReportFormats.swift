public import PlanFollowUp
public import PlanForms
public import PlanModel
public import PlanOverview
public import PlanProse

/// What can be told in several formats.
public protocol Reportable {
  /// The formats, the usual one first.
  static var formats: [any ReportFormat<Self>] { get }
  /// The words that it is told in: those of its ledetråd; the words in force where it has none.
  var words: Vocabulary { get }
}

extension Reportable {
  /// The words in force.
  public var words: Vocabulary { .current }
}

// The registry. A new format is a file and a line here.

extension CheckReport: Reportable {
  /// The formats of `tjek`.
  public static let formats: [any ReportFormat<CheckReport>] = [
    CheckText(), CheckSpoken(), CheckJSON(), CheckSARIF(), CheckGitHub(), CheckCSV(),
  ]

  /// The words that all plans' ledetråde share, as far as they are known; the usual ones where they
  /// differ.
  public var words: Vocabulary { .shared(by: plans.lazy.compactMap(\.words)) }
}

extension OverviewReport: Reportable {
  /// The formats of `overblik`.
  public static let formats: [any ReportFormat<OverviewReport>] = [
    OverviewText(), OverviewHTML(), OverviewWorkbook(), OverviewCSV(), OverviewJSON(),
    OverviewLines(), DocumentFormat(WordDocument()), DocumentFormat(PDFDocument()),
  ]

  /// The words of the overview's ledetråd.
  public var words: Vocabulary { overview.guide.vocabulary }
}

extension FollowUpPlan: Reportable {
  /// The formats of `opfølg plan`.
  public static let formats: [any ReportFormat<FollowUpPlan>] = [
    FollowUpPlanText(), FollowUpPlanHTML(), DocumentFormat(WordDocument()),
    DocumentFormat(PDFDocument()), FollowUpPlanWorkbook(), FollowUpPlanCSV(),
    FollowUpPlanJSON(), FollowUpPlanCalendar(),
  ]
}

extension MissingReport: Reportable {
  /// The formats of `opfølg mangler`.
  public static let formats: [any ReportFormat<MissingReport>] = [
    MissingText(), MissingHTML(), MissingCSV(), MissingJSON(), MissingLines(),
  ]
}

extension AnnualReport: Reportable {
  /// The formats of `opfølg årsberetning`.
  public static let formats: [any ReportFormat<AnnualReport>] = [
    AnnualText(), AnnualMarkdown(), AnnualHTML(), DocumentFormat(WordDocument()),
    DocumentFormat(PDFDocument()), AnnualJSON(),
  ]
}

extension StrategyCoverage: Reportable {
  /// The formats of `overblik --strategier`.
  public static let formats: [any ReportFormat<StrategyCoverage>] = [
    StrategyCoverageText(), StrategyCoverageHTML(), StrategyCoverageCSV(),
  ]
}

extension StrategyList: Reportable {
  /// The formats of `strategier liste`.
  public static let formats: [any ReportFormat<StrategyList>] = [
    StrategyListText(), StrategyListHTML(), StrategyListMarkdown(), StrategyListCSV(),
    StrategyListJSON(),
  ]
}

extension Document: Reportable {
  /// The formats of what is shown to be read.
  public static let formats: [any ReportFormat<Document>] = [
    PlainDocument(), MarkdownDocument(), HTMLDocument(), WordDocument(), PDFDocument(),
    CalendarFile(), PictureFile(), PictureImage(),
  ]
}

extension PlanForm: Reportable {
  /// The formats of `vis --formular`.
  public static let formats: [any ReportFormat<PlanForm>] = [
    WordForm(), FormPage(), FormPDF(),
  ]
}

extension QuestionCards: Reportable {
  /// The formats of question cards.
  public static let formats: [any ReportFormat<QuestionCards>] = [
    CardsPage(), WordCards(), CardsPDF(),
  ]

  /// The words of the cards' ledetråd.
  public var words: Vocabulary { guide.vocabulary }
}

extension NoteSheet: Reportable {
  /// The formats of a sheet for notes.
  public static let formats: [any ReportFormat<NoteSheet>] = [
    NotePage(), WordNotes(), NotePDF(),
  ]
}
