import CommandLineDanish
import Glibc
import Language

/// The whole program, from its arguments to its exit status.
public enum Program {
  /// The version, as `--version` says it.
  public static let version = "0.1.0"

  /// Runs the program.
  ///
  /// - Parameter arguments: What was typed after the program's name.
  /// - Returns: The exit status: 0 done, 1 findings at the level that fails, 2 could not do it.
  public static func run(_ arguments: [String]) -> Int32 {
    // A reader that goes away, or a file past its limit, is an answer from `write`, not a death.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      let choice = try LanguageChoice(arguments)
      return choice.language.speaking { status(of: choice.arguments) }
    } catch {
      StandardStream.error.tell(Texts.refused(String(describing: error)))
      return ExitStatus.impossible.rawValue
    }
  }

  private static func status(of arguments: [String]) -> Int32 {
    do {
      if CompletionDesk.isAsked(arguments) {
        try CompletionDesk.answer(arguments)
        return ExitStatus.done.rawValue
      }
      // What it is made with is a page of help; it is asked for as the version is.
      let isAbout = ["--om", "--about"].contains(arguments.first)
      try Invocation<AarsplanCommand>(isAbout ? ["hjælp"] + arguments : arguments).run()
      return ExitStatus.done.rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      StandardStream.error.tell(Texts.refused(String(describing: error)))
      return ExitStatus.impossible.rawValue
    }
  }
}
