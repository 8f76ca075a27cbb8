import Foundation
import PlanRules
import TestSupport
import Testing

/// Rules say of themselves what others need to know: nothing that is told picks one by its id.
@Suite struct RuleNeutralTests {
  @Test(arguments: ["PlanReports", "PlanOverview", "PlanProse", "DataFormats"])
  func `no rule is named in the code`(room: String) throws {
    let folder = URL(filePath: Repository.path).appending(path: "Sources/\(room)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var read = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let named = RuleRegistry.ids.filter { text.contains("\"\($0)\"") }
      #expect(named.isEmpty, "\(name)")
      read += 1
    }
    #expect(read > 3)
  }
}
