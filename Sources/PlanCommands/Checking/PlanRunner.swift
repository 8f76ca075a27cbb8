import PlanFormat
import PlanModel
import PlanRules
import PlanStore
import Synchronization

/// Reads and checks many plans, on all cores, one file in memory for each core.
///
///     var runner = PlanRunner(library: library)
///     let run = runner.run(paths) { file in Fact(file) } receive: { number, fact in … }
///
/// Of each file only the fact stays that the caller makes of it. Facts come in the paths' order,
/// the same every run.
struct PlanRunner: Sendable {
  /// Where ledetråde are looked up.
  var library: GuideLibrary
  /// Which rules are wanted.
  var selection = RuleSelection.all
  /// The ids of the centres that are expected, where there is a list.
  var expectedCentres: [String]?
  /// The disk.
  var files: any FileSystem = RealFileSystem()
  /// What is read for the path `-`.
  var standardInput: @Sendable () throws(FileError) -> [UInt8] = { () throws(FileError) in [] }

  /// What rules over many plans found, by the files' numbers, and without places.
  typealias CrossResults = [Int: CheckResult]

  /// Looks at every file; returns what only shows when plans are held against each other.
  ///
  /// - Parameters:
  ///   - paths: The files, `-` for standard input.
  ///   - fact: Makes what shall be kept of a file. Runs on any thread.
  ///   - receive: Gets each file's number and fact, one at a time and in order.
  func run<Fact: Sendable>(
    _ paths: [String], fact: @Sendable (CheckedFile) -> Fact, receive: @Sendable (Int, Fact) -> Void
  ) -> CrossResults {
    let shelf = CheckerShelf(library: library, selection: selection)
    let planFacts = Mutex<[PlanFact]>([])
    ParallelRun(things: paths).run { number, path in
      let (file, planFact) = look(at: path, number, shelf)
      return (fact(file), planFact)
    } receive: { number, result in
      if let planFact = result.1 { planFacts.withLock { $0.append(planFact) } }
      receive(number, result.0)
    }
    return CrossChecker(expectedCentres: expectedCentres).judge(planFacts.withLock { $0 })
  }

  /// Reads and checks one file by itself.
  func look(at path: String) -> CheckedFile {
    look(at: path, 0, CheckerShelf(library: library, selection: selection)).0
  }

  private func look(
    at path: String, _ number: Int, _ shelf: CheckerShelf
  ) -> (CheckedFile, PlanFact?) {
    do {
      let document = PlanDocument.read(try bytes(of: path))
      if document.isGuide { return (file(number, path, .guide), nil) }
      return check(document, number, path, shelf)
    } catch {
      return (file(number, path, .unreadable(error)), nil)
    }
  }

  private func check(
    _ document: PlanDocument, _ number: Int, _ path: String, _ shelf: CheckerShelf
  ) -> (CheckedFile, PlanFact?) {
    let (checker, guide) = shelf.checker(for: document.plan, at: path == "-" ? nil : path)
    let result = checker.check(
      document.plan, bytes: document.bytes, formatFindings: document.problems,
      locate: document.located)
    let file = CheckedFile(
      number: number, path: path, content: .plan(document), guide: guide, result: result)
    guard document.isReadable else { return (file, nil) }
    return (file, checker.fact(of: document.plan, number: number, label: path))
  }

  private func file(
    _ number: Int, _ path: String, _ content: CheckedFile.Content
  ) -> CheckedFile {
    CheckedFile(number: number, path: path, content: content, guide: nil, result: CheckResult())
  }

  private func bytes(of path: String) throws(FileError) -> [UInt8] {
    path == "-" ? try standardInput() : try files.read(path, limit: PlanDocument.largest)
  }
}
