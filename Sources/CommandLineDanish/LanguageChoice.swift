import DanishText
import Glibc
public import Language

/// Which language a program speaks: `--sprog` on the command line, else the locale, else Danish.
public struct LanguageChoice {
  /// The language.
  public let language: Language
  /// What was typed, without the option: it belongs to every command, so none declares it.
  public let arguments: [String]

  /// Chooses.
  ///
  /// - Parameters:
  ///   - arguments: What was typed after the program's name.
  ///   - variable: The value of a variable of the environment.
  /// - Throws: A `Refusal` for a language that there is not.
  public init(
    _ arguments: [String], variable: (String) -> String? = Self.variable
  ) throws {
    let locale = Self.language(of: variable)
    var rest = arguments
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    guard let place = arguments[..<end].firstIndex(where: Self.isOption) else {
      (language, self.arguments) = (locale, arguments)
      return
    }
    let word = rest.remove(at: place)
    let attached = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let code =
      attached.count > 1
      ? String(attached[1]) : place < rest.count ? rest.remove(at: place) : ""
    guard let language = Language.of(code.lowercased()) else {
      throw Refusal(message: locale.speaking { Texts.unknownLanguage(code) })
    }
    (self.language, self.arguments) = (language, rest)
  }

  /// How the option is written; the first is the one that people are told of.
  static let names = ["--sprog", "--language"]

  private static func isOption(_ word: String) -> Bool {
    names.contains { word == $0 || word.hasPrefix($0 + "=") }
  }

  /// `en` of `en_GB.UTF-8`; Danish where the machine has no language, as `C`, or one that is not
  /// spoken here.
  private static func language(of variable: (String) -> String?) -> Language {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
    return Language.of(locale.prefix { $0.isLetter }.lowercased()) ?? .danish
  }

  /// A variable of this process.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
