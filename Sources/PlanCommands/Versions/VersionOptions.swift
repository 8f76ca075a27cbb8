import ArgumentParser
import DanishText

/// What is asked of a plan's earlier versions.
struct VersionOptions: ParsableArguments {
  @Flag(
    name: .danish("versioner", english: "versions"), help: ArgumentHelp(Texts.Versions.listHelp))
  var lists = false

  @Option(
    name: .danish("udgave", english: "revision"),
    help: ArgumentHelp(Texts.Versions.showHelp, valueName: "nummer"))
  var shown: Int?

  @Option(
    name: .danish("hent", english: "restore"),
    help: ArgumentHelp(Texts.Versions.restoreHelp, valueName: "nummer"))
  var restored: Int?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Versions.yesHelp))
  var isSure = false
}
