import DanishText
import ArgumentParser
import CommandLineDanish
import PlanModel
import Schemas

/// `aarsplan skema`: the JSON Schema of a file format.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skema", abstract: Texts.Schema.abstract, discussion: Texts.Schema.discussion,
      aliases: ["schema"])
  }

  @Argument(help: ArgumentHelp(Texts.Schema.which, valueName: "format"))
  var format: Format

  /// The file formats, by all the names that are understood.
  enum Format: ExpressibleByArgument {
    case plan, guide, register, runSheet, contributions

    init?(argument: String) {
      switch PlainSpelling.of(argument) {
      case "aarsplan", "plan": self = .plan
      case "ledetraad", "guide": self = .guide
      case "strategier", "strategies": self = .register
      case "kursus", "workshop", "drejebog": self = .runSheet
      case "bidrag", "contributions": self = .contributions
      default: return nil
      }
    }

    static let allValueStrings = ["årsplan", "ledetråd", "strategier", "kursus", "bidrag"]
  }

  func run() throws {
    try StandardStream.output.write(data: schema)
  }

  private var schema: [UInt8] {
    switch format {
    case .plan: Schemas.plan
    case .guide: Schemas.guide
    case .register: Schemas.register
    case .runSheet: Schemas.runSheet
    case .contributions: Schemas.contributions
    }
  }
}
