/// Where the pages of one plan stand, and what stands around them.
public struct PageLook: Sendable {
  /// The address that the places of the plan are below, without a slash at its end: `/plan`.
  public var base: String
  /// The address of the style sheet (`WebAssets.style`).
  public var style: String
  /// The address of the script (`WebAssets.script`).
  public var script: String
  /// The course, as it stands above each page.
  public var course: String?
  /// What must be known on every page, such as that others on the network can read along.
  public var warning: String?

  /// Puts it together.
  public init(
    base: String = "/plan", style: String = "/kursus.css", script: String = "/kursus.js",
    course: String? = nil, warning: String? = nil
  ) {
    (self.base, self.style, self.script) = (base, style, script)
    (self.course, self.warning) = (course, warning)
  }

  /// The address of a place: what is not plain in its name is written in per cent signs.
  public func address(of place: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return place.utf8.reduce(into: base + "/") { address, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (Character(scalar).isLetter || Character(scalar).isNumber || byte == 0x2D
          || byte == 0x2E || byte == 0x5F)
      if isPlain {
        address.unicodeScalars.append(scalar)
      } else {
        address += "%"
        address.append(digits[Int(byte >> 4)])
        address.append(digits[Int(byte & 15)])
      }
    }
  }

  /// Where half-typed texts of a place are sent.
  func draftAddress(of place: String) -> String {
    base + "/" + Place.draft + "/" + address(of: place).dropFirst(base.count + 1)
  }
}

/// Places that are no steps of an interview. No question has a name with a capital letter.
public enum Place {
  /// Everything that is asked for.
  public static let overview = "oversigt"
  /// The first thing that is missing.
  public static let start = "start"
  /// Where half-typed texts are sent, with their place below it.
  public static let draft = "kladde"
}

/// The names of what a form sends besides the fields.
public enum FormName {
  /// What was pressed.
  public static let act = "act"
  /// The form itself: a random word, by which one that comes twice is known.
  public static let form = "form"
  /// What tells that the form is from here.
  public static let token = "token"
  /// What stands before the name of a field.
  public static let field = "f:"
  /// What stands before the name of a field, for what stood in it when the page was made.
  public static let original = "o:"
}

/// What can be pressed.
public enum FormAct: Sendable, Equatable {
  /// Save, and go on.
  case save
  /// Save, and see it again.
  case stay
  /// Pass over it.
  case skip
  /// To the place before.
  case back
  /// To the overview.
  case overview
  /// One of several things.
  case choose(String)

  /// Reads the value of `FormName.act`; a form that was sent without pressing anything is saved.
  public init(_ value: String?) {
    switch value {
    case "stay": self = .stay
    case "skip": self = .skip
    case "back": self = .back
    case "overview": self = .overview
    case let value? where value.hasPrefix("choose:"): self = .choose(String(value.dropFirst(7)))
    default: self = .save
    }
  }

  /// The value of `FormName.act`.
  var value: String {
    switch self {
    case .save: "save"
    case .stay: "stay"
    case .skip: "skip"
    case .back: "back"
    case .overview: "overview"
    case .choose(let choice): "choose:" + choice
    }
  }
}
