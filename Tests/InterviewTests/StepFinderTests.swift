import PlanModel
import PlanRules
import Testing

@testable import Interview

/// From a place in the plan to the step that asks for it.
@Suite struct StepFinderTests {
  private static let scene: Scene = {
    var setting = Example.setting(Example.twoGoals)
    setting.plan?.omissions = [Omission(theme: "trivsel", reason: "Ikke i år", acceptedBy: "Bo")]
    setting.plan?.discussions = [Discussion(forum: "HovedMED")]
    return PlanInterview(setting).scene
  }()

  private static let goal = FieldPath.goal(0)

  @Test(
    "every field that is asked for is found by its path, with what stands there",
    arguments: [
      (FieldPath.key(.center).key(.leder), "center.leder", "Mette Holm"),
      (.reflection(0).key(.svar), "samspil-1", Example.halfway.reflections[0].answer ?? ""),
      (goal.key(.titel), "M1.titel", "En begyndelse der passer til barnet"),
      (goal.key(.frist), "M1.frist", "1. november 2016"),
      (goal.key(.tiltag).item(1).key(.hvem), "M1.tiltag.2.hvem", "Mette Holm"),
      (goal.key(.tegn).item(0).key(.målsætning), "M1.tegn.1.målsætning", "80 %"),
      (goal.key(.evaluering).key(.forum), "M1.evaluering.forum", "LMU"),
      (FieldPath.key(.omissions).item(0).key(.acceptedBy), "trivsel.fravalg.accepteret-af", "Bo"),
      (FieldPath.key(.drøftelser).item(0).key(.forum), "drøftelser.1.forum", "HovedMED"),
    ])
  func field(_ path: FieldPath, _ id: String, _ value: String) throws {
    let field = try #require(StepFinder.field(at: path, Self.scene))
    #expect(field.id == id)
    #expect(field.value(Self.scene) == value)
  }

  @Test(
    "what nobody is asked for has no field",
    arguments: [
      FieldPath.key(.aftryk), .key(.år), FieldPath.key(.center).key(.id), goal.key(.id),
      goal.key(.tema), goal.key(.tiltag), goal.key(.evaluering), goal.key(.sharedWith),
      .goal(9).key(.titel), .reflection(0).key(.skipped),
      .reflection(7).key(.svar),
    ])
  func none(_ path: FieldPath) {
    #expect(StepFinder.field(at: path, Self.scene)?.id == nil)
  }

  @Test("a rule that leads to a part of a goal leads to one that the conversation has")
  func parts() {
    for rule in RuleRegistry.rules {
      guard case .part(let key) = rule.about.leadsTo else { continue }
      #expect(GoalPart(rawValue: key.rawValue) != nil, "\(rule.about.id)")
    }
  }

  @Test(
    "a part of a goal is found by every name it is shown under",
    arguments: [
      ("M1.bygger", "M1.udspringer-af"), ("M1.Bygger på svar", "M1.udspringer-af"),
      ("m1.udspringer af", "M1.udspringer-af"), ("M1.andre temaer", "M1.også"),
      ("M1.sammen med", "M1.sammen-med"), ("M1.baggrund", "M1.sammenhæng"),
      ("M1.deadline", "M1.frist"), ("M1.forum", "M1.evaluering.forum"),
      ("M1.evaluering.hvordan", "M1.evaluering.hvordan"), ("M1.ti", "M1.titel"),
      ("M1.tiltag.1.hvem", "M1.tiltag.1.hvem"), ("M1", "M1"), ("Kerneopgave", "center.kerneopgave"),
    ])
  func named(_ name: String, _ id: String) {
    #expect(StepFinder.step(named: name, Self.scene)?.id == id)
  }

  @Test("every label of a card's rows leads to its part", arguments: GoalPart.allCases)
  func labels(_ part: GoalPart) {
    let name = "M1.\(Texts.label(part))"
    #expect(StepFinder.step(named: name, Self.scene)?.id == "M1.\(part.rawValue)")
  }

  @Test("what is no part of a goal is no place")
  func noPart() {
    for name in ["M1.hest", "M9.titel"] {
      #expect(StepFinder.step(named: name, Self.scene)?.id == nil, "\(name)")
    }
  }
}
