import CommandLineDanish
import Dialogue

extension Stage {
  /// Asks whether something is to be done.
  ///
  /// - Parameters:
  ///   - question: What would be done.
  ///   - choices: The answers. Enter chooses the first: what cannot be brought back is another.
  ///   - number: Which of the choices agrees, from 0.
  ///   - refusal: What to say where nobody can be asked.
  /// - Returns: Whether the answer was yes.
  /// - Throws: A `Refusal` where nobody can be asked.
  consuming func agrees(
    to question: String, _ choices: [String], number: Int = 0, orSay refusal: String
  ) throws -> Bool {
    guard canChoose else { throw Refusal(message: refusal) }
    return choose([.paragraph(question)], choices.map { ListItem(text: $0) }) == number
  }
}
