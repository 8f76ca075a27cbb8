import Interview
import PlanModel
import TestSupport
import Testing

/// Every conversation, held in a municipality's own words.
@Suite struct OwnWordsTests {
  @Test(arguments: OwnWords.all, Behaviour.all)
  func `no usual word is said`(words: OwnWords, behaviour: Behaviour) {
    let found = behaviour.speaking(words).said.flatMap(OwnWords.usualWords)
    #expect(found == [])
  }

  /// Else the search above could find nothing.
  @Test func `the usual words are found where they are said`() {
    let found = Behaviour.all.flatMap { $0.withoutWordsOfItsOwn().said }
      .flatMap(OwnWords.usualWords)
    #expect(found.count > 100)
  }
}

extension Behaviour {
  /// The same conversation in other words.
  fileprivate func speaking(_ words: OwnWords) -> Behaviour {
    var behaviour = withoutWordsOfItsOwn()
    behaviour.setting.guide.vocabulary = words.vocabulary
    return behaviour
  }

  /// The same conversation on a ledetråd whose own texts have none of the usual words.
  fileprivate func withoutWordsOfItsOwn() -> Behaviour {
    var behaviour = self
    let guide = setting.guide
    behaviour.setting.guide.title = OwnWords.withoutUsualWords(guide.title)
    behaviour.setting.guide.about = guide.about.map(OwnWords.withoutUsualWords)
    for index in guide.themes.indices {
      let about = guide.themes[index].about.map(OwnWords.withoutUsualWords)
      behaviour.setting.guide.themes[index].about = about
    }
    return behaviour
  }

  /// What the program says, line by line: not what is typed, nor what stands on the line to be
  /// changed.
  fileprivate var said: [String] {
    transcript().split(separator: "\n").map { line in
      String(line.range(of: " > ").map { line[..<$0.lowerBound] } ?? line)
    }
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
