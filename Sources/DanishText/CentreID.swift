/// A centre's id, where it must not be taken for something else.
///
/// Day-care centres are known by their P-number (production unit number, ten digits), and six of
/// those may be a date: it then looks like a CPR number. In the fields that hold a centre's id, ten
/// digits are therefore neither reported nor masked; everywhere else they are.
public enum CentreID {
  /// Whether an id is ten digits and nothing else, but for spaces around them.
  public static func isNumber(_ id: String) -> Bool {
    let digits = id.trimmed.utf8
    return digits.count == 10 && digits.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Of some ids, those of ten digits, as they stand in messages: for `CPRNumber.masked`.
  public static func numbers(among ids: some Sequence<String>) -> [String] {
    ids.filter(isNumber).map(\.trimmed)
  }

  /// The id as a message may show it, with at most so many characters.
  public static func mention(_ id: String, atMost limit: Int = 40) -> String {
    isNumber(id) ? id.trimmed : id.mention(atMost: limit)
  }
}
