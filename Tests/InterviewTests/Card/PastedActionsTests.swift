import DanishText
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Interview

/// Lists of tiltag as somebody who had not seen the code wrote them, with what is right behind the
/// last tab: what, who and the words of the deadline. Never worked with.
@Suite struct PastedActionsTests {
  private enum Verdict { case right, left, wrong }

  @Test("most of a pasted list is read, and little of it wrong")
  func measured() throws {
    let path = "\(Repository.path)/Tests/InterviewTests/Fixtures/tiltag.tsv"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let verdicts = try lines.map(Self.verdict)
    let count = { wanted in verdicts.count { $0 == wanted } }
    print("Tiltag: \(lines.count), right \(count(.right)), left in the text \(count(.left))")
    #expect(lines.count == 64)
    #expect(count(.right) >= Self.reached.right)
    #expect(count(.wrong) <= Self.reached.wrong)
  }

  private static let reached = (right: 36, wrong: 4)

  /// A line is left where nothing wrong was taken out of it, but something stayed in.
  private static func verdict(_ line: Substring) throws -> Verdict {
    let tab = try #require(line.lastIndex(of: "\t"))
    let right = line[line.index(after: tab)...].components(separatedBy: "|").map(\.trimmed)
    try #require(right.count == 3)
    let action = ActionLine.read(Bullet.dropped(from: String(line[..<tab])), .example)
    let who = (action.who ?? "").lowercased()
    let day = DanishDate.read(right[2], today: Example.today, year: 2016)
    if who == right[1].lowercased(), action.when?.value == day { return .right }
    let isSilent = who.isEmpty || who == right[1].lowercased()
    return isSilent && (action.when?.value == nil || action.when?.value == day) ? .left : .wrong
  }
}
