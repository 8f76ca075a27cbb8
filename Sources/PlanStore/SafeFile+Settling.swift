extension SafeFile {
  /// How long a file must have been left alone before it counts as written to its end, how often it
  /// is looked at, and how long all that may take; in milliseconds.
  private static let (quiet, interval, patience) = (400, 100, 3_000)

  /// Reads a file that another program may still be writing: waits until its size and time have
  /// not changed for a while. After three seconds what stands there then counts.
  ///
  /// To be asked for a file that looks half-written; whether it still does is for the caller to see.
  public func loadSettled(limit: Int = SafeFile.limit) throws(FileError) -> Stored {
    var (last, same, waited) = (try look(), 0, 0)
    while same < Self.quiet, waited < Self.patience {
      disk.pause(Self.interval)
      waited += Self.interval
      let now = try look()
      same = now == last ? same + Self.interval : 0
      last = now
    }
    return try load(limit: limit)
  }

  private func look() throws(FileError) -> FileStatus? {
    try disk.files.statusIfThere(path, followingLinks: true)
  }
}
