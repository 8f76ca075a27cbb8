import DanishText
import PlanFormat
import PlanModel
import PlanStore

/// The file with several people's answers to one question. Several may add to it at the same time.
struct ContributionFile {
  let path: String
  /// The answers that are in it, as far as it was seen.
  private(set) var answers: Contributions
  private var stored: Stored
  private let place: Workplace

  /// How often somebody else may be faster.
  private static let tries = 20

  /// The answers of a centre to a question.
  init(
    of centre: String, to question: String, in folder: CourseFolder, at place: Workplace
  ) throws(WorkspaceProblem) {
    let own = FilePath.join(folder.contributions, Slug.of(centre))
    path = FilePath.join(own, "\(Self.name(of: question)).yaml")
    self.place = place
    (answers, stored) = (Contributions(question: question, centre: centre), .absent)
    try read()
  }

  /// An id is a file's name, unless it would be somewhere else, or hidden.
  private static func name(of question: String) -> String {
    let isPlain = question.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return isPlain && question.utf8.count < 200 ? question : Slug.of(question)
  }

  private mutating func read() throws(WorkspaceProblem) {
    let path = path
    stored = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try SafeFile(path, on: place.disk).load(limit: PlanDocument.largest + 1)
    }
    try take()
  }

  private mutating func take() throws(WorkspaceProblem) {
    guard let bytes = stored.bytes, !bytes.isEmpty else { return answers.answers = [] }
    let document = ContributionsDocument.read(bytes)
    guard document.isWithoutDoubt else { throw .gathering(.unusableContributions(path: path)) }
    answers.answers = document.record.answers
  }

  /// Adds answers to what stands in the file by now.
  mutating func add(_ new: [Contribution]) throws(WorkspaceProblem) {
    try makeFolder()
    for _ in 0..<Self.tries {
      let sum = answers.adding(new)
      let bytes = ContributionsDocument.bytes(of: sum)
      let path = path
      // What somebody wrote beside the answers is in the earlier version.
      if let old = stored.bytes, old != ContributionsDocument.bytes(of: answers) {
        try? place.versions(of: path).keep(old, because: .before)
      }
      let outcome = try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
        try SafeFile(path, on: place.disk).save(bytes, over: stored)
      }
      switch outcome {
      case .saved(let now), .unsecured(let now, _):
        (stored, answers) = (now, sum)
        return
      case .changedMeanwhile(let now):
        stored = now
        try take()
      }
    }
    throw .version(.changedMeanwhile(path: path))
  }

  /// The folder that it lies in, made where it is not there.
  func makeFolder() throws(WorkspaceProblem) {
    let own = FilePath.folder(of: path)
    let files = place.disk.files
    for folder in [FilePath.folder(of: own), own] {
      if (try? files.status(folder, followingLinks: true))?.kind == .folder { continue }
      do throws(FileError) {
        try files.makeFolder(folder, permissions: 0o777)
      } catch {
        if error.cause != .alreadyExists { throw .file(.notWritten(path: path, error)) }
      }
    }
  }
}
