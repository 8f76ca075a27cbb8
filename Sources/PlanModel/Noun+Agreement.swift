/// The small words that follow a noun's gender.
extension Noun {
  /// One of two words, after the gender: `agree("den", "det")`.
  public func agree(_ common: String, _ neuter: String) -> String { isNeuter ? neuter : common }

  /// With its article: `et tema`, `en årsplan`.
  public var a: String { "\(agree("en", "et")) \(one)" }
  /// Just one: `ét tema`, `én årsplan`.
  public var single: String { "\(agree("én", "ét")) \(one)" }
  /// None: `intet tema`, `ingen årsplan`.
  public var no: String { "\(agree("ingen", "intet")) \(one)" }
  /// Any, after a negation: `noget tema`, `nogen årsplan`.
  public var any: String { "\(agree("nogen", "noget")) \(one)" }
  /// Each: `hvert tema`, `hver årsplan`.
  public var every: String { "\(agree("hver", "hvert")) \(one)" }
  /// That one: `det tema`, `den årsplan`.
  public var that: String { "\(it) \(one)" }
  /// This one: `dette tema`, `denne årsplan`.
  public var this: String { "\(agree("denne", "dette")) \(one)" }
  /// Which one: `hvilket tema`, `hvilken årsplan`.
  public var which: String { "\(agree("hvilken", "hvilket")) \(one)" }
  /// Another: `andet tema`, `anden årsplan`.
  public var other: String { "\(agree("anden", "andet")) \(one)" }
  /// Another, with its article: `et andet tema`, `en anden årsplan`.
  public var another: String { "\(agree("en", "et")) \(other)" }
  /// One's own: `sit tema`, `sin årsplan`.
  public var own: String { "\(agree("sin", "sit")) \(one)" }
  /// A new one: `nyt tema`, `ny årsplan`.
  public var new: String { "\(agree("ny", "nyt")) \(one)" }
  /// A new one, with its article: `et nyt tema`, `en ny årsplan`.
  public var aNew: String { "\(agree("en", "et")) \(new)" }
  /// The pronoun: `det`, `den`.
  public var it: String { agree("den", "det") }
  /// What belongs to it, as a pronoun: `dets`, `dens`.
  public var its: String { agree("dens", "dets") }
}
