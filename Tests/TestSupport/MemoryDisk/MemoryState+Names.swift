public import PlanStore

extension MemoryState {
  /// The node that a path leads to.
  func find(
    _ path: String, follow: Bool, for operation: FileError.Operation, depth: Int = 0
  ) throws(FileError) -> Int {
    guard depth < 40 else { throw FileError(operation, path, .linkLoop) }
    var node = 0
    let parts = path.split(separator: "/").filter { $0 != "." }
    for (index, part) in parts.enumerated() {
      guard let names = nodes[node]?.names, nodes[node]?.kind == .folder else {
        throw FileError(operation, path, .notFolder)
      }
      guard let next = names[String(part)] else { throw FileError(operation, path, .notFound) }
      node = next
      let isLast = index == parts.count - 1
      if let target = nodes[next]?.target, follow || !isLast {
        let above = parts[..<index].joined(separator: "/")
        let path = target.hasPrefix("/") ? target : "\(above)/\(target)"
        node = try find(path, follow: true, for: operation, depth: depth + 1)
      }
    }
    return node
  }

  /// The folder and the name of a path.
  func place(
    _ path: String, for operation: FileError.Operation
  ) throws(FileError) -> (folder: Int, name: String) {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { throw FileError(operation, path, .alreadyExists) }
    let above = parts.dropLast().joined(separator: "/")
    return (try find(above, follow: true, for: operation), String(name))
  }

  mutating func add(
    _ node: MemoryNode, at path: String, for operation: FileError.Operation
  ) throws(FileError) {
    let (folder, name) = try place(path, for: operation)
    guard nodes[folder]?.names[name] == nil else {
      throw FileError(operation, path, .alreadyExists)
    }
    nodes[nextNode] = node
    nodes[folder]?.names[name] = nextNode
    nextNode += 1
  }

  mutating func rename(_ old: String, to new: String) throws(FileError) {
    let from = try place(old, for: .rename)
    let to = try place(new, for: .rename)
    guard let node = nodes[from.folder]?.names.removeValue(forKey: from.name) else {
      throw FileError(.rename, old, .notFound)
    }
    nodes[to.folder]?.names[to.name] = node
  }

  mutating func renameWithoutReplacing(_ old: String, to new: String) throws(FileError) {
    guard abilities.exchanges else { throw FileError(.rename, new, .notSupported) }
    let to = try place(new, for: .rename)
    guard nodes[to.folder]?.names[to.name] == nil else {
      throw FileError(.rename, new, .alreadyExists)
    }
    try rename(old, to: new)
  }

  mutating func exchange(_ one: String, with other: String) throws(FileError) {
    guard abilities.exchanges else { throw FileError(.rename, other, .notSupported) }
    let (first, second) = (try place(one, for: .rename), try place(other, for: .rename))
    guard let mine = nodes[first.folder]?.names[first.name],
      let theirs = nodes[second.folder]?.names[second.name]
    else { throw FileError(.rename, other, .notFound) }
    nodes[first.folder]?.names[first.name] = theirs
    nodes[second.folder]?.names[second.name] = mine
  }

  mutating func removeFolder(_ path: String) throws(FileError) {
    let node = try find(path, follow: false, for: .remove)
    guard nodes[node]?.kind == .folder else { throw FileError(.remove, path, .notFolder) }
    guard nodes[node]?.names.isEmpty ?? true else {
      throw FileError(.remove, path, .alreadyExists)
    }
    try remove(path)
  }

  /// Gives a file a second name.
  public mutating func link(_ old: String, to new: String) throws(FileError) {
    guard abilities.links else { throw FileError(.link, new, .notSupported) }
    let node = try find(old, follow: false, for: .link)
    let to = try place(new, for: .link)
    guard nodes[to.folder]?.names[to.name] == nil else {
      throw FileError(.link, new, .alreadyExists)
    }
    nodes[to.folder]?.names[to.name] = node
  }

  mutating func remove(_ path: String) throws(FileError) {
    let (folder, name) = try place(path, for: .remove)
    guard nodes[folder]?.names.removeValue(forKey: name) != nil else {
      throw FileError(.remove, path, .notFound)
    }
  }

  func list(_ path: String) throws(FileError) -> [FolderEntry] {
    let folder = try find(path, follow: true, for: .list)
    let names = nodes[folder]?.names ?? [:]
    return names.map { FolderEntry(name: $0.key, kind: nodes[$0.value]?.kind) }
  }

  func status(of number: Int) throws(FileError) -> FileStatus {
    guard let node = nodes[number] else { throw FileError(.status, "", .notFound) }
    return FileStatus(
      kind: node.kind, permissions: node.permissions, size: node.bytes.count,
      modified: node.modified, device: 1, inode: UInt64(number), user: node.owner[0],
      group: node.owner[1],
      names: nodes.values.reduce(0) { $0 + $1.names.values.count { $0 == number } })
  }

  /// Puts a link on the disk, for a test's beginning.
  public mutating func addLink(_ path: String, to target: String) throws(FileError) {
    var node = MemoryNode(kind: .link, permissions: 0o777)
    node.target = target
    try add(node, at: path, for: .create)
  }

  /// Puts a file on the disk, for a test's beginning.
  public mutating func addFile(
    _ path: String, _ text: String, permissions: UInt32 = 0o644
  ) throws(FileError) {
    var node = MemoryNode(kind: .file, permissions: permissions)
    node.bytes = Array(text.utf8)
    try add(node, at: path, for: .create)
  }

  /// Puts a pipe on the disk, for a test's beginning.
  public mutating func addPipe(_ path: String) throws(FileError) {
    try add(MemoryNode(kind: .other, permissions: 0o644), at: path, for: .create)
  }

  /// Writes a file as other programs do: into the file that is there, or by renaming another over
  /// it.
  public mutating func writeAsOthers(_ path: String, _ text: String, inPlace: Bool) {
    if inPlace, let node = try? find(path, follow: true, for: .write) {
      nodes[node]?.bytes = Array(text.utf8)
      nodes[node]?.modified += 1
      return
    }
    guard let place = try? place(path, for: .create) else { return }
    nodes[place.folder]?.names.removeValue(forKey: place.name)
    try? addFile(path, text)
  }

  /// Puts a folder on the disk, for a test's beginning.
  public mutating func makeTestFolder(_ path: String) throws(FileError) {
    try add(.folder(0o755), at: path, for: .makeFolder)
  }

  /// The names in a folder, sorted.
  public func names(in folder: String) throws(FileError) -> [String] {
    try list(folder).compactMap(\.name).sorted()
  }
}
