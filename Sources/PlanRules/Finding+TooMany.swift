import DanishText
public import PlanModel

extension [Finding] {
  /// How many findings of one rule are told of one file. A plan that somebody has written has far
  /// fewer; a file that is made to have more would become a report of many times its size.
  static let mostOfARule = 200

  /// These findings without those that are too many of one rule: the first of them says how many
  /// there are. The order stays.
  public func withoutTooMany() -> [Finding] {
    guard count > Self.mostOfARule else { return self }
    var counts: [String: Int] = [:]
    for finding in self { counts[finding.rule, default: 0] += 1 }
    guard counts.values.contains(where: { $0 > Self.mostOfARule + 1 }) else { return self }
    var told: [String: Int] = [:]
    return compactMap { finding in
      let number = told[finding.rule, default: 0] + 1
      told[finding.rule] = number
      guard let all = counts[finding.rule], all > Self.mostOfARule + 1 else { return finding }
      if number > Self.mostOfARule + 1 { return nil }
      return number > Self.mostOfARule ? finding.standing(for: all - Self.mostOfARule) : finding
    }
  }
}

extension Finding {
  /// In its place, for itself and those behind it.
  fileprivate func standing(for count: Int) -> Finding {
    Finding(
      rule: rule, level: level, path: path, place: place,
      message: Texts.moreOfTheSame(count, behind: [Finding].mostOfARule))
  }
}
