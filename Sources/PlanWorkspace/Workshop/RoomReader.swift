import DanishText
import PlanFormat
public import PlanModel
public import PlanStore
public import Workshop

/// Reads how far the plans of a folder are, each file only when it changed.
///
/// Of a plan nothing stays but numbers and marks. In the folder of a course the plans lie in `planer`,
/// and the questions that are asked are those of its run sheet; else all plans in the folder and below
/// it count, and all questions.
public struct RoomReader {
  /// What is known of a file.
  private struct Known {
    var stamp: FileStamp
    var content: Content
  }

  fileprivate enum Content {
    case plan(CentreProgress, PlanMarks)
    /// A plan that cannot be read, or one of another ledetråd.
    case leftOut
    /// Something else.
    case nothing
  }

  /// The folder, as it was named.
  public let folder: String
  /// The folder that the plans lie in.
  public let plans: String
  /// The ledetråd that plans are held against.
  public let guide: Ledetraad
  /// The questions that are asked; all where there are none.
  public let questions: Set<String>
  /// How many files have been read so far.
  public private(set) var reads = 0

  private let title: String?
  private let files: any FileSystem
  private var known: [String: Known] = [:]

  /// How many files are looked at.
  private static let mostFiles = 20_000

  /// Prepares to read a folder; nothing is read yet but its run sheet, and as many plans as it takes to
  /// know their ledetråd.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - name: The id or the file of the ledetråd that was asked for.
  ///   - files: The disk.
  /// - Throws: That there is no such folder, or no ledetråd to hold its plans against.
  public init(
    _ folder: String, guide name: String? = nil, on files: any FileSystem = RealFileSystem()
  ) throws(WorkspaceProblem) {
    (self.folder, self.files) = (folder, files)
    guard (try? files.status(folder, followingLinks: true))?.kind == .folder else {
      throw .overview(.notARoom(path: folder))
    }
    let course = CourseFolder(folder)
    let sheet = Self.runSheet(of: course, on: files)
    plans = sheet == nil ? folder : course.plans
    title = sheet?.title
    let found = PlanFinder(on: files).find([plans]).files
    let library = try GuideLibrary(choosing: name, beside: found + [course.runSheet])
    let id = sheet?.guide ?? Self.guide(namedIn: found, on: files)
    switch library.guide(named: id, beside: id == sheet?.guide ? folder : plans) {
    case .success(let found): guide = found.guide
    case .failure(let problem):
      guard id == nil else { throw .guide(problem) }
      guide = try library.fallback()
    }
    let guide = guide
    questions = Set(sheet?.blocks.flatMap(\.questions) ?? []).filter { guide.question($0) != nil }
  }

  private static func runSheet(
    of course: CourseFolder, on files: any FileSystem
  ) -> RunSheet? {
    guard let bytes = try? files.read(course.runSheet, limit: PlanDocument.largest) else {
      return nil
    }
    let document = RunSheetDocument.read(bytes)
    return document.isReadable ? document.record : nil
  }

  /// The ledetråd that the first plan names of those that name one.
  private static func guide(namedIn paths: [String], on files: any FileSystem) -> String? {
    paths.lazy.prefix(20).compactMap { try? PlanDocument.at($0, on: files) }
      .first { $0.isMeantAsPlan && $0.plan.guide.hasText }?.plan.guide
  }

  /// How far everybody is, by what has been read.
  public var progress: RoomProgress {
    var centres: [CentreProgress] = []
    var leftOut: [String] = []
    for (path, file) in known {
      switch file.content {
      case .plan(let progress, _): centres.append(progress)
      case .leftOut: leftOut.append(path)
      case .nothing: break
      }
    }
    centres.sort { FilePath.precedes($0.file, $1.file) }
    var room = RoomProgress(centres, guide: guide, asking: questions, title: title)
    room.leftOut = leftOut.sorted(by: FilePath.precedes)
    return room
  }

  // MARK: Reading

  /// Looks at every file, and reads those that changed. True where anything is told differently now.
  @discardableResult
  public mutating func look() -> Bool {
    let found = PlanFinder(on: files).find([plans]).files.prefix(Self.mostFiles)
    var isNew = false
    for path in Set(known.keys).subtracting(found) where forget(path) { isNew = true }
    for path in found where read(path, isSure: false) { isNew = true }
    return isNew
  }

  /// Takes what a watch tells. True where anything is told differently now.
  @discardableResult
  public mutating func take(_ changes: [FolderWatch.Change]) -> Bool {
    var isNew = false
    for change in changes where take(change) { isNew = true }
    return isNew
  }

  private mutating func take(_ change: FolderWatch.Change) -> Bool {
    let isOurs = PlanFinder.isNamedLikePlan(FilePath.name(of: change.path))
    guard change.kind != .gone else { return forget(change.path) }
    return isOurs && isBelow(change.path) && read(change.path, isSure: true)
  }

  private func isBelow(_ path: String) -> Bool {
    plans == "." || path.hasPrefix(plans.hasSuffix("/") ? plans : plans + "/")
  }

  private mutating func forget(_ path: String) -> Bool {
    let old = known.removeValue(forKey: path)
    if case .nothing? = old?.content { return false }
    return old != nil
  }

  private mutating func read(_ path: String, isSure: Bool) -> Bool {
    guard let stamp = FileStamp(path, on: files) else { return forget(path) }
    let before = known[path]
    if !isSure, before?.stamp == stamp { return false }
    let content = content(of: path, before: before?.content)
    known[path] = Known(stamp: stamp, content: content)
    return !content.isAlike(before?.content)
  }

  private mutating func content(of path: String, before: Content?) -> Content {
    reads += 1
    guard let document = try? PlanDocument.at(path, on: files) else { return .leftOut }
    guard document.isReadable else { return document.bytes.isEmpty ? .nothing : .leftOut }
    guard document.isMeantAsPlan else { return .nothing }
    let spelt = PlainSpelling.of(guide.id)
    guard document.plan.guide.map({ PlainSpelling.of($0) == spelt }) ?? true else {
      return .leftOut
    }
    let marks = PlanMarks(document.plan, guide: guide)
    var progress = CentreProgress(document.plan, guide: guide, asking: questions, file: path)
    if case .plan(let earlier, let old) = before {
      progress.themeAtHand = marks.changed(since: old) ?? earlier.themeAtHand
    }
    return .plan(progress, marks)
  }
}

extension RoomReader.Content {
  /// Whether the same is told of it.
  fileprivate func isAlike(_ other: RoomReader.Content?) -> Bool {
    switch (self, other) {
    case (.plan(let one, _), .plan(let other, _)): one == other
    case (.leftOut, .leftOut), (.nothing, .nothing), (.nothing, nil): true
    default: false
    }
  }
}
