import ArgumentParser

/// `aarsplan ledetråd`: the ledetråde it knows, and making one's own.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledetråd", abstract: "x", aliases: ["ledetraad", "guide"])
}
