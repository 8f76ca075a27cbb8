extension Noun.Forms {
  /// What is not as it should be in the forms that a ledetråd gives.
  public enum Doubt: Sendable, Equatable {
    /// The word itself is not there, only other forms of it.
    case noSingular
    /// Whether it is an *et*- or an *en*-word nobody can tell, so that *the* is a guess.
    case unknownGender(guess: String)
    /// Nobody can tell how several of them are called, so that it is a guess.
    case unknownPlural(guess: String)
    /// What is given as definite is no definite form of the word.
    case notDefinite(String, shouldBe: String)
    /// What is given as definite has the other gender than the word.
    case otherGender(String, shouldBe: String)
    /// What is given as several, definite, does not belong to several, indefinite.
    case notDefinitePlural(String, shouldBe: String)
  }

  /// The doubts about these forms, none where all is well or nothing is given.
  public var doubts: [Doubt] {
    guard self != Noun.Forms(), !isName else { return [] }
    guard let one else { return [.noSingular] }
    let pattern = NounPattern.of(one)
    let guess = pattern ?? .usual(one)
    let inOne =
      the.map { Self.doubt($0, one, pattern) }
      ?? (pattern == nil ? .unknownGender(guess: guess.the(one)) : nil)
    let isPluralClear = pattern != nil || one.hasSuffix("e") || many != nil
    let inMany = isPluralClear ? nil : Doubt.unknownPlural(guess: guess.many(one))
    return [inOne, inMany, doubtOfTheMany(guess.many(one))].compactMap(\.self)
  }

  private static func doubt(_ the: String, _ one: String, _ pattern: NounPattern?) -> Doubt? {
    let guess = (pattern ?? .usual(one)).the(one)
    let stem = one.dropLast(["er", "el", "um"].contains(one.suffix(2)) ? 2 : 0)
    guard the.hasPrefix(stem), ["n", "t"].contains(the.last), the != one else {
      return .notDefinite(the, shouldBe: guess)
    }
    guard pattern != nil, the.last != guess.last else { return nil }
    return .otherGender(the, shouldBe: guess)
  }

  private func doubtOfTheMany(_ guess: String) -> Doubt? {
    guard let theMany else { return nil }
    let right = NounPattern.definite(many ?? guess)
    return theMany.hasSuffix("ne") ? nil : .notDefinitePlural(theMany, shouldBe: right)
  }
}
