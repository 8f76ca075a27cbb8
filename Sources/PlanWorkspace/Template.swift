import PlanStore

/// What templates of new files have in common.
enum Template {
  /// The text of a template with its placeholders filled in.
  static func filled(_ template: [UInt8], _ words: KeyValuePairs<String, String>) -> String {
    filled(String(decoding: template, as: UTF8.self), words)
  }

  /// A text with its placeholders filled in.
  static func filled(_ text: String, _ words: KeyValuePairs<String, String>) -> String {
    words.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  /// Makes a file; false where there is one by that name, which is left as it is.
  static func create(_ file: String, _ text: String) throws(WorkspaceProblem) -> Bool {
    try asking({ .file(.notWritten(path: file, $0)) }) { () throws(FileError) in
      let outcome = try SafeFile(file, on: .real()).save(Array(text.utf8), over: .absent)
      if case .saved = outcome { return true } else { return false }
    }
  }
}
