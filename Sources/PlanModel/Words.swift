/// The nouns in force, for sentences: `"Skriv \(Words.theme.the)"`.
public enum Words {
  /// `tema`, or the municipality's word for it.
  public static var theme: Noun { Vocabulary.current.theme }
  /// `plan`, or the municipality's word for it, as a running text says it.
  public static var plan: Noun { Vocabulary.current.shortPlan }
  /// `årsplan`, or the municipality's word for it, as a title says it.
  public static var fullPlan: Noun { Vocabulary.current.plan }
  /// `ledetråd`, or the municipality's word for it.
  public static var guide: Noun { Vocabulary.current.guide }
  /// `center`, or the municipality's word for it.
  public static var centre: Noun { Vocabulary.current.centre }
}
