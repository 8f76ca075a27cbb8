import Glibc
import Dialogue
import PlanModel
import TerminalSession

/// Keeps a draft as one file, and notes in another that it was told to finish.
struct FileKeeper: AnswerStore {
  let path: String?

  mutating func save(_ plan: Plan, to place: String?) -> SaveOutcome { .saved(path: "plan.yaml") }

  mutating func keepDraft(field: String, text: String) { write("\(field)=\(text)", to: path) }

  mutating func dropDraft(field: String) {
    if let path { unlink(path) }
  }

  mutating func storedDraft(field: String) -> String? {
    guard let path, let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    return text.hasPrefix("\(field)=") ? String(text.dropFirst(field.count + 1)) : nil
  }

  mutating func finish() { write("ja", to: path.map { $0 + ".finished" }) }

  private func write(_ text: String, to path: String?) {
    guard let path, let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
