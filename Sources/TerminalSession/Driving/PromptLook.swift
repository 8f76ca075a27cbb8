import Dialogue
import TextLayout

/// How a prompt looks before the cursor.
struct PromptLook {
  let appearance: Appearance

  /// The request for a line that this prompt asks for.
  func request(for prompt: Prompt, below shown: ShownBlocks) -> LineRequest {
    LineRequest(
      prompt: label(prompt.label), continuation: label(nil), prefill: prompt.prefill,
      candidates: prompt.candidates, historyKind: prompt.kind, hasSigns: appearance != .plain,
      above: shown)
  }

  /// The label and a sign, without colours, for streams.
  func bare(_ label: String) -> String {
    appearance == .plain ? "\(label.toldForm): " : "  \(label.toldForm) › "
  }

  private func label(_ label: String?) -> String {
    switch appearance {
    case .rich:
      let name = label.map { marked(.strong, $0.toldForm) + " " } ?? ""
      return "  " + name + marked(.accent, label == nil ? "…" : "›") + " "
    case .noColour: return label.map(bare) ?? "  … "
    case .plain: return bare(label ?? Texts.goingOn)
    }
  }

  /// Readline must be told which characters take no room: between \001 and \002.
  private func marked(_ ink: Ink, _ text: String) -> String {
    "\u{1}\u{1B}[\(ink.rawValue)m\u{2}\(text)\u{1}\u{1B}[0m\u{2}"
  }
}
