extension Ledetraad {
  /// The same ledetråd after each text that people read was changed in the same way, such as made
  /// harmless. Ids and what refers to them stay.
  public func mapTexts(_ change: (String) -> String) -> Ledetraad {
    var guide = self
    guide.title = change(title)
    guide.sender = sender.map(change)
    guide.caseNumber = caseNumber.map(change)
    guide.about = about.map(change)
    guide.vocabulary = vocabulary.map(change)
    guide.themes = themes.map { $0.mapTexts(change) }
    for index in calendar.indices {
      guide.calendar[index].event = change(calendar[index].event)
    }
    return guide
  }
}

extension Theme {
  fileprivate func mapTexts(_ change: (String) -> String) -> Theme {
    var theme = self
    theme.title = change(title)
    theme.short = short.map(change)
    theme.about = about.map(change)
    theme.questions = questions.map { $0.mapTexts(change) }
    theme.retired = retired.map { $0.mapTexts(change) }
    return theme
  }
}

extension Question {
  fileprivate func mapTexts(_ change: (String) -> String) -> Question {
    var question = self
    question.text = change(text)
    question.help = help.map(change)
    question.followUps = followUps.map(change)
    question.example = example.map(change)
    question.examples = examples.map {
      AnswerExample(centreKind: $0.centreKind.map(change), text: change($0.text))
    }
    return question
  }
}
