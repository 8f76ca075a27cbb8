import DanishText
import Dialogue
import Interview
import PlanModel
import TestSupport
import Testing
import WebPages

@testable import WebSitting

/// The whole ledetråd by forms alone, and the same in a terminal.
struct WalkTests {
  private static let start = Room.start.replacing(
    ", type: børnehave, leder: Ida Lund, kerneopgave: Trygge børn.", with: "")

  /// What is answered, by the name of the field: the same for a page and for a line.
  private static func answer(_ field: String, _ visits: inout [String: Int]) -> String {
    let visit = visits[field, default: 0]
    visits[field] = visit + 1
    let parts = field.split(separator: ".").map(String.init)
    switch parts.last ?? "" {
    case "navn": return "Huset"
    case "type": return "børnehave"
    case "leder": return "Ida Lund"
    case "kerneopgave": return "Vi giver børn en tryg hverdag."
    case "uddybning": return "Det så vi i går i garderoben."
    case "mål" where parts[0].first?.isLowercase == true:
      return visit == 0 ? "Garderoben i \(parts[0])" : ""
    case "titel": return "Garderoben"
    case "sammenhæng": return "I dag er der trængsel i garderoben."
    case "mål": return "Børnene er trygge i garderoben."
    case "tiltag", "hvad": return visit == 0 ? "Vi flytter skoene" : ""
    case "hvem": return "Bo"
    case "hvornår": return "1. juni"
    case "tegn": return visit == 0 ? "Børn der smiler" : ""
    case "udgangspunkt": return "3 af 9"
    case "målsætning": return "8 af 9"
    case "kilde": return "Optælling"
    case "evaluering": return "15. november"
    case "forum": return "LMU"
    case "hvordan": return "Vi tæller."
    case "ansvarlig": return "Ida Lund"
    case "frist": return "1. december"
    default:
      return field.hasSuffix("-2")
        ? "Vi gør noget ved garderoben."
        : "\(field): i garderoben tager en voksen imod hver morgen, og det har vi gjort i lang tid nu, alle sammen."
    }
  }

  @Test func `all places can be walked by forms alone, and the plan is the terminal's`() throws {
    let byForms = try walk()
    let byLines = try type()
    #expect(byForms.centre == byLines.centre)
    #expect(byForms.reflections == byLines.reflections)
    #expect(byForms.goals.count == 3)
    for (one, other) in zip(byForms.goals, byLines.goals) { #expect(one == other) }
    #expect(byForms == byLines)
  }

  /// By forms: each page's fields are filled in, and its first button pressed.
  private func walk() throws -> Plan {
    let room = try Room(Self.start)
    let ida = room.person("ida")
    var visits: [String: Int] = [:]
    var seen: [String] = []
    var place = try ida.arrive(at: "").place
    while place != "gennemgang", seen.count < 200 {
      seen.append(place)
      let page = try ida.page(place)
      try PageChecks.check(page, place)
      var form = try #require(BrowserForm(page), "\(place)")
      // A proposal is not taken: one writes oneself.
      if form.buttons.first?.hasPrefix("choose:") == true {
        place = try ida.send(form, place.hasSuffix(".forslag") ? "choose:3" : "choose:1")
        continue
      }
      for name in form.names where !name.hasSuffix(".sammen-med") {
        guard form[name] == "" || form.names.count == 1 else { continue }
        form.fill(name, Self.answer(Self.field(name), &visits))
      }
      place = try ida.send(form)
    }
    try PageChecks.check(try ida.page(place), place)
    try PageChecks.check(try ida.page("oversigt"), "oversigt")
    let questions = room.plan.interview.guide.themes.flatMap(\.questions).map(\.id)
    for question in questions { #expect(seen.contains(question), "\(question) is never asked") }
    return room.stored
  }

  /// A record's fields on a form are one after another, as the lines are.
  private static func field(_ name: String) -> String { name }

  /// By lines: the goals' parts one at a time, which are asked for by the same names.
  private func type() throws -> Plan {
    let room = try Room(Self.start)
    let today = try #require(PlanDate(year: 2016, month: 1, day: 8))
    var setting = room.plan.with { $0.desk.setting }
    setting.today = today
    var interview = PlanInterview(setting)
    var visits: [String: Int] = [:]
    var effects = interview.handle(.begin)
    var hasAsked = false
    for _ in 0..<500 {
      switch effects.last {
      case .save(let plan, _):
        effects = interview.handle(.saved(room.plan.with { $0.desk.save(plan) }))
      case .ask(let prompt) where prompt.field == "gennemgang": return room.stored
      case .ask(let prompt):
        let line: String
        if !hasAsked {
          (line, hasAsked) = (":trin", true)
        } else if prompt.kind == "valg" {
          line = prompt.field.hasSuffix(".forslag") ? "3" : "1"
        } else if prompt.kind == "numre" {
          line = prompt.prefill
        } else {
          line = Self.answer(prompt.field, &visits)
        }
        effects = interview.handle(.line(line))
      default: return room.stored
      }
    }
    Issue.record("the conversation does not end")
    return room.stored
  }
}
