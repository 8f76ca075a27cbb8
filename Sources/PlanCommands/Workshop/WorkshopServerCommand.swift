import ArgumentParser
import CommandLineDanish
import Glibc
import Language

/// `aarsplan kursus server`: the course in the browser. It is a program of its own, so that a leader's
/// program has no network in it.
struct WorkshopServerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "server", abstract: Texts.WorkshopServer.abstract,
      discussion: Texts.WorkshopServer.discussion, aliases: ["serve"])
  }

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp(Texts.WorkshopServer.arguments, valueName: "mappe"))
  var arguments: [String] = []

  /// Becomes the server; comes back only where there is none.
  func run() throws {
    let name = "aarsplan-kursus"
    var words: [UnsafeMutablePointer<CChar>?] =
      ([name, "--sprog", Language.current.code] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    if let folder = Self.ownFolder { execv("\(folder)/\(name)", &words) }
    execvp(name, &words)
    throw Refusal(message: Texts.WorkshopServer.missing)
  }

  /// The folder in which this program lies.
  private static var ownFolder: String? {
    realpath("/proc/self/exe", nil).map { path in
      defer { free(path) }
      return String(String(cString: path).reversed().drop { $0 != "/" }.dropFirst().reversed())
    }
  }
}
