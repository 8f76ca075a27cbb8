import PlanModel

extension Ledetraad {
  /// The ledetråd as the overview may show it. Its ids are cleaned as those in plans are, so that
  /// they still find each other.
  var cleaned: Ledetraad {
    var guide = self
    guide.id = CleanText.of(id)
    guide.title = CleanText.of(title)
    guide.sender = sender.map(CleanText.of)
    guide.caseNumber = caseNumber.map(CleanText.of)
    guide.about = about.map(CleanText.of)
    guide.vocabulary = vocabulary.map(CleanText.of)
    guide.themes = themes.map(\.cleaned)
    for index in calendar.indices {
      guide.calendar[index].event = CleanText.of(calendar[index].event)
    }
    return guide
  }
}

extension Theme {
  fileprivate var cleaned: Theme {
    var theme = self
    theme.id = CleanText.of(id)
    theme.title = CleanText.of(title)
    theme.short = short.map(CleanText.of)
    theme.about = about.map(CleanText.of)
    theme.origins = origins.map(CleanText.of)
    theme.questions = questions.map(\.cleaned)
    theme.retired = retired.map(\.cleaned)
    return theme
  }
}

extension Question {
  fileprivate var cleaned: Question {
    var question = self
    question.id = CleanText.of(id)
    question.text = CleanText.of(text)
    question.help = help.map(CleanText.of)
    question.followUps = followUps.map(CleanText.of)
    question.example = example.map(CleanText.of)
    question.examples = examples.map {
      AnswerExample(centreKind: $0.centreKind.map(CleanText.of), text: CleanText.of($0.text))
    }
    return question
  }
}
