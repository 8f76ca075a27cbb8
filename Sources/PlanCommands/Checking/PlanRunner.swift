import PlanFormat
import PlanModel
import PlanRules
import PlanStore
import Synchronization

/// Reads and checks many plans, on all cores, one file in memory for each core.
///
///     let (facts, cross) = PlanRunner(library: library).run(paths, into: []) { file in
///       Fact(file)
///     } receive: { facts, number, fact in
///       facts.append(fact)
///     }
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
  /// The name that a plan from standard input goes by; its folder is where ledetråde are looked
  /// for, too.
  var inputName: String?
  /// What is read for the path `-`.
  var standardInput: @Sendable () throws(FileError) -> [UInt8] = { () throws(FileError) in [] }

  /// What rules over many plans found, by the files' numbers, and without places.
  typealias CrossResults = [Int: CheckResult]

  /// Looks at every file.
  ///
  /// - Parameters:
  ///   - paths: The files, `-` for standard input.
  ///   - state: What the facts are gathered in.
  ///   - fact: Makes what shall be kept of a file. Runs on any thread.
  ///   - receive: Gets each file's number and fact, one at a time and in order.
  /// - Returns: The state, and what only shows when plans are held against each other.
  func run<Fact: Sendable, State: Sendable>(
    _ paths: [String], into state: State, fact: @Sendable (CheckedFile) -> Fact,
    receive: @Sendable (inout State, Int, Fact) -> Void
  ) -> (state: State, cross: CrossResults) {
    let shelf = CheckerShelf(library: library, selection: selection)
    let gathered = ParallelRun(things: paths).fold(into: Gathered(state: state)) { number, path in
      let (file, planFact) = look(at: path, number, shelf)
      return (fact(file), planFact)
    } receive: { gathered, number, result in
      if let planFact = result.1 { gathered.planFacts.append(planFact) }
      receive(&gathered.state, number, result.0)
    }
    let cross = CrossChecker(expectedCentres: expectedCentres).judge(gathered.planFacts)
    return (gathered.state, cross)
  }

  private struct Gathered<State: Sendable>: Sendable {
    var state: State
    var planFacts: [PlanFact] = []
  }

  /// Reads and checks one file by itself.
  func look(at path: String) -> CheckedFile {
    look(at: path, 0, CheckerShelf(library: library, selection: selection)).0
  }

  /// Reads one file without checking it; nil where the disk does not give it.
  func document(at path: String) -> PlanDocument? {
    (try? bytes(of: path)).map(PlanDocument.read)
  }

  private func look(
    at place: String, _ number: Int, _ shelf: CheckerShelf
  ) -> (CheckedFile, PlanFact?) {
    let path = place == "-" ? inputName ?? place : place
    do {
      let document = PlanDocument.read(try bytes(of: place))
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
