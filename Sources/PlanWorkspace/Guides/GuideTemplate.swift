import DanishText
import PlanFormat
public import PlanModel
import PlanStore

/// The text of a new ledetråd file: with explanations, or made from an earlier ledetråd.
public struct GuideTemplate {
  private let year: Int
  private let source: Ledetraad?
  private let register: StrategyRegister?
  /// The file that it is for, which its explanations name.
  public let file: String

  /// A template; without a name, the file is called after the ledetråd.
  ///
  /// - Parameters:
  ///   - year: The year of the new ledetråd.
  ///   - source: An earlier ledetråd that it is made from; nil where it is not.
  ///   - register: A register of strategies that it is made from; nil where it is not.
  ///   - file: The name of the file.
  public init(
    year: Int, source: Ledetraad? = nil, register: StrategyRegister? = nil, file: String?
  ) {
    self.year = year
    self.source = source
    self.register = register
    self.file =
      file.flatMap { $0 == "-" ? nil : $0 } ?? "\(Slug.of(Self.id(year, after: source))).yaml"
  }

  /// The new ledetråd's id.
  private var id: String { Self.id(year, after: source) }

  /// As the source's, where its year stands in it: a municipality calls its papers what it does.
  private static func id(_ year: Int, after source: Ledetraad?) -> String {
    source?.successor(in: year, standardTitle: "").id ?? "ledetråd-\(year)"
  }

  /// The whole file.
  public var text: String {
    if let register {
      let guide = StrategyGuide(of: register, year: year).guide(id: id)
      return filled(Texts.derivedFromRegister) + Self.text(of: guide)
    }
    return source.map { source in
      source.vocabulary.speaking { filled(Texts.derived(from: source)) + body(from: source) }
    } ?? filled(blank)
  }

  /// Makes the file; false where there is one by that name, which is left as it is.
  public func create() throws(WorkspaceProblem) -> Bool {
    try Template.create(file, text)
  }

  private var blank: String {
    String(decoding: PackageResources.ledetraad_yaml, as: UTF8.self)
  }

  private func filled(_ text: String) -> String {
    Template.filled(
      text,
      ["{fil}": file, "{id}": id, "{år}": String(year), "{sidste}": String(year - 1)])
  }

  /// What a new ledetråd of that year says before anybody has written in it.
  static func blank(year: Int) -> Ledetraad {
    let template = GuideTemplate(year: year, source: nil, file: nil)
    return LedetraadDocument.read(Array(template.text.utf8)).guide
  }

  /// Every theme of the source lives on until somebody says otherwise.
  private func body(from source: Ledetraad) -> String {
    var guide = source.successor(
      in: year, standardTitle: "\(source.vocabulary.guide.label) \(year)")
    for index in guide.themes.indices { guide.themes[index].heritage = .continued }
    return Self.text(of: guide)
  }

  private static func text(of guide: Ledetraad) -> String {
    String(decoding: LedetraadWriter.bytes(of: guide), as: UTF8.self)
  }
}
