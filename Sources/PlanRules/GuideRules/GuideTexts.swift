import PlanModel

extension Ledetraad {
  /// One text that people read, and where it stands.
  struct Told: Sendable {
    var path: FieldPath
    var text: String
  }

  /// All texts that people read, in the order of the file; ids and keys are none.
  var told: [Told] {
    let head: [(PlanKey, String?)] = [(.titel, title), (.afsender, sender), (.om, about)]
    let top = head.compactMap { key, text in text.map { Told(path: .key(key), text: $0) } }
    let calendar = calendar.enumerated().map { index, entry in
      Told(path: .key(.kalender).item(index).key(.hvad), text: entry.event)
    }
    return top + themes.enumerated().flatMap { $1.told(at: .theme($0)) } + calendar
  }
}

extension Theme {
  fileprivate func told(at path: FieldPath) -> [Ledetraad.Told] {
    let head: [(PlanKey, String?)] = [(.titel, title), (.kort, short), (.om, about)]
    let own = head.compactMap { key, text in
      text.map { Ledetraad.Told(path: path.key(key), text: $0) }
    }
    return own
      + questions.enumerated().flatMap { $1.told(at: path.key(.spørgsmål).item($0)) }
  }
}

extension Question {
  fileprivate func told(at path: FieldPath) -> [Ledetraad.Told] {
    let single: [(PlanKey, String?)] = [(.spørgsmål, text), (.hjælp, help), (.eksempel, example)]
    let own = single.compactMap { key, text in
      text.map { Ledetraad.Told(path: path.key(key), text: $0) }
    }
    let more = followUps.enumerated().map {
      Ledetraad.Told(path: path.key(.uddybning).item($0), text: $1)
    }
    return own + more
      + examples.enumerated().map {
        Ledetraad.Told(path: path.key(.eksempler).item($0).key(.svar), text: $1.text)
      }
  }
}
