import Interview
import PlanModel

/// The few questions for those who have an hour, and examples from a centre like one's own.
extension Behaviour {
  static let shortWay: [Behaviour] = [
    Behaviour(
      "short-way", setting: .onWay { _ in },
      ["Solstrålen", "daginstitution", "", "", ":kort", Example.long, ":oversigt", "", ":slut"]),
    Behaviour(
      "short-way-from-a-question-that-can-wait", setting: .onWay { $0.plan = Example.begun },
      [":gå samspil-2", ":kort", ":kort", ":gå samspil-2", "", ":slut"]),
    Behaviour(
      "short-way-and-back", setting: .onWay { $0.plan = Example.begun },
      [":kort", Example.long, ":gå trivsel-1", ":alle", "", ":alle", ":slut"]),
    Behaviour(
      "short-way-remembered", setting: .onWay { $0.plan = Example.shortly }, ["", ":alle", ":slut"]),
    Behaviour("no-short-way", [":kort", ":alle"]),
    Behaviour(
      "question-not-asked-any-more", setting: .onWay { $0.giveUpAQuestion() },
      [":oversigt samspil", ":gå samspil-0", "↵", ":gå M1.udspringer-af", "↵", ":slut"]),
    Behaviour(
      "examples-by-kind", setting: .onWay { $0.plan = Example.halfway },
      [
        ":gå samspil-1", ":eksempel", ":eksempel", ":eksempel", ":eksempel", ":eksempel stab",
        ":hjælp", ":slut",
      ]),
  ]
}

extension Setting {
  /// A conversation about the small ledetråd with a short way and with examples.
  fileprivate static func onWay(_ change: (inout Setting) -> Void) -> Setting {
    var setting = Example.setting()
    for theme in setting.guide.themes.indices {
      setting.guide.themes[theme].questions[0].isCore = theme < 2
    }
    setting.guide.themes[0].questions[0].examples = [
      AnswerExample(centreKind: "stab", text: "To skoleledere læste korrektur for os."),
      AnswerExample(centreKind: "daginstitution", text: "En morfar lagde tag på skuret."),
    ]
    change(&setting)
    if setting.plan != nil { setting.path = "plan.yaml" }
    return setting
  }
}

extension Setting {
  /// Last edition's question has an answer that a goal sprang from.
  fileprivate mutating func giveUpAQuestion() {
    guide.themes[0].retired = [
      Question(id: "samspil-0", text: "Hvad kan I holde op med?"),
      Question(id: "samspil-00", text: "Hvad svarede ingen på?"),
    ]
    plan = Example.halfway
    plan?.reflections.append(Reflection(question: "samspil-0", answer: "Nyhedsbrevet."))
    plan?.goals[0].springsFrom.append("samspil-0")
  }
}

extension Example {
  /// Two answers, and a question between them passed over.
  fileprivate static let shortly: Plan = {
    var plan = halfway
    plan.reflections.removeAll { $0.question == "samspil-2" }
    return plan
  }()
}
