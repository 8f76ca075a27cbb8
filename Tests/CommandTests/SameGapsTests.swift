import Foundation
import TestSupport
import Testing

/// The list of plans, the welcome, the end screen and the checker say as much of what a plan lacks.
@Suite(.timeLimit(.minutes(20)))
struct SameGapsTests {
  private struct Report: Decodable {
    struct Plan: Decodable { var fund: [Finding] }
    struct Finding: Decodable {
      var regel: String
      var niveau: String
      var sti: String
    }
    var planer: [Plan]
  }

  private static let folder = Repository.path + "/Samples/planer"
  private static let samples = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []

  /// What a reader finds at the places of the file is mended there, and the conversation does not
  /// see it.
  private static let ofTheFile = [
    "ulæselig-fil", "ukendt-felt", "forkert-type", "afkortet-tekst", "manglende-felt", "dublet-id",
  ]

  /// Advice about a field that is empty or vague.
  private static func isAboutField(_ rule: String) -> Bool {
    ["mål-uden-", "center-uden-", "aktivitet-som-"].contains { rule.hasPrefix($0) }
  }

  private static func found(_ folder: ScratchFolder) throws -> [Report.Finding] {
    let run = try ProgramRun(["tjek", "plan.yaml", "--format", "json"], in: folder.path)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    return try #require(report.planer.first).fund
  }

  @Test func `there are samples`() { #expect(Self.samples.count > 10) }

  @Test(arguments: samples.sorted())
  func `everybody counts the same gaps`(sample: String) throws {
    try ScratchFolder.use { folder in
      let text = try String(contentsOfFile: Self.folder + "/" + sample, encoding: .utf8)
      // Only a plan that is not approved yet is offered to be gone on with.
      let draft = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("status:") ? "status: kladde" : $0 }.joined(separator: "\n")
      try folder.write("plan.yaml", text: draft)
      let found = try Self.found(folder)
      if found.contains(where: { Self.ofTheFile.contains($0.regel) }) { return }
      let count = found.count { $0.niveau != "råd" || Self.isAboutField($0.regel) }
      let things = count == 1 ? "én ting" : "\(count) ting"
      let run = try ProgramRun(["--enkel"], input: "1\n:gennemgang\n", in: folder.path)
      // Long lines are broken for the window.
      let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains(count == 0 ? ", færdig" : ", mangler \(things)"), "\(sample)")
      let sentence = count == 0 ? "Du er færdig." : "Der mangler \(things)."
      // Once at the welcome, where something is missing, and once at the end.
      #expect(told.ranges(of: sentence).count >= (count == 0 ? 1 : 2), "\(sample): \(told)")
      let headings = [
        "Det der mangler", "Det vigtigste der", "Det vigtigste at se på", "Det er der at",
      ]
      #expect(count == 0 || headings.contains(where: told.contains))
    }
  }
}
