import DanishText
import Dialogue
import PlanModel

/// One field of a question.
struct QuestionFieldStep: GuideFieldStep {
  enum Field: String, CaseIterable, Sendable {
    case text = "spørgsmål"
    case help = "hjælp"
    case followUps = "uddybning"
    case example = "eksempel"
    case minutes = "minutter"
    case core = "kerne"
  }

  private static let mostMinutes = 600

  let question: String
  let field: Field
  /// Whether the question's next field is asked for afterwards.
  var goesOn = false

  var id: String { "\(question).\(field.rawValue)" }
  var label: String { Texts.Authoring.label(field) }
  var isRequired: Bool { field == .text }
  var kind: FieldKind {
    switch field {
    case .text, .core: .title
    case .help, .followUps, .example: .prose
    case .minutes: .figure
    }
  }
  var takesQuestions: Bool { field != .minutes && field != .core }

  func title(_ scene: Scene) -> String { "\(question) · \(label.lowercased())" }
  func exists(_ scene: Scene) -> Bool { scene.guide.place(ofQuestion: question) != nil }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(ofQuestion: question) }
  func hint(_ scene: Scene) -> String? { Texts.Authoring.hint(field) }
  func help(_ scene: Scene) -> [Block] {
    field == .text
      ? QuestionListStep(theme: "").help(scene) : [.paragraph(Texts.Authoring.help(field))]
  }

  func question(_ scene: Scene) -> String {
    field == .text && goesOn ? Texts.Authoring.keepOrMend : Texts.Authoring.question(field)
  }

  func opening(_ scene: Scene) -> [Block] {
    let asked = scene.guide.question(question)?.text ?? ""
    let shown: [Block] =
      field == .text ? [] : [.quote(label: question, text: scene.short(asked, words: 20))]
    return shown + [.question(question(scene))]
  }

  func value(_ scene: Scene) -> String {
    guard let question = scene.guide.question(question) else { return "" }
    switch field {
    case .text: return question.text
    case .help: return question.help ?? ""
    case .followUps: return question.followUps.joined(separator: " ")
    case .example: return question.onlyExample.map(ExampleLine.text) ?? ""
    case .minutes: return question.minutes.map(String.init) ?? ""
    case .core: return question.isCore ? YesNo.yes.rawValue : ""
    }
  }

  func mark(_ scene: Scene) -> Mark? {
    guard let asked = scene.guide.question(question) else { return nil }
    let isThere = field == .example ? !asked.allExamples.isEmpty : value(scene).hasText
    return isThere ? .done : .open
  }

  func proposal(_ scene: Scene) -> String {
    field == .minutes ? Texts.Authoring.usualMinutes : ""
  }

  func problem(_ text: String, _ scene: Scene) -> String? {
    switch field {
    case .minutes:
      Int(text).map((1...Self.mostMinutes).contains) ?? false
        ? nil : Texts.Authoring.noMinutes(Self.mostMinutes)
    case .core:
      [.yes, .no].contains(Reply(text)) ? nil : Texts.Authoring.yesOrNo
    default: nil
    }
  }

  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    guide.change(question: question) { question in
      switch field {
      case .text: question.text = text ?? question.text
      case .help: question.help = text
      case .followUps: question.followUps = Self.questions(in: text ?? "")
      case .example: question.take(example: text)
      case .minutes: question.minutes = text.flatMap { Int($0) }
      case .core: question.isCore = text.flatMap { Reply($0) } == .yes
      }
    }
  }

  /// Each on a line, or one behind another, each with its question mark.
  static func questions(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      var rest = Substring(Bullet.dropped(from: line.trimmed))
      var found: [String] = []
      while let mark = rest.firstIndex(of: "?") {
        found.append(rest[...mark].trimmed)
        rest = rest[rest.index(after: mark)...]
      }
      return found + [rest.trimmed]
    }.filter(\.hasText)
  }

  /// A *ja* and a *nej* are what is asked for, where it is whether.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    if field == .core {
      guard reply == .yes || reply == .no else { return .refused(Texts.Authoring.yesOrNo) }
      return take(reply == .yes ? YesNo.yes.rawValue : "", scene)
    }
    switch reply {
    case .no, .declined, .unknown, .pass, .done: return .keep()
    default: return nil
    }
  }

  /// The next field of a question that was begun; after the last the list that it was written on.
  func successor(_ scene: Scene) -> (any Step)? {
    guard goesOn else { return nil }
    let later = Field.allCases.drop { $0 != field }.dropFirst()
    let next = later.map { QuestionFieldStep(question: question, field: $0, goesOn: true) }
      .first { $0.mark(scene) == .open }
    return next ?? theme(scene).map { QuestionListStep(theme: $0.id) }
  }

  // MARK: Advice

  /// Of several examples only how many there are.
  func shown(_ scene: Scene) -> String {
    let examples = scene.guide.question(question)?.allExamples.count ?? 0
    return field == .example && examples > 1 ? Texts.Authoring.examples(examples) : value(scene)
  }

  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block] {
    let examples = guide.question(question)?.allExamples.count ?? 0
    if field == .example, examples > 1 { return [.hint(Texts.Authoring.moreExamples(examples))] }
    if [.core, .minutes].contains(field), guide.question(question)?.isCore ?? false,
      guide.coreMinutes > Ledetraad.shortWayMinutes
    {
      return [.advice(Texts.Authoring.longShortWay(guide.coreMinutes))]
    }
    guard field == .text, scene.authoring?.usedIDs.contains(question) ?? false else { return [] }
    return [.hint(Texts.Authoring.sameQuestion(question))]
  }

  func advice(from before: Scene, to after: Scene) -> [Block] {
    guard field == .text || field == .help, let asked = after.guide.question(question) else {
      return []
    }
    return Self.advice(on: asked, namesIt: false, after)
  }

  /// What the checker says of a question.
  static func advice(on question: Question, namesIt: Bool, _ scene: Scene) -> [Block] {
    (scene.authoring?.advice(on: question.id, in: scene.guide) ?? []).map { finding in
      .advice(namesIt ? "\(question.id): \(finding.message)" : finding.message)
    }
  }
}
