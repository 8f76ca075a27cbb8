import PlanStore
import TestSupport
import Testing

/// Every operation of every save path fails, is cut short, or is the last before a power cut.
@Suite struct SweepTests {
  @Test(arguments: SaveScenarios.all)
  func oldOrNewWhole(scenario: Scenario) throws {
    var sweep = Sweep(scenario)
    try sweep.run()
    #expect(sweep.complaints.isEmpty, "\(sweep.complaints.prefix(5))")
    #expect(sweep.states > 50)
    print("sweep: \(scenario.name): \(sweep.states) states")
  }

  @Test(arguments: LockScenarios.all)
  func aLockNeverStaysDead(scenario: Scenario) throws {
    var sweep = Sweep(scenario)
    try sweep.run()
    #expect(sweep.complaints.isEmpty, "\(sweep.complaints.prefix(5))")
    #expect(sweep.states > 50)
    print("sweep: \(scenario.name): \(sweep.states) states")
  }
}
