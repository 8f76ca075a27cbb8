import DanishText
import Language
public import PlanModel

extension ProseTexts {
  static var help: String { tr("Hjælp") }
  /// Above the follow-up questions.
  public static var followUpQuestions: String { tr("Spørg videre") }
  /// Before an example answer: the kind of centre that it is from.
  public static func example(from centreKind: String?) -> String {
    centreKind.nonEmpty.map { tr("Eksempel · \($0)") } ?? tr("Eksempel")
  }
  static var onShortWay: String { tr("den korte vej") }
  static var required: String { tr("Hvad \(Words.plan.theMany) skal leve op til") }
  static var calendar: String { tr("Kalender") }

  /// How long a goal takes to write, with all its parts, in minutes.
  public static let minutesPerGoal = 10

  static func caseNumber(_ number: String) -> String { tr("sag \(number)") }

  /// `3 temaer, 18 spørgsmål, cirka halvanden time til spørgsmålene og en halv time til målene`.
  static func extent(of guide: Ledetraad) -> String {
    let questions = guide.themes.flatMap(\.questions)
    let minutes = questions.compactMap(\.minutes).reduce(0, +)
    let parts = [
      Words.theme.counted(guide.themes.count),
      questions.isEmpty ? nil : tr("\(questions.count) spørgsmål"),
      minutes > 0 ? effort(minutes, goals: guide.themes.count * minutesPerGoal) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func effort(_ questions: Int, goals: Int) -> String {
    tr("cirka \(time(questions)) til spørgsmålene og \(time(goals)) til målene")
  }

  /// A time as one says it: in fives from a quarter of an hour on, in quarters from an hour on.
  static func time(_ minutes: Int) -> String {
    let step = minutes < 15 ? 1 : minutes < 58 ? 5 : 15
    let minutes = (minutes + step / 2) / step * step
    switch minutes {
    case 1: return tr("1 minut")
    case 15: return tr("et kvarter")
    case 30: return tr("en halv time")
    case 45: return tr("tre kvarter")
    case 60: return tr("en time")
    case 90: return tr("halvanden time")
    case ..<60: return tr("\(minutes) minutter")
    default: break
    }
    let hours = minutes < 120 ? tr("1 time") : tr("\(minutes / 60) timer")
    return minutes % 60 == 0 ? hours : tr("\(hours) og \(minutes % 60) minutter")
  }

  /// `Omformuleret fra Ledetråd 2015 (udvikling)`: where a theme comes from, and its id there where
  /// that was another.
  static func heritage(of theme: Theme) -> String? {
    guard let heritage = theme.heritage?.shown else { return nil }
    let word = heritage.prefix(1).uppercased() + heritage.dropFirst()
    let origins = theme.origins.filter(\.hasText).map { $0.split(separator: "#", maxSplits: 1) }
    guard let guide = origins.first?.first else { return word }
    let names = origins.compactMap { $0.count > 1 ? String($0[1]) : nil }
    let old = names == [theme.id] || names.isEmpty ? "" : " (\(TextFigures.list(names)))"
    return tr("\(word) fra \(guideName(String(guide)))\(old)")
  }

  /// `Midtvejs. Opfølgning, åbner 17. maj 2015`, `APV. Pligt, hvert 3. år, Arbejdsmiljøloven`.
  static func event(_ entry: CalendarEntry) -> String {
    let kind = entry.kind?.shown
    let details = [
      kind.map { $0.prefix(1).uppercased() + $0.dropFirst() },
      entry.opens.map { tr("fra \($0.danish)") }, entry.recurrence, entry.basis,
      entry.centres.isEmpty ? nil : tr("for \(TextFigures.list(entry.centres))"),
      entry.validUntil.map { tr("til og med \($0.danish)") },
    ].compactMap(\.nonEmpty)
    let head = [entry.event, entry.forum].compactMap(\.nonEmpty).joined(separator: ", ")
    return [head, details.joined(separator: ", ")].filter(\.hasText).joined(separator: ". ")
  }

  /// `Gælder for ungecentret og jobcenter`; nil where it is for all.
  static func centres(of theme: Theme) -> String? {
    theme.centres.isEmpty ? nil : tr("Gælder for \(TextFigures.list(theme.centres))")
  }

  /// `ledetråd-2015` as people call it.
  private static func guideName(_ id: String) -> String {
    let words = id.split(separator: "-").map { word -> String in
      let isUsual =
        PlainSpelling.of(String(word)) == PlainSpelling.of(Vocabulary.standard.guide.one)
      return isUsual ? Words.guide.label : String(word)
    }
    let name = words.joined(separator: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `samspil-1 · cirka 5 minutter · den korte vej`.
  static func details(of question: Question) -> String {
    [question.id, pace(of: question)].filter(\.hasText).joined(separator: " · ")
  }

  /// `cirka 5 minutter · den korte vej`; empty where neither is known.
  public static func pace(of question: Question) -> String {
    let minutes = question.minutes.map {
      $0 == 1 ? tr("cirka 1 minut") : tr("cirka \($0) minutter")
    }
    let short = question.isCore ? onShortWay : nil
    return [minutes, short].compactMap(\.self).joined(separator: " · ")
  }

  /// One sentence for each thing that is asked of plans.
  static func requirements(_ requirements: Requirements) -> [String] {
    let perTheme = bounds(requirements.fewestGoalsPerTheme, requirements.mostGoalsPerTheme)
    let inAll = bounds(requirements.fewestGoals, requirements.mostGoals)
    let levels = requirements.levels.sorted { $0.key < $1.key }
      .map { tr("Reglen \($0.key): \($0.value?.shown ?? tr("slået fra")).") }
    return [
      perTheme.map { tr("\($0) mål for \(Words.theme.every).") },
      inAll.map { tr("\($0) mål i hele \(Words.plan.the).") },
    ]
    .compactMap(\.self) + requirements.hearings.map(hearing) + levels
  }

  /// `Forelægges LMU, som drøfter den.`
  private static func hearing(_ hearing: RequiredHearing) -> String {
    let does =
      switch hearing.outcome {
      case .discussed?: tr(" til drøftelse")
      case .informed?: tr(" til orientering")
      case .noted?: tr(" til efterretning")
      case .approved?, .notApproved?: tr(" til godkendelse")
      case nil: ""
      }
    return tr("Forelægges \(hearing.forum)\(does).")
  }

  private static func bounds(_ fewest: Int?, _ most: Int?) -> String? {
    switch (fewest, most) {
    case (let fewest?, let most?): fewest == most ? "\(most)" : tr("\(fewest) til \(most)")
    case (let fewest?, nil): tr("Mindst \(fewest)")
    case (nil, let most?): tr("Højst \(most)")
    case (nil, nil): nil
    }
  }
}
