import DanishText
import PlanFormat
import PlanModel
import PlanProse
import PlanReports
public import PlanStore
import Prompts

/// All that a leader, or a room full of them, needs to work with a ledetråd, in one folder.
public struct GuidePack {
  /// A file of the pack.
  struct File {
    var name: String
    var bytes: [UInt8]
  }

  /// The most kinds of centre that get an example plan.
  private static let mostExamples = 3
  /// A plan of fewer example answers shows too little.
  private static let fewestAnswers = 3

  private let known: KnownGuide
  private let disk: Disk

  private var guide: Ledetraad { known.guide }

  /// The pack of a ledetråd.
  public init(of known: KnownGuide, on disk: Disk = .real()) {
    (self.known, self.disk) = (known, disk)
  }

  /// The name of the folder, where nobody chooses one.
  public var usualFolder: String { PlainSpelling.of(guide.id) + "-pakke" }

  /// What became of the pack's files, by their paths.
  public struct Outcome: Sendable, Equatable {
    /// Those that were made.
    public internal(set) var written: [String] = []
    /// Those that stood there already with other contents, and were left.
    public internal(set) var left: [String] = []
  }

  /// Writes the files into a folder, which is made where it is not there. What stands there
  /// already is left as it is.
  public func write(to folder: String) throws(WorkspaceProblem) -> Outcome {
    let files = try files().map { (name: $0.name, bytes: $0.bytes) }
    let result = try NewFiles(in: folder, on: disk).write(files)
    return Outcome(written: result.written, left: result.left)
  }

  // MARK: The files

  func files() throws(WorkspaceProblem) -> [File] {
    let page = HTMLDocument().page(of: Document(ParticipantStory(of: guide).passages))
    return [
      File(name: Texts.Pack.participants, bytes: Array(page.utf8)),
      File(name: Texts.Pack.cards, bytes: Array(QuestionCards(of: guide).html.utf8)),
      File(name: FilePath.name(of: known.origin.name), bytes: try guideBytes()),
      File(name: Texts.Pack.emptyPlan, bytes: bytes(of: Plan(), Texts.Pack.emptyPlanNote)),
    ] + examples()
  }

  private func guideBytes() throws(WorkspaceProblem) -> [UInt8] {
    switch known.origin {
    case .embedded(let name): Prompts.files.first { $0.name == name }?.bytes ?? []
    case .file(let path):
      try asking({ .guide(.unreadable($0)) }) { () throws(FileError) in
        try disk.files.read(path, limit: PlanDocument.largest)
      }
    }
  }

  private func bytes(of plan: Plan, _ note: String) -> [UInt8] {
    var plan = plan
    plan.guide = guide.id
    plan.year = .known(guide.year)
    plan.status = .known(.draft)
    plan.fingerprints = guide.themes.map { Fingerprint(theme: $0.id, value: $0.fingerprint) }
    return Array(note.utf8) + PlanWriter.bytes(of: plan)
  }

  /// A plan for each of the kinds of centre that most examples are from, with those as its answers.
  private func examples() -> [File] {
    let questions = guide.themes.flatMap(\.questions)
    var answers: [String: [Reflection]] = [:]
    for question in questions {
      for example in question.allExamples {
        guard let kind = example.centreKind, kind.hasText,
          answers[kind]?.last?.question != question.id
        else { continue }
        answers[kind, default: []].append(
          Reflection(question: question.id, answer: example.text))
      }
    }
    let best = answers.filter { $1.count >= Self.fewestAnswers }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return best.prefix(Self.mostExamples).map { kind, reflections in
      var plan = Plan()
      plan.centre.name = Texts.Pack.exampleName(kind)
      plan.centre.kind = kind
      plan.reflections = reflections
      let name = "\(Texts.Pack.example)-\(Slug.of(kind)).yaml"
      return File(name: name, bytes: bytes(of: plan, Texts.Pack.exampleNote(kind)))
    }
  }
}
