import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanStore

/// A ledetråd that lies elsewhere: laid beside the plan, so that the plan opens anywhere.
extension Opening {
  /// Says where the ledetråd lies that was asked for, if plans of that folder would not find it.
  /// For a new plan somebody is asked whether a copy is laid beside it.
  ///
  /// - Returns: What commands must name for the plan to open again; nil where it opens as it is.
  mutating func settleGuide(for path: String?, isNew: Bool) -> String? {
    guard let known = library.chosen, case .file(let source) = known.origin else { return nil }
    let folder = path.map(FilePath.folder(of:)) ?? "."
    guard !library.isFound(known.guide, from: folder) else { return nil }
    guard isNew, host.canChoose else {
      host.show([.hint(Texts.Sitting.guideElsewhere(source))])
      return source
    }
    let target = FilePath.join(folder, FilePath.name(of: source))
    let items = Texts.Sitting.guideChoices(target).map { ListItem(text: $0) }
    guard host.choose([.paragraph(Texts.Sitting.guideLies(source))], items) == 0 else {
      return source
    }
    return lay(source, at: target) ? nil : source
  }

  /// Copies the file; whether it stands there now. What has that name already stays.
  private mutating func lay(_ source: String, at target: String) -> Bool {
    do throws(FileError) {
      let bytes = try disk.files.read(source, limit: PlanDocument.largest)
      let outcome = try SafeFile(target, on: disk).save(bytes, over: .absent)
      guard case .changedMeanwhile = outcome else {
        host.show([.success(Texts.Sitting.guideLaid(target))])
        return true
      }
      host.show([.problem(Texts.Sitting.guideNameTaken(target))])
    } catch {
      host.show([.problem(Texts.Sitting.guideNotLaid(target, error))])
    }
    return false
  }
}
