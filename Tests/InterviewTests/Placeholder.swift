import Testing
@testable import Interview
