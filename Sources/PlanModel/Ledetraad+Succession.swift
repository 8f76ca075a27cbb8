import DanishText

/// How the next year's ledetråd comes from this one.
extension Ledetraad {
  /// This ledetråd as a start for another year: its themes with where they come from and nothing
  /// said yet of what became of them, and its calendar moved by as many years.
  ///
  /// - Parameters:
  ///   - year: The other year.
  ///   - standardTitle: What it is called where this one's title does not name its year.
  /// - Returns: The start.
  public func successor(in year: Int, standardTitle: String) -> Ledetraad {
    var next = self
    next.id = named(id, in: year) ?? "ledetråd-\(year)"
    next.title = named(title, in: year) ?? standardTitle
    next.caseNumber = nil
    next.year = year
    next.calendar = calendar(in: year)
    for index in next.themes.indices {
      next.themes[index].heritage = nil
      next.themes[index].origins = ["\(id)#\(themes[index].id)"]
      // No plan follows the new ledetråd yet, so none has an answer to them.
      next.themes[index].retired = []
    }
    return next
  }

  /// The same ledetråd for another year: its id and title where they name the year, and its
  /// calendar.
  public func moved(to year: Int) -> Ledetraad {
    var moved = self
    moved.id = named(id, in: year) ?? id
    moved.title = named(title, in: year) ?? title
    moved.calendar = calendar(in: year)
    moved.year = year
    return moved
  }

  /// A name with another year in it; nil where it does not name this one's.
  private func named(_ name: String, in year: Int) -> String? {
    let old = String(self.year)
    return name.contains(old) ? name.replacing(old, with: String(year)) : nil
  }

  private func calendar(in year: Int) -> [CalendarEntry] {
    let months = (year - self.year) * 12
    return calendar.compactMap { entry in
      entry.date.adding(months: months).map { date in
        var moved = entry
        moved.date = date
        moved.opens = entry.opens?.adding(months: months)
        return moved
      }
    }
  }
}
