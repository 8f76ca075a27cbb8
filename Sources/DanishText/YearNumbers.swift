/// The numbers of years in a text.
public enum YearNumbers {
  /// All whole numbers of four digits from 1990 to 2099, in their order.
  public static func of(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1990...2099).contains($0) }
  }
}

extension NearestMatch {
  /// The word that is nearest to a misspelt one, never one of another year: a year's ledetråd is
  /// not a slip for the one before, however alike their names are.
  public static func ofSameYear(_ word: String, among known: [String]) -> NearestMatch? {
    let years = YearNumbers.of(word)
    return of(
      word,
      among: known.filter {
        let others = YearNumbers.of($0)
        return years.isEmpty || others.isEmpty || years == others
      })
  }
}
