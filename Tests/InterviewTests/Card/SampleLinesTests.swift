import DanishText
import Glibc
import PlanFormat
import PlanModel
import TestSupport
import Testing

@testable import Interview

/// The readers of lines on the samples' own tiltag, which nobody wrote for them.
@Suite struct SampleLinesTests {
  /// What was read of lines whose parts are known.
  struct Tally {
    var right = 0
    var left = 0
    var wrong: [String] = []
    var total: Int { right + left + wrong.count }
  }

  /// Ways to write a tiltag on one line.
  static let styles: [(name: String, text: @Sendable (String, String, String) -> String)] = [
    ("commas", { "\($0), \($1), \($2)" }),
    ("inden", { "\($0), \($1), inden \($2)" }),
    ("dashes", { "\($0) – \($1) – \($2)" }),
    ("cells", { "\($0)\t\($1)\t\($2)" }),
    ("brackets", { "\($0) (\($1), \($2))" }),
    ("labels", { "\($0). Ansvarlig: \($1). Frist: \($2)" }),
  ]

  @Test("who and when of the samples' tiltag", arguments: styles.map(\.name))
  func recognizes(_ name: String) throws {
    let style = try #require(Self.styles.first { $0.name == name })
    var tally = Tally()
    for action in try Self.actions() {
      guard let what = action.what, let who = action.who, let date = action.when?.value else {
        continue
      }
      let line = style.text(what, who, date.danish)
      let read = ActionLine.read(line, Self.context)
      if read.what == what, read.who == who, read.when?.value == date {
        tally.right += 1
      } else if read.who == nil, read.when == nil || read.when?.value == date {
        tally.left += 1
      } else {
        tally.wrong.append("\(line) → \(read.who ?? "–")")
      }
    }
    #expect(tally.total > 40)
    // What is not recognized stands in the text; what is recognized is right nine times in ten.
    #expect(tally.right * 10 >= tally.total * 8, "\(tally)")
    #expect(tally.wrong.count * 20 <= tally.total, "\(tally)")
  }

  @Test("the samples' tiltag without who and when stay whole")
  func whole() throws {
    let texts = try Self.actions().compactMap(\.what)
    #expect(texts.count > 60)
    let changed = texts.filter { ActionLine.read($0, Self.context) != Action(what: $0) }
    #expect(changed == [])
  }

  @Test("the samples' tegn are read as plans tell them")
  func signs() throws {
    let signs = try Self.plans().flatMap(\.goals).flatMap(\.signs).filter(\.isMeasurable)
    #expect(signs.count > 20)
    let wrong = signs.filter { sign in
      SignLine.read(PlanLines.line(sign), Self.context).sign != sign
    }
    #expect(wrong.count * 5 <= signs.count, "\(wrong.map(PlanLines.line))")
  }

  private static let context = LineContext(today: Example.today, year: 2016, forums: Texts.forums)

  private static func actions() throws -> [Action] {
    try plans().flatMap(\.goals).flatMap(\.actions).map { action in
      var action = action
      action.what = action.what?.onOneLine
      return action
    }
  }

  private static func plans() throws -> [Plan] {
    let folder = ScratchFolder(at: Repository.path + "/Samples/planer")
    return try folder.names().sorted().filter { $0.hasSuffix(".yaml") }.map { name in
      PlanDocument.read(Array(try folder.text(name).utf8)).plan
    }
  }
}
