import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanModel
import PlanReports
import PlanWorkspace
import TerminalSession
import Workshop

/// `aarsplan kursus status MAPPE`: how far everybody is, and the picture of the room.
struct WorkshopStatusCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: Texts.Room.abstract, discussion: Texts.Room.discussion,
      aliases: ["progress"])
  }

  @Argument(help: ArgumentHelp(Texts.Room.folder, valueName: "mappe"))
  var folder: String?

  @Flag(name: .danish("følg", english: "follow"), help: ArgumentHelp(Texts.Room.follow))
  var follows = false

  @Flag(name: .danish("billede", english: "picture"), help: ArgumentHelp(Texts.Room.picture))
  var isPicture = false

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Room.all))
  var all = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var output: ReportOutput<RoomReport>

  /// Refuses what cannot go together, and says what can.
  func validate() throws {
    guard follows, output.target == nil, !output.writes("tekst") else { return }
    throw Refusal(message: Texts.Room.followsText)
  }

  func run() throws {
    let folder = folder ?? CourseFolder.usual
    // Who watches from the beginning misses nothing.
    let watch = follows ? FolderWatch(folder) : nil
    var reader = try RoomReader(folder, guide: guide.name)
    reader.look()
    try reader.guide.vocabulary.speaking(command: {
      guard let watch else { return try output.write(report(of: reader)) }
      var following = RoomFollowing(reader, watch, look: output.look) { report(of: $0) }
      if output.target != nil {
        try following.run { try output.write($0) }
      } else {
        try following.run()
      }
    })
  }

  private func report(of reader: RoomReader) -> RoomReport {
    RoomReport(reader.progress, ofEach: all, isPicture: isPicture)
  }
}
