import Interview
import PlanModel
import TestSupport
import Testing
import WebPages

@testable import WebSitting

/// A goal as one form.
struct GoalFormTests {
  private static let goal = """
    refleksioner:
      - { spørgsmål: samspil-1, svar: Vi tager imod i døren. }
      - { spørgsmål: samspil-2, svar: Forældrene spørger mere. }
    lokale-mål:
      - id: M1
        titel: Ro i døren
        tema: samspil
        tiltag: [{ hvad: Ring }, { hvad: Skriv, hvem: Ida }]
        tegn: [{ tegn: Børn der vinker, udgangspunkt: 3 }]
        frist: i foråret
        # Ida ved mere
        strategi: [børn]

    """

  private func room() throws -> Room { try Room(Room.start + Self.goal) }

  @Test func `a form that is sent as it came changes no byte`() throws {
    let room = try room()
    let before = room.bytes
    let ida = room.person("ida")
    try ida.send(ida.form("M1"), "stay")
    #expect(room.bytes == before)
  }

  @Test func `every part of a goal can be filled in, and is read as in the conversation`() throws {
    let room = try room()
    let ida = room.person("ida")
    var form = try ida.form("M1")
    let answers = [
      ("M1.titel", "Ro"), ("M1.sammenhæng", "I dag er der uro."), ("M1.mål", "Børn er trygge."),
      ("M1.tiltag.1.hvem", "Bo"), ("M1.tiltag.3.hvad", "Tal"), ("M1.tiltag.3.hvornår", "1. juni"),
      ("M1.tegn.1.målsætning", "9"), ("M1.tegn.2.tegn", "Smil"), ("M1.tegn.1.kilde", "Optælling"),
      ("M1.evaluering", "15. november"), ("M1.evaluering.forum", "LMU"),
      ("M1.evaluering.hvordan", "Vi tæller."), ("M1.ansvarlig", "Ida Lund"),
      ("M1.frist", "1-12-2016"),
      ("M1.sammen-med", "Jobcenter"),
    ]
    for (name, text) in answers {
      #expect(form.names.contains(name), "\(name)")
      form.fill(name, text)
    }
    form.tick("M1.udspringer-af", "samspil-2")
    let theme = try #require(room.plan.interview.guide.themes.last?.id)
    form.tick("M1.også", theme)
    try ida.send(form, "stay")
    let goal = try #require(room.stored.goals.first)
    #expect(
      goal.title == "Ro" && goal.context == "I dag er der uro." && goal.aim == "Børn er trygge.")
    #expect(goal.actions.map(\.what) == ["Ring", "Skriv", "Tal"])
    #expect(goal.actions.map(\.who) == ["Bo", "Ida", nil])
    #expect(goal.actions.last?.when?.text == "2016-06-01")
    #expect(goal.signs.first?.target == "9" && goal.signs.first?.source == "Optælling")
    #expect(goal.signs.last?.sign == "Smil")
    #expect(goal.evaluation?.when?.text == "2016-11-15" && goal.evaluation?.forum == "LMU")
    #expect(goal.responsible == "Ida Lund" && goal.deadline?.text == "2016-12-01")
    #expect(goal.springsFrom == ["samspil-2"] && goal.alsoThemes == [theme])
    #expect(goal.sharedWith == ["Jobcenter"] && goal.strategies == ["børn"])
    #expect(String(decoding: room.bytes, as: UTF8.self).contains("# Ida ved mere"))
  }

  @Test func `a day that is none is told beside its field, and the rest is saved`() throws {
    let room = try room()
    let ida = room.person("ida")
    var form = try ida.form("M1")
    form.fill("M1.mål", "Børn er trygge.")
    form.fill("M1.tiltag.1.hvornår", "engang når det bliver bedre")
    #expect(try ida.send(form) == "M1")
    #expect(room.stored.goals.first?.aim == "Børn er trygge.")
    let page = try ida.page("M1")
    #expect(page.contains("<title>Fejl · "))
    #expect(page.contains("href=\"#f-M1.tiltag.1.hvornår\""))
    #expect(page.contains("aria-invalid=\"true\""))
    #expect(BrowserForm(page)?["M1.tiltag.1.hvornår"] == "engang når det bliver bedre")
    #expect(
      try room.restarted().person("ida").form("M1")["M1.tiltag.1.hvornår"]
        == "engang når det bliver bedre")
  }

  @Test(arguments: ["-1", "-9223372036854775808", "1000000000", "x", ""])
  func `a number of records that no page says ends nothing`(_ number: String) throws {
    let room = try room()
    let ida = room.person("ida")
    var form = try ida.form("M1")
    let name = "o:M1.tiltag.antal"
    #expect(form.fields.contains { $0.name == name })
    form.forge(name, number)
    form.fill("M1.tiltag.1.hvad", "Ring i dag")
    try ida.send(form, "stay")
    #expect(room.stored.goals.first?.actions.contains { $0.what == "Ring i dag" } ?? false)
  }

  @Test func `a record that is emptied goes, and the others stay`() throws {
    let room = try room()
    let ida = room.person("ida")
    var form = try ida.form("M1")
    form.fill("M1.tiltag.1.hvad", "")
    try ida.send(form, "stay")
    #expect(room.stored.goals.first?.actions.map(\.what) == ["Skriv"])
  }

  @Test func `below the form stands what the checker says`() throws {
    let room = try room()
    let ida = room.person("ida")
    let page = try ida.page("M1")
    let remarks = try #require(page.firstRange(of: "Råd til målet").map { page[$0.lowerBound...] })
    for part in ["Ansvarlig", "Evaluering"] { #expect(remarks.contains(part), "\(part)") }
    var form = try ida.form("M1")
    form.fill("M1.mål", "Vi vil afholde et forældremøde.")
    try ida.send(form, "stay")
    #expect(try ida.page("M1").contains("Hvad bliver anderledes"))
  }

  @Test func `a goal whose answer has changed is said to still fit by a tick`() throws {
    let room = try Room(
      Room.start + Self.goal.replacing("strategi: [børn]", with: "udspringer-af: [samspil-1]"))
    let ida = room.person("ida")
    try ida.answer(
      "samspil-1", "Vi tager imod i døren, og så går vi en tur i skoven med alle børnene.")
    #expect(room.stored.goals.first?.toRevisit == ["samspil-1"])
    var form = try ida.form("M1")
    form.tick("M1.passer", "1")
    try ida.send(form, "stay")
    #expect(room.stored.goals.first?.toRevisit == [])
  }
}
