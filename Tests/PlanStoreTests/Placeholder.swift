import Testing
@testable import PlanStore

