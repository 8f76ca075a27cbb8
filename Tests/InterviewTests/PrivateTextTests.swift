import Foundation
import PlanModel
import Testing

@testable import Interview

/// Something private that was taken out of the plan, and still stands in its earlier versions.
@Suite struct PrivateTextTests {
  private static func seen(_ texts: String..., path: String? = "plan.yaml") -> String {
    var setting = Example.setting(Example.halfway)
    setting.path = path
    var script = Script(setting)
    script.play(texts.flatMap { [":gå trivsel-1", $0, ""] })
    return script.wholeTranscript
  }

  @Test(
    "it is told how they are removed, once",
    arguments: ["Mette har været sygemeldt siden maj.", "Det var 010203-4567 der ringede til os."])
  func told(text: String) {
    let seen = Self.seen(text, "Vi nåede det vi skulle den dag.", text, "Vi nåede det igen.")
    #expect(seen.components(separatedBy: "--glem-udgaver").count == 2)
  }

  @Test("where nothing private was taken out nothing is told")
  func silent() {
    #expect(!Self.seen("Vi nåede det.", "Vi nåede det igen.").contains("--glem-udgaver"))
  }
}
