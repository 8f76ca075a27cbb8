import PlanModel
import PlanWorkspace
import Testing

/// A form joined with what the plan says by now.
@Suite struct FormMergeTests {
  private static func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan()
    plan.centre.name = "Solen"
    plan.reflections = [
      Reflection(question: "q1", answer: "Ja"), Reflection(question: "q2", answer: "Nej"),
    ]
    plan.goals = [
      Goal(id: "M1", title: "Et", theme: "t"), Goal(id: "M2", title: "To", theme: "t"),
    ]
    change(&plan)
    return plan
  }

  @Test func `what each of them changed is there, and a clash is as the plan says it`() {
    let current = Self.plan {
      $0.goals[0].title = "Et, i planen"
      $0.reflections[0].answer = "Ja, i planen"
    }
    let form = Self.plan {
      $0.goals[0].title = "Et, i skemaet"
      $0.goals[1].aim = "Nyt"
    }
    let merge = FormMerge(base: Self.plan(), current: current, form: form)
    #expect(merge.plan.goals[0].title == "Et, i planen")
    #expect(merge.plan.goals[1].aim == "Nyt")
    #expect(merge.plan.reflections[0].answer == "Ja, i planen")
    #expect(merge.clashes.map(\.place) == ["M1.titel"])
    #expect(merge.clashes.map(\.form) == ["Et, i skemaet"])
    #expect(merge.plan(asInForm: [0]).goals[0].title == "Et, i skemaet")
    #expect(merge.plan(asInForm: [0]).goals[1] == merge.plan.goals[1])
    #expect(merge.plan(asInForm: []) == merge.plan)
  }

  @Test func `goals are deleted and moved as in the form`() {
    let form = Self.plan { $0.goals = [$0.goals[1], Goal(id: "M3", title: "Tre", theme: "t")] }
    let merge = FormMerge(base: Self.plan(), current: Self.plan(), form: form)
    #expect(merge.plan == form)
    #expect(merge.clashes.isEmpty && merge.kept.isEmpty)
    let changed = Self.plan { $0.goals[0].aim = "Skrevet imens" }
    let kept = FormMerge(base: Self.plan(), current: changed, form: form)
    #expect(kept.plan.goals.map(\.id).contains("M1"))
    #expect(kept.kept == ["M1"])
  }

  @Test
  func `without what it was made from nothing is taken away and all differences are asked for`() {
    let current = Self.plan { $0.goals.append(Goal(id: "M3", title: "Kun i planen", theme: "t")) }
    let form = Self.plan {
      $0.goals[1].title = "To, i skemaet"
      $0.reflections.removeFirst()
      $0.goals.append(Goal(id: "M9", title: "Kun i skemaet", theme: "t"))
    }
    let merge = FormMerge(base: nil, current: current, form: form)
    #expect(Set(merge.plan.goals.compactMap(\.id)) == ["M1", "M2", "M3", "M9"])
    #expect(merge.plan.reflections.count == 2)
    #expect(merge.clashes.map(\.place) == ["M2.titel"])
    #expect(merge.plan.goals[1].title == "To")
  }

  @Test func `a form that is read twice adds nothing`() {
    let form = Self.plan { $0.goals.append(Goal(id: "M3", title: "Ny", theme: "t")) }
    let once = FormMerge(base: Self.plan(), current: Self.plan(), form: form).plan
    #expect(FormMerge(base: Self.plan(), current: once, form: form).plan == once)
    // Somebody took the number meanwhile.
    let taken = Self.plan { $0.goals.append(Goal(id: "M3", title: "En anden", theme: "t")) }
    let joined = FormMerge(base: Self.plan(), current: taken, form: form).plan
    #expect(joined.goals.count == 4)
    #expect(FormMerge(base: Self.plan(), current: joined, form: form).plan == joined)
  }
}
