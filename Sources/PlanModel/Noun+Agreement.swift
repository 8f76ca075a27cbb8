import Language

/// The small words that follow a noun's gender.
extension Noun {
  /// One of two words, after the gender: `agree("den", "det")`.
  public func agree(
    _ common: @autoclosure () -> String, _ neuter: @autoclosure () -> String
  ) -> String { isNeuter ? neuter() : common() }

  /// With its article: `et tema`, `en årsplan`.
  public var a: String { agree(tr("en \(one)"), tr("et \(one)")) }
  /// Just one: `ét tema`, `én årsplan`.
  public var single: String { agree(tr("én \(one)"), tr("ét \(one)")) }
  /// None: `intet tema`, `ingen årsplan`.
  public var no: String { agree(tr("ingen \(one)"), tr("intet \(one)")) }
  /// Any, after a negation: `noget tema`, `nogen årsplan`.
  public var any: String { agree(tr("nogen \(one)"), tr("noget \(one)")) }
  /// Each: `hvert tema`, `hver årsplan`.
  public var every: String { agree(tr("hver \(one)"), tr("hvert \(one)")) }
  /// That one: `det tema`, `den årsplan`.
  public var that: String { agree(tr("den \(one)"), tr("det \(one)")) }
  /// This one: `dette tema`, `denne årsplan`.
  public var this: String { agree(tr("denne \(one)"), tr("dette \(one)")) }
  /// Which one: `hvilket tema`, `hvilken årsplan`.
  public var which: String { agree(tr("hvilken \(one)"), tr("hvilket \(one)")) }
  /// Another: `andet tema`, `anden årsplan`.
  public var other: String { agree(tr("anden \(one)"), tr("andet \(one)")) }
  /// Another, with its article: `et andet tema`, `en anden årsplan`.
  public var another: String { agree(tr("en anden \(one)"), tr("et andet \(one)")) }
  /// One's own: `sit tema`, `sin årsplan`.
  public var own: String { agree(tr("sin \(one)"), tr("sit \(one)")) }
  /// A new one: `nyt tema`, `ny årsplan`.
  public var new: String { agree(tr("ny \(one)"), tr("nyt \(one)")) }
  /// A new one, with its article: `et nyt tema`, `en ny årsplan`.
  public var aNew: String { agree(tr("en ny \(one)"), tr("et nyt \(one)")) }
  /// The pronoun: `det`, `den`.
  public var it: String { agree(tr("den"), tr("det")) }
  /// What belongs to it, as a pronoun: `dets`, `dens`.
  public var its: String { agree(tr("dens"), tr("dets")) }
}
