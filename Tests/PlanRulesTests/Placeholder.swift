import Testing
@testable import PlanRules

