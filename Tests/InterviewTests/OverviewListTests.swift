import Dialogue
import PlanModel
import Testing

@testable import Interview

/// `:oversigt` of the ledetråd that comes with the program, in a small window.
@Suite struct OverviewListTests {
  private static let scene: Scene = {
    var setting = Example.setting(Example.halfway)
    setting.guide = Example.guide2016
    return PlanInterview(setting).scene
  }()

  @Test("a folded list leaves room for what stands around it in 20 lines, wherever one is")
  func fits() {
    let list = OverviewList(Self.scene)
    #expect(list.isLong)
    for theme in Self.scene.guide.themes {
      #expect(list.folded(at: theme).count <= 10)
    }
    #expect(list.folded(at: nil).count <= 10)
  }

  @Test("of a theme where nothing is done, the first question and the new goal are there")
  func fresh() throws {
    var setting = Example.setting(Plan())
    setting.guide = Example.guide2016
    let list = OverviewList(PlanInterview(setting).scene)
    let theme = try #require(setting.guide.themes.first)
    let items = list.folded(at: theme)
    #expect(items.count == 10)
    let steps = items.compactMap { $0.number.flatMap { list.numbers[$0]?.id } }
    #expect(steps.contains(theme.questions[0].id))
    #expect(steps.contains(NewGoalStep(theme: theme).id))
    #expect(items.first { $0.text == theme.questions[0].id }?.isRow == true)
  }

  @Test("its numbers lead where those of the whole list do")
  func numbers() {
    let list = OverviewList(Self.scene)
    let theme = Self.scene.guide.themes.first
    let numbers = list.folded(at: theme).compactMap(\.number)
    #expect(numbers == numbers.sorted())
    #expect(numbers.allSatisfy { list.numbers[$0] != nil })
  }

  @Test("alt shows it all")
  func all() {
    var setting = Example.setting(Example.halfway)
    setting.guide = Example.guide2016
    var script = Script(setting)
    script.play([":oversigt alt"])
    #expect(!script.wholeTranscript.contains(Texts.foldedOverviewHint))
    script.play([":oversigt"])
    #expect(script.wholeTranscript.contains(Texts.foldedOverviewHint))
  }
}
