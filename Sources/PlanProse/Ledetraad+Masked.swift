import DanishText
public import PlanModel

extension Ledetraad {
  /// The ledetråd with every CPR number masked in what people read.
  public var masked: Ledetraad {
    var guide = self
    guide.title = CPRNumber.masked(title)
    guide.sender = sender.map { CPRNumber.masked($0) }
    guide.about = about.map { CPRNumber.masked($0) }
    for index in calendar.indices {
      guide.calendar[index].event = CPRNumber.masked(calendar[index].event)
    }
    guide.themes = themes.map(\.masked)
    return guide
  }
}

extension Theme {
  fileprivate var masked: Theme {
    var theme = self
    theme.title = CPRNumber.masked(title)
    theme.short = short.map { CPRNumber.masked($0) }
    theme.about = about.map { CPRNumber.masked($0) }
    theme.questions = questions.map(\.masked)
    return theme
  }
}

extension Question {
  fileprivate var masked: Question {
    var question = self
    question.text = CPRNumber.masked(text)
    question.help = help.map { CPRNumber.masked($0) }
    question.example = example.map { CPRNumber.masked($0) }
    question.followUps = followUps.map { CPRNumber.masked($0) }
    for index in examples.indices {
      question.examples[index].text = CPRNumber.masked(examples[index].text)
    }
    return question
  }
}
