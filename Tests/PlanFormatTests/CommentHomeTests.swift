import PlanModel
import Testing

@testable import PlanFormat

/// A comment stays with what it is about when things around it move.
@Suite("Where comments belong")
struct CommentHomeTests {
  private static let file = """
    format: årsplan/1
    lokale-mål:
      # Aftalt med LMU
      - id: M1
        titel: Læsning
        # Vi venter på tallene
      # Kun for de store
      - id: M2
        titel: Ude
    """ + "\n"

  private static func changed(_ change: (inout Plan) -> Void) throws -> String {
    let document = PlanDocument.read(Array(file.utf8))
    var plan = document.plan
    change(&plan)
    return String(decoding: try document.updating(to: plan), as: UTF8.self)
  }

  @Test("above a goal it goes with that goal, and moved in further with the one before")
  func moved() throws {
    let text = try Self.changed { $0.goals.swapAt(0, 1) }
    #expect(
      text == """
        format: årsplan/1
        lokale-mål:
          # Kun for de store
          - id: M2
            titel: Ude
          # Aftalt med LMU
          - id: M1
            titel: Læsning
            # Vi venter på tallene
        """ + "\n")
  }

  @Test("of a goal that goes they stay where it was, those of the others with these")
  func removed() throws {
    let text = try Self.changed { $0.goals.removeFirst() }
    #expect(
      text == """
        format: årsplan/1
        lokale-mål:
          # Aftalt med LMU
          # Vi venter på tallene
          # Kun for de store
          - id: M2
            titel: Ude
        """ + "\n")
  }

  @Test("one field for another at the same place: nothing else is written anew")
  func exchanged() throws {
    let file =
      "format: årsplan/1\nlokale-mål:\n  - id: M1\n    titel: \"Ro\"   # til LMU\n    frist: 2016-12-01\n"
    let document = PlanDocument.read(Array(file.utf8))
    var plan = document.plan
    (plan.goals[0].deadline, plan.goals[0].responsible) = (nil, "Bo")
    let text = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(text == file.replacing("frist: 2016-12-01", with: "ansvarlig: Bo"))
  }

  @Test("a file without a line end at its end")
  func unended() throws {
    let file = "format: årsplan/1\nlokale-mål:\n  - id: M1\n    titel: Ro"
    let document = PlanDocument.read(Array(file.utf8))
    var plan = document.plan
    plan.goals[0].responsible = "Bo"
    let text = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(text == file + "\n    ansvarlig: Bo\n")
  }

  @Test("between brackets they stay where they stand")
  func flow() throws {
    let file = "format: årsplan/1\nlokale-mål:\n  - id: M1\n    også: [a, # et\n      b] # to\n"
    let document = PlanDocument.read(Array(file.utf8))
    var plan = document.plan
    plan.goals[0].alsoThemes.append("c")
    let text = String(decoding: try document.updating(to: plan), as: UTF8.self)
    #expect(PlanDocument.read(Array(text.utf8)).plan == plan)
    #expect(text == file.replacing("b]", with: "b, c]"))
  }
}
