import Dialogue
import Foundation
import Interview
import PlanModel
import PlanStore
import TestSupport
import Testing
import WebPages

@testable import WebSitting

/// Every kind of page as a file, to be looked at and held against WCAG by `make documents`.
struct PageFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["AARSPLAN_PAGES"]

  @Test(.enabled(if: folder != nil)) func `the pages are written`() throws {
    let folder = try #require(Self.folder)
    for (name, page) in try pages() {
      // Files lie beside one another.
      let local = page.replacing("href=\"/kursus.css\"", with: "href=\"kursus.css\"")
        .replacing("src=\"/kursus.js\"", with: "src=\"kursus.js\"")
      try local.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
    }
    try WebAssets.style.write(toFile: "\(folder)/kursus.css", atomically: true, encoding: .utf8)
    try WebAssets.script.write(toFile: "\(folder)/kursus.js", atomically: true, encoding: .utf8)
  }

  private func pages() throws -> [(String, String)] {
    let room = try Room()
    let look = PageLook(
      course: "Årsplankursus 2016",
      warning: "Forbindelsen er ikke krypteret. Andre på netværket kan læse det I skriver.")
    let ida = Person(WebSitting(at: room.plan, as: "ida", look: look))
    let bo = Person(WebSitting(at: room.plan, as: "bo", look: look))
    var pages: [(String, String)] = []
    pages.append(("kerneopgave", try ida.page("center.kerneopgave")))
    pages.append(("spoergsmaal", try ida.page("samspil-1")))
    // Two people at one question.
    var second = try bo.form("samspil-1")
    second.fill("samspil-1", "Legepladsen er det forældrene kommer for. Det siger de selv.")
    try ida.answer("samspil-1", "Vi tager imod i døren.")
    pages.append(("uddybning", try ida.page("samspil-1.uddybning")))
    pages.append(("fletning", try bo.page(try bo.send(second))))
    var half = try ida.form("samspil-3")
    half.fill("samspil-3", "Vi har tænkt på at")
    _ = ida.type(half)
    pages.append(("kladde", try ida.page("samspil-3")))
    for question in room.plan.interview.guide.themes[0].questions.dropFirst() {
      try ida.answer(
        question.id,
        "I dag står mange forældre og venter i garderoben, og om et år vil vi have at alle bliver hilst på."
      )
    }
    let offer = try ida.arrive(at: "")
    pages.append(("forslag", offer.page))
    pages.append(("nyt-maal", try ida.page("samspil.mål")))
    pages.append(("intet-maal", try ida.page(try ida.answer("samspil.mål", ""))))
    pages.append(("fravalg", try ida.page("samspil.fravalg")))
    let goal = try ida.answer("samspil.mål", "En god start på dagen")
    pages.append(("maal-tomt", try ida.page(goal)))
    var form = try ida.form(goal)
    for (name, text) in [
      ("mål", "Vi vil afholde et forældremøde."), ("sammenhæng", "I dag er der kø i garderoben."),
      ("tiltag.1.hvad", "En voksen står i døren"), ("tiltag.1.hvem", "Stuelederne"),
      ("tiltag.1.hvornår", "1. februar"), ("tegn.1.tegn", "Børn der bliver sagt farvel til"),
      ("frist", "når vi kan"),
    ] { form.fill("\(goal).\(name)", text) }
    try ida.send(form)
    pages.append(("maal-fejl", try ida.page(goal)))
    try ida.send(try ida.form(goal), "stay")
    pages.append(("maal", try bo.page(goal)))
    pages.append(("oversigt", try ida.page("oversigt")))
    pages.append(("slut", try ida.page("gennemgang")))
    var lost = try ida.form("effekt-1")
    lost.fill("effekt-1", "Borgeren kan selv.")
    try room.files.peek { $0.arm(MemoryFault(at: 0, .failFromHere(.diskFull))) }
    pages.append(("ikke-gemt", try ida.page(try ida.send(lost))))
    try room.files.peek { $0.arm(nil) }
    pages.append(("findes-ikke", NoticePage(look).gone))
    return pages
  }
}
