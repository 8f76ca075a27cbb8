public import DanishText
import OfficeFiles
import PlanFormat
public import PlanForms
public import PlanModel
import PlanStore

/// A form that came back from Word, on its way into a plan: a new one, or the one that it was made
/// from.
public struct FormDesk {
  /// What the form says.
  public let reading: FormReading
  /// Where the plan is, or is to be.
  public let path: String
  /// The ledetråd; nil where it is not known.
  public let guide: Ledetraad?
  /// The plan as it is; nil where it is a new one.
  public var current: Plan? { loaded?.document.plan }
  /// Whether it is known what the plan was like when the form was made.
  public var knowsBase: Bool { base != nil || loaded == nil }

  private let form: String
  private let base: Plan?
  private let loaded: LoadedPlan?
  private let place: Workplace

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - form: The document's path; `-` is standard input.
  ///   - target: Where the plan is to be; nil for the plan that the form was made from, beside it or
  ///     here, or a new one.
  ///   - today: The day that »i morgen« counts from.
  ///   - place: The disk.
  ///   - choosing: Gives the ledetråde that are known beside a plan.
  /// - Throws: What kept it from being read, or the plan from being changed.
  public init(
    _ form: String, into target: String?, today: PlanDate, at place: Workplace = .real(),
    choosing: (_ plan: String) throws -> GuideLibrary
  ) throws {
    let input = InputFile(form, limit: WordReader.largest)
    let returned = try Self.returned(in: input)
    let origin = returned.origin
    let path = Self.target(target, returned, beside: input.pathOnDisk, place)
    let loaded = try LoadedPlan.load(path, on: place.disk)
    if let loaded, !loaded.isEmpty { try loaded.refuseUnfit() }
    let base = try Self.base(origin, loaded, path, place)
    var named = loaded?.document.plan ?? Plan()
    named.guide = named.guide ?? returned.guide
    let guide = try? choosing(path).guide(for: named, at: path).get().guide
    (self.form, self.path, self.place) = (input.name, path, place)
    (self.base, self.loaded, self.guide) = (base, loaded, guide)
    reading = (guide?.vocabulary ?? .standard).speaking {
      FormReading(returned, base: base ?? Plan(), guide: guide, today: today)
    }
  }

  private static func returned(in input: InputFile) throws(WorkspaceProblem) -> ReturnedForm {
    let bytes = try input.bytes()
    let text: WordText
    do throws(WordReader.Problem) {
      text = try WordReader.read(bytes)
    } catch {
      throw .form(.unreadable(path: input.name, error))
    }
    let form = ReturnedForm(text)
    guard form.isForm else { throw .form(.notAForm(path: input.name)) }
    if let excess = form.excess { throw .form(.tooMuch(path: input.name, excess)) }
    return form
  }

  /// A name without folders: what stands in a document came from anybody.
  private static func target(
    _ typed: String?, _ returned: ReturnedForm, beside form: String?, _ place: Workplace
  ) -> String {
    let folder = form.map(FilePath.folder(of:)) ?? "."
    let name = returned.origin?.file.flatMap { name in
      name == FilePath.name(of: name) && !name.hasPrefix(".")
        && (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) ? name : nil
    }
    if let typed { return place.path(typed, named: name ?? "aarsplan.yaml") }
    if let name {
      let beside = folder == "." ? name : FilePath.join(folder, name)
      let isThere: (String) -> Bool = {
        (try? place.disk.files.status($0, followingLinks: true)) != nil
      }
      return !isThere(beside) && isThere(name) ? name : beside
    }
    let plan = FormReading(returned, base: Plan(), guide: nil, today: .earliest).plan(.init())
    let free = PlanName.free(for: plan, on: place.disk.files, in: folder)
    return free
  }

  /// The plan that the form was made from: as it is, where it is not changed since, else as it was
  /// kept.
  private static func base(
    _ origin: FormOrigin?, _ loaded: LoadedPlan?, _ path: String, _ place: Workplace
  ) throws(WorkspaceProblem) -> Plan? {
    guard let mark = origin?.version, let loaded else { return nil }
    if let bytes = loaded.stored.bytes, ContentHash(bytes).text == mark {
      return loaded.document.plan
    }
    let kept = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try place.versions(of: path).formBase(mark)
    }
    return kept.map { PlanDocument.read($0).plan }
  }

  // MARK: The plan

  /// The form joined with the plan; nil where the plan is a new one.
  public func merge(_ decisions: FormReading.Decisions) -> FormMerge? {
    guard let current else { return nil }
    return FormMerge(base: base, current: current, form: reading.plan(decisions))
  }

  /// A new plan from the form, with the marks of its ledetråd's themes.
  public func newPlan(_ decisions: FormReading.Decisions) -> Plan {
    var plan = reading.plan(decisions)
    plan.status = plan.status ?? .known(.draft)
    if let guide {
      plan.guide = guide.id
      plan.fingerprints = guide.themes.map { Fingerprint(theme: $0.id, value: $0.fingerprint) }
    }
    return plan
  }

  /// Writes the plan, with what it has no place for as comments below. Nobody else may have it open.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - clashes: Places with texts of the form that the plan has otherwise.
  /// - Returns: Whether anything in the file has changed.
  /// - Throws: What kept it from being written. The file is as it was then.
  public func save(
    _ plan: Plan, leavingOut clashes: [FormMerge.Clash]
  ) throws(WorkspaceProblem) -> Bool {
    let lock = try lock()
    defer { try? lock?.release() }
    let remarks =
      reading.remarks.compactMap(\.kept) + clashes.map { Texts.otherText($0.place, $0.form) }
    let bytes = try bytes(of: plan)
    let heading = Texts.fromForm(FilePath.name(of: form))
    guard let all = PlanDocument.adding(remarks, under: heading, to: bytes) else {
      throw .file(.isFull(path: path))
    }
    if all == loaded?.stored.bytes { return false }
    let outcome = try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
      if let old = loaded?.stored.bytes {
        try place.versions(of: path).keep(old, because: .before)
      }
      return try SafeFile(path, on: place.disk).save(all, over: loaded?.stored ?? .absent)
    }
    if case .changedMeanwhile = outcome { throw .version(.changedMeanwhile(path: path)) }
    return true
  }

  private func bytes(of plan: Plan) throws(WorkspaceProblem) -> [UInt8] {
    guard let loaded, !loaded.isEmpty else {
      let bytes = PlanWriter.bytes(of: plan)
      if PlanExcess(ofNew: plan, written: bytes) != nil { throw .file(.isFull(path: path)) }
      return bytes
    }
    guard let bytes = try? loaded.document.updating(to: plan) else {
      throw .file(.isFull(path: path))
    }
    return bytes
  }

  private func lock() throws(WorkspaceProblem) -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder): throw .file(.taken(path: path, by: holder))
    // Saving says what is wrong.
    case nil: return nil
    }
  }
}

extension ReturnedForm {
  /// What it has more of than a plan may have; nil where there is nothing. A form has an empty goal
  /// for each theme besides.
  fileprivate var excess: PlanExcess? {
    if goalCount > PlanDocument.mostGoals + LedetraadDocument.mostThemes { return .goals }
    if answerCount > PlanDocument.mostAnswers { return .answers }
    return longestList > PlanDocument.mostItems ? .parts : nil
  }
}

extension LoadedPlan {
  /// Refuses what a form cannot be put into: no plan, one that cannot be read to its end, a closed one.
  fileprivate func refuseUnfit() throws(WorkspaceProblem) {
    try refuseOthers()
    guard document.isReadWhole else { throw .file(.isBroken(path: path)) }
    if document.plan.isClosed { throw .file(.isClosed(path: path)) }
  }
}
