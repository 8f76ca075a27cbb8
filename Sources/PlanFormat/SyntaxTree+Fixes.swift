import PlanModel

/// Turns fixes into edits of the file's text.
extension SyntaxTree {
  /// The edits; a fix whose value is not in the file gives none.
  func edits(for fixes: [Fix]) -> [TextEdit] { fixes.flatMap(edits) }

  private func edits(for fix: Fix) -> [TextEdit] {
    switch fix.kind {
    case .editText(let edits): return edits
    case .replaceScalar(let text):
      guard let found = find(fix.path), tape[found.value].kind == .scalar else { return [] }
      let written = ScalarText.inline(text, inFlow: found.isInFlow)
      let range = original(of: bytes(of: found.value))
      return [TextEdit(range, (range.isEmpty ? " " : "") + written)]
    }
  }

  private struct Found {
    var key: Int?
    var value: Int
    var isInFlow: Bool
  }

  private func find(_ path: FieldPath) -> Found? {
    guard !tape.isEmpty else { return nil }
    var found = Found(key: nil, value: 0, isInFlow: false)
    for step in path.steps {
      if tape[found.value].style == .flow { found.isInFlow = true }
      switch step {
      case .index(let index):
        guard tape[found.value].kind == .sequence else { return nil }
        let items = items(of: found.value)
        guard items.indices.contains(index) else { return nil }
        (found.key, found.value) = (nil, items[index])
      case .key(let name):
        guard tape[found.value].kind == .mapping, let entry = entry(of: found.value, named: name)
        else { return nil }
        (found.key, found.value) = (entry.key, entry.value)
      }
    }
    return found
  }
}
