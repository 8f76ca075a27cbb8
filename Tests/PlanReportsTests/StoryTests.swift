import DanishText
import Foundation
import PlanFormat
import PlanModel
import PlanProse
import PlanReports
import Prompts
import TestSupport
import Testing

/// Plans and ledetråde as documents, on disk in `Goldens`.
struct StoryTests {
  private func sample(_ name: String) throws -> Plan {
    PlanDocument.read(Array(try Repository.text("Samples/planer/\(name).yaml").utf8)).plan
  }

  private var guide: Ledetraad? {
    Prompts.files.first.map { LedetraadDocument.read($0.bytes).guide }
  }

  @Test(arguments: ["solstraalen", "oekonomi-og-personale", "borgerservice"], [50, 80])
  func `tells a plan in plain text`(name: String, width: Int) throws {
    let passages = PlanStory(of: try sample(name), guide: guide).passages
    let text = PlainDocument(width: width).text(of: passages)
    let problem = GoldenFile("\(name)-\(width).txt").difference(from: text)
    #expect(problem == nil)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func `tells a plan in Markdown`() throws {
    let passages = PlanStory(of: try sample("solstraalen"), guide: guide).passages
    let text = MarkdownDocument().text(of: passages)
    #expect(GoldenFile("solstraalen.md").difference(from: text) == nil)
  }

  @Test func `tells a plan without its ledetråd`() throws {
    let passages = PlanStory(of: try sample("jobcenter"), guide: nil).passages
    let text = PlainDocument(width: 80).text(of: passages)
    #expect(GoldenFile("jobcenter-uden-ledetraad.txt").difference(from: text) == nil)
  }

  @Test func `tells a whole ledetråd`() throws {
    let passages = GuideStory(of: try #require(guide), isWhole: true).passages
    #expect(
      GoldenFile("ledetraad.txt").difference(from: PlainDocument(width: 80).text(of: passages))
        == nil)
    #expect(
      GoldenFile("ledetraad.md").difference(from: MarkdownDocument().text(of: passages)) == nil)
  }

  @Test func `leaves out nothing that somebody wrote`() throws {
    for seed in 0..<40 {
      var random = RandomPlans(seed: UInt64(seed), onlyKnown: true)
      let plan = random.plan()
      let told = PlanStory(of: plan, guide: nil).passages
      let text = "\(told)"
      let written =
        plan.goals.flatMap { [$0.title, $0.aim, $0.context, $0.responsible] }
        + plan.reflections.map(\.answer) + plan.omissions.map(\.reason)
        + plan.discussions.map(\.forum) + plan.exemptions.map(\.reason)
      for case let words? in written where words.hasText {
        #expect(text.contains("\(words.trimmed.debugDescription.dropFirst().dropLast())"))
      }
    }
  }
}

extension Repository {
  /// What stands in one of its files.
  fileprivate static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}
