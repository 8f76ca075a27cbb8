import DanishText
import PlanModel

/// Changes to a ledetråd that is being written.
extension Ledetraad {
  /// Where a question stands that is asked.
  func place(ofQuestion id: String) -> (theme: Int, index: Int)? {
    for (place, theme) in themes.enumerated() {
      if let index = theme.questions.firstIndex(where: { $0.id == id }) { return (place, index) }
    }
    return nil
  }

  /// Changes a theme.
  mutating func change(theme id: String, _ change: (inout Theme) -> Void) {
    guard let index = themes.firstIndex(where: { $0.id == id }) else { return }
    change(&themes[index])
  }

  /// Changes a question that is asked.
  mutating func change(question id: String, _ change: (inout Question) -> Void) {
    guard let place = place(ofQuestion: id) else { return }
    change(&themes[place.theme].questions[place.index])
  }

  /// Adds a theme with a title, behind another or last; gives its id.
  mutating func addTheme(_ title: String, _ heritage: Heritage, after id: String? = nil) -> String {
    var theme = Theme(id: freeThemeID(for: title), title: title)
    theme.heritage = heritage
    let place = id.flatMap { id in themes.firstIndex { $0.id == id } }
    themes.insert(theme, at: place.map { $0 + 1 } ?? themes.count)
    return theme.id
  }

  /// Adds a question to a theme; gives its id, which no question has or had.
  mutating func addQuestion(_ text: String, to theme: String, avoiding used: Set<String>) -> String
  {
    let known = used.union(themes.flatMap(\.knownQuestions).map(\.id))
    let id = Self.free {
      "\(theme)-\($0)"
    } isTaken: {
      known.contains($0)
    }
    change(theme: theme) { $0.questions.append(Question(id: id, text: text)) }
    return id
  }

  /// A theme becomes two: the second gets a title of its own. Gives its id.
  mutating func split(theme id: String, into title: String) -> String {
    let new = addTheme(title, .split, after: id)
    let origins = theme(id)?.origins ?? []
    change(theme: id) { $0.heritage = .split }
    change(theme: new) { $0.origins = origins }
    return new
  }

  /// The theme that was split off another; nil where none was.
  func secondHalf(of id: String) -> String? {
    guard let place = themes.firstIndex(where: { $0.id == id }), themes[place].heritage == .split,
      themes.indices.contains(place + 1)
    else { return nil }
    let next = themes[place + 1]
    return next.heritage == .split && next.origins == themes[place].origins ? next.id : nil
  }

  /// A theme goes into another, with where it comes from and its questions.
  mutating func merge(theme id: String, into other: String) {
    guard let gone = theme(id), id != other else { return }
    change(theme: other) { theme in
      theme.heritage = .merged
      theme.origins += gone.origins.filter { !theme.origins.contains($0) }
      theme.questions += gone.questions
      theme.retired += gone.retired
    }
    themes.removeAll { $0.id == id }
  }

  /// Questions go to the end of another theme.
  mutating func move(questions ids: [String], to theme: String) {
    let moved = ids.compactMap { id in question(id) }
    for index in themes.indices { themes[index].questions.removeAll { ids.contains($0.id) } }
    change(theme: theme) { $0.questions += moved }
  }

  /// Moves a theme or a question one place among its like; false where it stands at the end.
  mutating func move(_ id: String, by step: Int) -> Bool {
    if let index = themes.firstIndex(where: { $0.id == id }) {
      return Self.move(index, by: step, in: &themes)
    }
    guard let place = place(ofQuestion: id) else { return false }
    return Self.move(place.index, by: step, in: &themes[place.theme].questions)
  }

  private static func move<Item>(_ index: Int, by step: Int, in list: inout [Item]) -> Bool {
    guard list.indices.contains(index + step) else { return false }
    list.swapAt(index, index + step)
    return true
  }

  // MARK: Ids

  /// The first word of a title that says something: *I samspil med borgeren* is `samspil`.
  private func freeThemeID(for title: String) -> String {
    let words = title.split { !$0.isLetter }.map { Slug.of(String($0)) }
    let telling = words.first { $0.count >= Self.fewestLetters } ?? words.first { !$0.isEmpty }
    let stem = telling ?? "tema"
    let known = Set(themes.map(\.id))
    return known.contains(stem)
      ? Self.free {
        "\(stem)-\($0 + 1)"
      } isTaken: {
        known.contains($0)
      } : stem
  }

  /// A shorter word than this says little by itself: *vores*, *fælles*.
  private static let fewestLetters = 6

  private static func free(_ name: (Int) -> String, isTaken: (String) -> Bool) -> String {
    var number = 1
    while isTaken(name(number)) { number += 1 }
    return name(number)
  }
}
