import DanishText
public import OfficeFiles
import PlanModel

/// A document that came back, taken apart into its cells: whether it is a form, and how much is in it.
public struct ReturnedForm: Sendable {
  let sheet: FormSheet
  let hasHiddenText: Bool
  /// Where the form is from; nil where that is gone.
  public let origin: FormOrigin?
  private let saysSo: Bool

  /// Takes a document apart.
  public init(_ text: WordText) {
    sheet = FormSheet(text)
    hasHiddenText = text.hasHiddenText
    let told = FormOrigin(text.properties)
    saysSo = told != nil
    origin = told ?? Self.origin(sheet)
  }

  /// Whether it is a form of this program.
  public var isForm: Bool { saysSo || !sheet.records.isEmpty }

  /// The id of the ledetråd that it names; nil where it names none.
  public var guide: String? {
    let key = PlanKey.ledetråd.rawValue
    return sheet.records.first { $0.values[key].hasText }?.values[key]?.trimmed
  }

  /// How many goals it has, copies and empty ones, too.
  public var goalCount: Int { sheet.records.count { !$0.isAboutPlan && !$0.isAnswer } }
  /// How many answers it has, empty ones, too.
  public var answerCount: Int { sheet.records.count { !$0.isAboutPlan && $0.isAnswer } }
  /// How many rows with a text its longest list has.
  public var longestList: Int {
    sheet.records.lazy.flatMap(\.lists.values).map { $0.written.count }.max() ?? 0
  }

  private static func origin(_ sheet: FormSheet) -> FormOrigin? {
    let record = sheet.records.first { FormPrefixes.folded($0.prefix) == FormFields.originPrefix }
    return record?.values[PlanKey.udgave.rawValue].map { FormOrigin(version: $0.trimmed) }
  }
}

extension FormSheet.Record {
  /// Whether it belongs to no goal and no answer.
  var isAboutPlan: Bool {
    [FormFields.planPrefix, FormFields.originPrefix].contains(FormPrefixes.folded(prefix))
  }

  /// Whether it has what only answers have.
  var isAnswer: Bool {
    [PlanKey.svar, .skipped, .spørgsmål].contains { values[$0.rawValue] != nil }
  }
}

extension FormSheet.List {
  /// The rows in which somebody wrote something.
  var written: [FormSheet.Row] { rows.filter { $0.cells.contains(where: \.hasText) } }
}
