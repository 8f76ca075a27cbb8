import PlanModel

extension Ledetraad {
  /// The ledetråd as the overview may show it. Its ids are cleaned as those in plans are, so that
  /// they still find each other.
  var cleaned: Ledetraad {
    var guide = mapTexts(CleanText.of)
    guide.id = CleanText.of(id)
    for index in guide.themes.indices {
      guide.themes[index].id = CleanText.of(guide.themes[index].id)
      guide.themes[index].origins = guide.themes[index].origins.map(CleanText.of)
      guide.themes[index].questions.cleanIDs()
      guide.themes[index].retired.cleanIDs()
    }
    return guide
  }
}

extension [Question] {
  fileprivate mutating func cleanIDs() {
    for index in indices { self[index].id = CleanText.of(self[index].id) }
  }
}
