/// One walk through folders.
struct FolderWalk {
  private struct FolderID: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  let files: any FileSystem
  var result = PlanFinder.Result()
  private var walked: Set<FolderID> = []
  private var links: [String] = []

  init(files: any FileSystem) { self.files = files }

  /// Takes a path that somebody named.
  mutating func begin(at path: String) {
    do {
      let status = try files.status(path, followingLinks: true)
      if status.kind == .folder {
        walk(path)
      } else {
        result.files.append(path)
      }
    } catch {
      result.problems.append(error)
    }
  }

  /// Walks the folders that links lead to, last, so that a folder's own path comes before them.
  mutating func followLinks() {
    while !links.isEmpty {
      let next = links.sorted(by: FilePath.precedes)
      links = []
      for path in next { walk(path) }
    }
  }

  /// Takes what lies in a folder, and goes no deeper.
  mutating func list(_ folder: String) {
    do {
      var below: [String] = []
      for entry in try files.list(folder) { take(entry, in: folder, folders: &below) }
    } catch {
      result.problems.append(error)
    }
  }

  private mutating func walk(_ root: String) {
    var folders = [root]
    while let folder = folders.popLast() {
      do {
        let status = try files.status(folder, followingLinks: true)
        let id = FolderID(device: status.device, inode: status.inode)
        guard walked.insert(id).inserted else { continue }
        for entry in try files.list(folder) { take(entry, in: folder, folders: &folders) }
      } catch {
        result.problems.append(error)
      }
    }
  }

  private mutating func take(_ entry: FolderEntry, in folder: String, folders: inout [String]) {
    guard let name = entry.name else {
      result.problems.append(FileError(.list, folder, .nameNotText))
      return
    }
    guard name.utf8.first != UInt8(ascii: ".") else { return }
    let path = folder == "." ? name : FilePath.join(folder, name)
    switch entry.kind {
    case .file: add(path, name: name)
    case .folder: folders.append(path)
    case .other: passOver(path, name: name)
    case .link, nil: look(at: path, name: name, folders: &folders)
    }
  }

  private mutating func add(_ path: String, name: String) {
    if Self.isPlan(name) { result.files.append(path) } else { result.others.append(path) }
  }

  private mutating func look(at path: String, name: String, folders: inout [String]) {
    do {
      let itself = try files.status(path, followingLinks: false)
      let status = itself.kind == .link ? try files.status(path, followingLinks: true) : itself
      switch status.kind {
      case .file: add(path, name: name)
      case .folder: if itself.kind == .link { links.append(path) } else { folders.append(path) }
      case .link, .other: passOver(path, name: name)
      }
    } catch {
      // A link to nowhere, or in a circle, is of interest only where it is named like a plan.
      if Self.isPlan(name) { result.problems.append(error) }
    }
  }

  /// A pipe, a device or a socket is of interest only where it is named like a plan.
  private mutating func passOver(_ path: String, name: String) {
    if Self.isPlan(name) { result.problems.append(FileError(.open, path, .notRegular)) }
  }

  /// Whether a file is named like a plan, in capitals or not.
  static func isPlan(_ name: String) -> Bool {
    let ending = name.utf8.suffix(5).map { $0 | 0x20 }
    return ending.elementsEqual(".yaml".utf8) || ending.suffix(4).elementsEqual(".yml".utf8)
  }
}
