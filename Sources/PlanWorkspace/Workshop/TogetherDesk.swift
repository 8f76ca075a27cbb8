import DanishText
public import Dialogue
import PlanFormat
public import PlanModel
import PlanRules
import PlanStore
import Workshop

/// A desk for several people at one question: their answers lie apart in a file of their own until the
/// group has made one of them, which goes into the centre's plan.
public struct TogetherDesk: AnswerStore {
  /// The question.
  public let question: Question
  /// The theme that it belongs to.
  public let theme: Theme
  /// The ledetråd.
  public let guide: Ledetraad
  /// The plan as it was.
  public let plan: Plan
  /// The plan's file.
  public let planPath: String

  private var file: ContributionFile
  private var desk: PlanDesk
  private let place: Workplace
  private let checker: Checker

  /// The field that one person's answer is kept under while it is typed.
  public static let one = "bidrag"
  /// The field of the answer that the group makes.
  public static let joint = "samlet"

  /// Lays out the plan and the answers that are there.
  ///
  /// - Parameters:
  ///   - folder: The course.
  ///   - centre: The centre's id.
  ///   - id: The question's id.
  ///   - library: The ledetråde.
  ///   - place: The disk.
  /// - Throws: That there is no such plan or question, or that a file cannot be used.
  public init(
    _ folder: CourseFolder, centre: String, question id: String, library: GuideLibrary,
    at place: Workplace = .real()
  ) throws(WorkspaceProblem) {
    let loaded = try Self.plan(of: centre, in: folder, place)
    let plan = loaded.document.plan
    if plan.isClosed { throw .file(.isClosed(path: loaded.path)) }
    let known: KnownGuide
    switch library.guide(for: plan, at: loaded.path) {
    case .success(let found): known = found
    case .failure(let problem): throw .guide(problem)
    }
    let guide = known.guide
    guard let question = guide.question(id), let theme = guide.theme(ofQuestion: id) else {
      let ids = guide.themes.flatMap(\.questions).map(\.id)
      throw .guide(
        .noSuchQuestion(
          id: id, nearest: NearestMatch.of(id, among: ids)?.word, words: guide.vocabulary))
    }
    (self.question, self.theme, self.guide) = (question, theme, guide)
    (self.plan, planPath, self.place) = (plan, loaded.path, place)
    file = try ContributionFile(
      of: plan.centre.id ?? centre, to: id, in: folder, at: place)
    // Others may write in the plan meanwhile: the lock is taken when it is saved.
    desk = PlanDesk(loaded, lock: nil, under: guide, at: place)
    checker = Checker(guide: guide, selection: RuleSelection(only: Self.rules))
  }

  /// The centre's plan: the file with its id, or the one that says that it is its plan.
  private static func plan(
    of centre: String, in folder: CourseFolder, _ place: Workplace
  ) throws(WorkspaceProblem) -> LoadedPlan {
    let paths = PlanFinder(on: place.disk.files).find(in: folder.plans).files
    let spelt = PlainSpelling.of(centre)
    var ids: [String] = []
    let named = paths.filter { PlainSpelling.of(name(of: $0)) == spelt }
    for path in named + paths.filter({ !named.contains($0) }) {
      guard let loaded = try LoadedPlan.load(path, on: place.disk), loaded.document.isReadable
      else { continue }
      let id = loaded.document.plan.centre.id ?? name(of: path)
      if PlainSpelling.of(id) == spelt {
        try loaded.refuseOthers()
        return loaded
      }
      ids.append(id)
    }
    throw .gathering(
      .noPlan(centre: centre, nearest: NearestMatch.of(centre, among: ids)?.word, folder.plans))
  }

  private static func name(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  // MARK: The answers

  /// The answers that lie apart, in an order that says nothing of who came first.
  public var answers: [Contribution] { file.answers.answers }
  /// The file that they lie in.
  public var answersPath: String { file.path }
  /// What the plan answered before.
  public var earlier: String? {
    let answer = plan.reflections.first { $0.question == question.id }?.answer
    return answer.hasText ? answer : nil
  }

  /// Puts answers to the others: they are on the disk when this returns.
  public mutating func add(_ answers: [Contribution]) throws(WorkspaceProblem) {
    try file.add(answers)
    dropDraft(field: Self.one)
  }

  /// Saves the group's answer in the plan.
  public mutating func save(joint answer: String) -> Dialogue.SaveOutcome {
    var plan = plan
    if let place = plan.reflections.firstIndex(where: { $0.question == question.id }) {
      (plan.reflections[place].answer, plan.reflections[place].skipped) = (answer, nil)
    } else {
      plan.reflections.append(Reflection(question: question.id, answer: answer))
    }
    let outcome = desk.save(plan, to: nil)
    switch outcome {
    case .saved, .merged, .mergedGuide: dropDraft(field: Self.joint)
    case .full, .failed: break
    }
    return outcome
  }

  // MARK: What ought not to stand there

  private static let rules: Set = ["cpr-nummer", "personfølsomt"]

  /// What the checker says of an answer, where it may tell of a person.
  public func remarks(on answer: String) -> [String] {
    var plan = Plan()
    (plan.guide, plan.centre) = (guide.id, self.plan.centre)
    plan.reflections = [Reflection(question: question.id, answer: answer)]
    let bytes = PlanWriter.bytes(of: plan)
    let document = PlanDocument.read(bytes)
    let result = checker.check(
      document.plan, bytes: document.text, formatFindings: [], locate: document.located)
    return result.findings.map(\.message)
  }

  // MARK: Half-typed answers

  private var drafts: DraftFile? {
    try? DraftFile(
      of: file.path, on: place.disk, place: desk.aside.place, decode: ForeignText.decoded)
  }

  /// Saves the plan, as its own desk does.
  public mutating func save(_ plan: Plan, to place: String?) -> Dialogue.SaveOutcome {
    desk.save(plan, to: place)
  }

  /// Keeps a half-typed answer beside the others.
  public mutating func keepDraft(field: String, text: String) {
    try? file.makeFolder()
    try? drafts?.keep(Draft(field: field, text: text, base: ContentHash([])))
  }

  /// A file with the answer in it, for an editor; nil where none can be made.
  public mutating func handToEditor(field: String, text: String) -> String? {
    try? file.makeFolder()
    return try? drafts?.handToEditor(Draft(field: field, text: text, base: ContentHash([])))
  }

  /// Forgets a half-typed answer: it lies with the others now.
  public mutating func dropDraft(field: String) { try? drafts?.drop(field) }

  /// What was half typed when it was left.
  public mutating func storedDraft(field: String) -> String? {
    guard let draft = try? drafts?.read(field) else { return nil }
    var text = AnswerSheet.text(of: draft.text)
    if draft.isInEditor { while text.last?.isNewline == true { text.removeLast() } }
    return text.isEmpty ? nil : text
  }

  /// Lets go of the plan.
  public mutating func finish() { desk.finish() }
}
