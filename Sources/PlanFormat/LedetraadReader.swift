import DanishText
import PlanModel

/// libyaml's events, straight into a ledetråd. What is missing or wrong is noted at once, since a
/// ledetråd is published whole.
extension EventReader {
  /// Reads the whole of a ledetråd file.
  mutating func guide() -> Ledetraad {
    var guide = Ledetraad(id: "", title: "", year: 0)
    var format: String?
    var ids = Identifiers()
    let isMapping = mapping(.guide) { reader, key in
      switch key {
      case .format: format = reader.text()
      case .id: guide.id = reader.text() ?? ""
      case .titel: guide.title = reader.text() ?? ""
      case .år: guide.year = reader.number() ?? 0
      case .afsender: guide.sender = reader.text()
      case .sag: guide.caseNumber = reader.text()
      case .om: guide.about = reader.text()
      case .strategier: guide.register = reader.word()
      case .ord: guide.vocabulary = reader.vocabulary()
      case .temaer:
        guide.themes = guide.vocabulary.speaking { reader.themes(&ids) }
      case .krav: guide.requirements = reader.requirements()
      case .kalender: guide.calendar = reader.calendar()
      default: reader.skipValue()
      }
    }
    guard isMapping else { return guide }
    if format != LedetraadDocument.format { noteFormat(format, LedetraadDocument.format) }
    require([(.id, guide.id), (.titel, guide.title)], at: 0)
    if guide.year == 0 { note(.missingField, at: 0, Texts.missing(.år)) }
    if guide.themes.isEmpty {
      note(.missingField, at: 0, guide.vocabulary.speaking { Texts.noThemes })
    }
    return guide
  }

  /// Ids that were used: themes and questions each have to be unique in the file.
  private struct Identifiers {
    var themes: Set<String> = []
    var questions: Set<String> = []
  }

  private mutating func themes(_ ids: inout Identifiers) -> [Theme] {
    var seen = ids
    defer { ids = seen }
    return list(atMost: LedetraadDocument.mostThemes) { reader, node in
      let theme = reader.theme(node, &seen)
      if theme == nil { reader.markSkipped(node) }
      return theme
    }
  }

  private mutating func theme(_ node: Int, _ ids: inout Identifiers) -> Theme? {
    var theme = Theme(id: "", title: "")
    var seen = ids
    let isMapping = openMapping(node, .theme) { reader, key in
      switch key {
      case .id: theme.id = reader.unique(&seen.themes)
      case .titel: theme.title = reader.text() ?? ""
      case .kort: theme.short = reader.text()
      case .om: theme.about = reader.text()
      case .arv: theme.heritage = reader.word(Heritage.self)
      case .fra: theme.origins = reader.wordOrWords()
      case .strategi: theme.strategy = reader.word()
      case .appliesTo: theme.centres = reader.words()
      case .spørgsmål: theme.questions = reader.questions(&seen.questions)
      case .udgåede: theme.retired = reader.questions(&seen.questions)
      default: reader.skipValue()
      }
    }
    ids = seen
    guard isMapping else { return nil }
    require([(.id, theme.id), (.titel, theme.title)], at: node)
    if theme.questions.isEmpty, !theme.strategy.hasText {
      note(.missingField, at: node, Texts.noQuestions)
    }
    return theme
  }

  private mutating func questions(_ ids: inout Set<String>) -> [Question] {
    var seen = ids
    defer { ids = seen }
    return list(atMost: LedetraadDocument.mostQuestions) { reader, node in
      var question = Question(id: "", text: "")
      let isMapping = reader.openMapping(node, .question) { reader, key in
        switch key {
        case .id: question.id = reader.unique(&seen)
        case .spørgsmål: question.text = reader.text() ?? ""
        case .hjælp: question.help = reader.text()
        case .uddybning: question.followUps = reader.texts()
        case .eksempel: question.example = reader.text()
        case .eksempler: question.examples = reader.answerExamples()
        case .minutter: question.minutes = reader.number(in: LedetraadDocument.minutes)
        case .kerne: question.isCore = reader.word(YesNo.self) == .yes
        default: reader.skipValue()
        }
      }
      guard isMapping else {
        reader.markSkipped(node)
        return nil
      }
      reader.require([(.id, question.id), (.spørgsmål, question.text)], at: node)
      return question
    }
  }

  private mutating func answerExamples() -> [AnswerExample] {
    list { reader, node in
      var example = AnswerExample(centreKind: nil, text: "")
      let isMapping = reader.openMapping(node, .answerExample) { reader, key in
        switch key {
        case .sted: example.centreKind = reader.text()
        case .svar: example.text = reader.text() ?? ""
        default: reader.skipValue()
        }
      }
      guard isMapping else {
        reader.markSkipped(node)
        return nil
      }
      reader.require([(.sted, example.centreKind ?? ""), (.svar, example.text)], at: node)
      return example
    }
  }

  private mutating func vocabulary() -> Vocabulary {
    var given: [PlanKey: String] = [:]
    mapping(.vocabulary) { reader, key in
      if let word = reader.text(), word.hasText { given[key] = word }
    }
    return Vocabulary(given: given)
  }
}
