import Dialogue
import Foundation
import TestSupport
import Testing

@testable import Interview

/// The handbook tells what happens: everything it says to type is typed, on a terminal, and its screens
/// are what then shows. `AARSPLAN_RECORD=1` draws them anew, and such a run fails.
@Suite struct HandbookTests {
  private static let folder = "\(Repository.path)/Docs/haandbog"

  private static func read(_ page: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)
  }

  /// Whether the course's server was built, which not every build does; its page needs it.
  private static let hasServer =
    (try? ProgramRun.path("aarsplan-kursus")).map(FileManager.default.fileExists) ?? false

  /// The pages, by their files' names.
  static let pages =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test func `there are pages for every reader`() {
    for page in [
      "README.md", "leder.md", "kursusunderviser.md", "hr.md", "direktion.md", "controller.md",
    ] {
      #expect(Self.pages.contains(page))
    }
  }

  @Test func `a command that is only mentioned is typed somewhere, too`() throws {
    let pages = try Self.pages.map { HandbookPage(try Self.read($0)) }
    let typed = pages.flatMap(\.commands).map { $0.split(separator: " ") }
    for mention in pages.flatMap(\.mentions) where mention.hasPrefix("aarsplan") {
      let words = mention.split(separator: " ")
      #expect(typed.contains { $0.starts(with: words) }, "\(mention)")
    }
  }

  @Test(.enabled(if: hasServer)) func `an option that is mentioned is one`() throws {
    let pages = try Self.pages.map { HandbookPage(try Self.read($0)) }
    let commands = Set(
      pages.flatMap(\.commands).map { line in
        line.split(separator: " ").dropFirst().prefix(2).filter {
          $0.allSatisfy { $0.isLetter && $0.isLowercase }
        }.map(String.init)
      })
    let help = try commands.map { try ProgramRun($0 + ["--hjælp"]).output }.joined()
    let known = Set(help.matches(of: /--[a-zæøå-]+/).map { String($0.output) })
    for mention in pages.flatMap(\.mentions) {
      for option in mention.matches(of: /--[a-zæøå-]+/).map({ String($0.output) }) {
        #expect(known.contains(option), "\(mention)")
      }
    }
  }

  @Test func `what is said with a colon is a command of the conversation`() throws {
    for mention in try Self.pages.flatMap({ HandbookPage(try Self.read($0)).mentions }) {
      guard let name = mention.wholeMatch(of: /:(\S+).*/).map({ String($0.1) }) else { continue }
      let isKnown = [Commands.writing, .followingUp, .authoring].contains { $0.names.isKnown(name) }
      #expect(isKnown, "\(mention)")
    }
  }

  private static let tried = pages.filter { hasServer || $0 != "kursusunderviser.md" }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: HandbookRun.clock)), arguments: tried)
  func `what a page says is what happens`(name: String) throws {
    let text = try Self.read(name)
    let page = HandbookPage(text)
    #expect(page.slips == [])
    let run = try ScratchFolder.use { try HandbookRun(page, in: $0) }
    #expect(run.slips == [])
    let redrawn = page.redrawn(with: run.screens)
    guard redrawn != text else { return }
    if getenv("AARSPLAN_RECORD") != nil {
      try redrawn.write(toFile: "\(Self.folder)/\(name)", atomically: true, encoding: .utf8)
      Issue.record("wrote \(name) anew")
      return
    }
    for (screen, place) in zip(run.screens, page.screens) where screen != page.text(on: place) {
      Issue.record("line \(place.lowerBound) of \(name) is now:\n\(screen)")
    }
  }
}
