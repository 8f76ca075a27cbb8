public import ArgumentParser

/// A request for the help of a command by the words that lead to it: `hjælp ledetråd vis`.
public enum HelpRequest {
  /// The page. Throws a `Refusal` where the words lead nowhere.
  public static func page(
    for words: [String], of root: any ParsableCommand.Type
  ) throws -> String {
    let walk = ArgumentWalk(words, from: try CommandDescription(of: root))
    if case .unknownCommand = walk.problem {
      throw Refusal(message: Texts.message(for: walk))
    }
    return HelpPage(of: walk.command, path: walk.path).text
  }
}
