public import ArgumentParser

extension NameSpecification {
  /// `--ledetråd`, and `--ledetraad` where there is no å on the keyboard; an English name; and the
  /// one it had earlier, which scripts may still write.
  public static func danish(
    _ name: String, short: Character? = nil, english: String? = nil, earlier: String? = nil
  ) -> Self {
    let long = [name] + [Spelling.ascii(name), english, earlier].compactMap(\.self)
    let shorts = short.map { [Element.customShort($0)] } ?? []
    return NameSpecification(shorts + long.map { Element.customLong($0) })
  }
}
