public import DanishText
import PlanModel
public import PlanRules
import PlanStore

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
public struct PlanRunner: Sendable {
  /// Where the plans are read from.
  public let input: PlanInput
  private let inspector: PlanInspector
  private let expectedCentres: [String]?

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - input: Where the plans are read from.
  ///   - library: Where ledetråde are looked up.
  ///   - selection: Which rules are wanted.
  ///   - expectedCentres: The ids of the centres that are expected, where there is a list.
  ///   - day: The day on which the plans are looked at; nil where what is found is not to depend on
  ///     it.
  public init(
    _ input: PlanInput = PlanInput(), library: GuideLibrary, selection: RuleSelection = .all,
    expectedCentres: [String]? = nil, day: PlanDate? = nil
  ) {
    (self.input, self.expectedCentres) = (input, expectedCentres)
    inspector = PlanInspector(input, library: library, selection: selection, day: day)
  }

  /// What rules over many plans found, by the files' numbers, and without places.
  public typealias CrossResults = [Int: CheckResult]

  /// Looks at every file.
  ///
  /// - Parameters:
  ///   - paths: The files, `-` for standard input.
  ///   - state: What the facts are gathered in.
  ///   - fact: Makes what shall be kept of a file. Runs on any thread.
  ///   - receive: Gets each file's number and fact, one at a time and in order.
  /// - Returns: The state, and what only shows when plans are held against each other.
  public func run<Fact: Sendable, State: Sendable>(
    _ paths: [String], into state: State, fact: @Sendable (CheckedFile) -> Fact,
    receive: @Sendable (inout State, Int, Fact) -> Void
  ) -> (state: State, cross: CrossResults) {
    let gathered = ParallelRun(things: paths).fold(into: Gathered(state: state)) { number, path in
      let file = inspector.inspect(path)
      return (fact(file), file.fact(number: number))
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
}
