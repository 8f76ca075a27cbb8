import DanishText
import Language

/// One of the process's own things, as a municipality calls it, in the forms that sentences need.
///
/// A form that a ledetråd does not give is made from those that it does give: after the pattern of a
/// word that the noun ends in (*pejlemærke* as *mærke*), else as most Danish nouns go.
public struct Noun: Sendable, Equatable {
  /// The forms of a noun, as a ledetråd gives them. Each may be missing.
  public struct Forms: Sendable, Equatable {
    /// One, indefinite: `tema`.
    public var one: String?
    /// One, definite: `temaet`.
    public var the: String?
    /// Several, indefinite: `temaer`.
    public var many: String?
    /// Several, definite: `temaerne`.
    public var theMany: String?

    /// Makes the forms.
    public init(
      one: String? = nil, the: String? = nil, many: String? = nil, theMany: String? = nil
    ) {
      (self.one, self.the, self.many, self.theMany) = (one, the, many, theMany)
    }
  }

  /// The forms that were given, to be written again.
  public let given: Forms
  /// One, indefinite: `tema`. Of a name it is `udgave af Mål og Strategier`.
  public let one: String
  /// One, definite: `temaet`. A name is definite as it is.
  public let the: String
  /// Several, indefinite: `temaer`.
  public let many: String
  /// Several, definite: `temaerne`.
  public let theMany: String
  /// Whether it is an *et*-word.
  public let isNeuter: Bool
  /// Whether it is a name with a capital letter, which takes no article: *Mål og Strategier*.
  public let isName: Bool

  /// A noun in the forms that are given, and the others made from them.
  ///
  /// - Parameters:
  ///   - given: What a ledetråd says.
  ///   - usual: The field's usual word, where the ledetråd gives nothing to make a form from.
  public init(_ given: Forms, usual: Noun) {
    guard given != Forms() else {
      self = usual
      return
    }
    let made = given.isName ? given.completedAsName : given.completed(usual)
    self.init(
      given: given, made, isNeuter: !given.isName && made.the.hasSuffix("t"),
      isName: given.isName)
  }

  /// A noun with all its forms.
  public init(_ one: String, _ the: String, _ many: String, _ theMany: String) {
    let forms = (one: one, the: the, many: many, theMany: theMany)
    self.init(given: Forms(), forms, isNeuter: the.hasSuffix("t"), isName: false)
  }

  fileprivate typealias AllForms = (one: String, the: String, many: String, theMany: String)

  private init(given: Forms, _ forms: AllForms, isNeuter: Bool, isName: Bool) {
    (self.given, self.isNeuter, self.isName) = (given, isNeuter, isName)
    (one, the, many, theMany) = forms
  }

  /// The same in the language in force: the usual noun by that language's, a municipality's own with
  /// that language's article.
  func said(usually usual: Noun) -> Noun {
    if Language.isDanish { return self }
    if one == usual.one {
      return Noun(given: given, usual.translated, isNeuter: false, isName: false)
    }
    let forms =
      isName
      ? (tr("udgave af \(the)"), the, tr("udgaver af \(the)"), tr("udgaverne af \(the)"))
      : (one, tr("\(one) (bestemt)"), many, tr("\(many) (bestemt)"))
    return Noun(given: given, forms, isNeuter: isNeuter, isName: isName)
  }

  private var translated: AllForms {
    (tr(known: one), tr(known: the), tr(known: many), tr(known: theMany))
  }

  /// As a label stands above or before something: `Tema`; a name alone.
  public var label: String { isName ? the : one.capital }

  /// A number of them: `1 tema`, `6.000 temaer`.
  public func counted(_ number: Int) -> String { TextFigures.counted(number, one, many) }

  /// The same noun after each form was changed in the same way, such as made harmless.
  public func map(_ change: (String) -> String) -> Noun {
    let forms = (one: change(one), the: change(the), many: change(many), theMany: change(theMany))
    return Noun(given: given, forms, isNeuter: isNeuter, isName: isName)
  }
}

extension Noun.Forms {
  /// Whether it is a name: one form that begins with a capital letter.
  public var isName: Bool { one?.first?.isUppercase ?? false }

  fileprivate var completedAsName: Noun.AllForms {
    let name = one ?? ""
    return ("udgave af \(name)", the ?? name, "udgaver af \(name)", "udgaverne af \(name)")
  }

  fileprivate func completed(_ usual: Noun) -> Noun.AllForms {
    guard let one = one ?? many.flatMap(NounPattern.singular) ?? the.flatMap(NounPattern.singular)
    else { return (usual.one, the ?? usual.the, many ?? usual.many, theMany ?? usual.theMany) }
    let pattern = NounPattern.of(one) ?? .usual(one)
    let many = many ?? pattern.many(one)
    return (one, the ?? pattern.the(one), many, theMany ?? NounPattern.definite(many))
  }
}
