import DanishText
import Foundation
import OfficeFiles
import PlanFollowUp
import PlanFormat
import PlanModel
import PlanProse
@testable import PlanReports
import Prompts
import TestSupport
import Testing

/// What all pictures have in common.
@Suite struct PictureTests {
  /// Gathers what an SVG consists of.
  private struct Drawing: XMLListener {
    var names: Set<String> = []
    var attributes: Set<String> = []
    var root: [String: String] = [:]
    var texts: [String] = []
    var ids: [String] = []
    private var open: [Int] = []

    mutating func begin(_ name: String, _ attributes: [String: String]) {
      if names.isEmpty { root = attributes }
      names.insert(name)
      self.attributes.formUnion(attributes.keys)
      if let id = attributes["id"] { ids.append(id) }
      open.append(texts.count)
      texts.append("")
    }

    mutating func text(_ text: String) { if let place = open.last { texts[place] += text } }

    mutating func end(_ name: String) { open.removeLast() }
  }

  private static func read(_ picture: Picture) throws -> Drawing {
    var drawing = Drawing()
    try XMLEvents.read(Array(picture.svg.utf8), &drawing)
    return drawing
  }

  /// A plan whose every text could do harm.
  private static var harmful: Plan {
    let bad =
      "]]><script>alert(1)</script>&\"'\u{1B}[31m\u{0}\u{202E}\u{FFFE}\u{FFFF} 010203-1234 חדש 👩‍👩‍👧"
    var plan = Plan()
    (plan.year, plan.centre.name, plan.centre.id) = (.known(2016), bad, bad)
    var goal = Goal(id: bad, title: bad, theme: bad)
    goal.springsFrom = [bad]
    goal.deadline = .init(text: "2016-12-01")
    goal.actions = [Action(what: bad, who: bad, when: .init(text: "2016-06"))]
    goal.signs = [Sign(sign: bad, baseline: bad, target: bad)]
    goal.evaluation = Evaluation(when: .init(text: "2016-11-15"), forum: bad)
    plan.goals = [goal, goal]
    plan.discussions = [Discussion(forum: bad, date: .init(text: "2016-01-14"))]
    return plan
  }

  private static func pictures(_ plan: Plan) throws -> [Picture] {
    let guide = Prompts.files.first.map { LedetraadDocument.read($0.bytes).guide }
    return [
      try #require(YearWheel(SampleCalendar.calendar(plan, guide: guide))?.picture),
      try #require(RedThread(of: plan, guide: guide)?.picture),
    ]
  }

  private static func sample() throws -> Plan {
    let path = "\(Repository.path)/Samples/planer/solstraalen.yaml"
    return PlanDocument.read(Array(try Data(contentsOf: URL(filePath: path)))).plan
  }

  @Test func `a picture tells what it is to those who do not see it`() throws {
    for picture in try Self.pictures(Self.sample()) {
      let drawing = try Self.read(picture)
      #expect(drawing.root["role"] == "img")
      #expect(drawing.root["lang"] == "da")
      #expect(
        drawing.root["aria-labelledby"] == "\(picture.id)-title \(picture.id)-desc")
      #expect(drawing.ids == ["\(picture.id)-title", "\(picture.id)-desc"])
      #expect(drawing.texts.contains(picture.title))
      #expect(drawing.texts.contains(picture.description))
      #expect(drawing.root["viewBox"] == "0 0 \(picture.width) \(picture.height)")
    }
  }

  @Test func `harmful texts become no markup, steer nothing, and show no CPR number`() throws {
    for picture in try Self.pictures(Self.harmful) {
      let drawing = try Self.read(picture)
      #expect(
        drawing.names.isSubset(of: [
          "svg", "title", "desc", "rect", "path", "circle", "polygon", "text", "tspan",
        ]))
      // A page's policy forbids styles, and nothing may be loaded or run.
      #expect(drawing.attributes.isDisjoint(with: ["style", "href", "xlink:href", "class"]))
      #expect(!drawing.attributes.contains { $0.hasPrefix("on") })
      let told = picture.svg + "\(picture.table)"
      #expect(!told.contains("010203"))
      #expect(!told.contains("\u{1B}") && !told.contains("\u{202E}"))
      #expect(drawing.texts.contains { $0.contains("<script>") })
    }
  }

  @Test func `the same plan gives the same bytes`() throws {
    let plan = try Self.sample()
    #expect(try Self.pictures(plan) == Self.pictures(plan))
  }

  @Test func `a text of ten thousand words is drawn`() throws {
    var plan = Self.harmful
    plan.goals[0].title = String(repeating: "ord ", count: 10_000)
    plan.goals[1].title = String(repeating: "å", count: 50_000)
    for picture in try Self.pictures(plan) {
      _ = try Self.read(picture)
      #expect(picture.svg.utf8.count < 60_000)
    }
  }

  @Test func `marks differ in shape, and can be seen on white`() {
    let marks = PlanDay.Kind.allCases.map(PictureMark.of)
    #expect(Set(marks.map { "\($0.shape)" }).count == marks.count)
    let colours = marks.map(\.colour) + [PictureFrame.ink, PictureFrame.soft, "#b3261e"]
    for colour in colours { #expect(Self.contrast(colour, "#ffffff") >= 4.5, "\(colour)") }
    for ground in [PictureFrame.tint, "#dbe2ea"] {
      #expect(Self.contrast(PictureFrame.ink, ground) >= 4.5)
    }
  }

  /// By WCAG 2.1.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let lights = [one, other].map { colour -> Double in
      let value = Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
  }

  /// From the font's own table, which a test with the font at hand would read: `m` is 1995 of 2048.
  @Test(arguments: [("m", 98), ("i", 28), ("Å", 69), (" ", 32), ("æ", 99), ("ſ", 36)])
  func `widths are those of DejaVu Sans, rounded up`(letter: String, hundredths: Int) {
    #expect(Int(TextExtent.width(letter, size: 100).rounded()) == hundredths)
  }

  @Test func `text is broken between words, and cut where there is no room`() {
    let lines = TextLines(size: 10, width: 60)
    #expect(lines.broken("en to tre fire fem seks", most: 9) == ["en to tre", "fire fem", "seks"])
    #expect(lines.broken("en to tre fire fem seks", most: 2) == ["en to tre", "fire fem s…"])
    #expect(lines.broken("", most: 2).isEmpty)
    let long = lines.broken(String(repeating: "m", count: 20), most: 9)
    #expect(long.joined() == String(repeating: "m", count: 20))
    #expect(long.allSatisfy { TextExtent.width($0, size: 10) <= 60 })
    #expect(TextLines(size: 10, width: 1).broken("mm", most: 5) == ["m", "m"])
  }

  @Test func `formats without pictures show the table, and a page shows both`() throws {
    let picture = try #require(try Self.pictures(Self.sample()).first)
    let document = Document([.title("Titel"), .picture(picture)])
    let markdown = try MarkdownDocument().text(of: document)
    #expect(markdown.contains("| Dag | Slags | Hvad | Hvem |"))
    let plain = try PlainDocument().text(of: document)
    #expect(plain.contains("Evaluering") && plain.contains("15. november 2016"))
    let page = try HTMLDocument().text(of: document)
    #expect(page.contains(picture.svg) && page.contains("<caption>\(picture.table.caption)"))
    #expect(try PictureFile().text(of: document).hasPrefix("<?xml version=\"1.0\""))
    #expect(throws: ReportProblem.self) { try PictureFile().text(of: Document([])) }
  }
}
