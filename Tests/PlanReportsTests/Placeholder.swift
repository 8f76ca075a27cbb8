import Testing
@testable import PlanReports
