/// Danish abbreviations whose full stop ends no sentence (Dansk Sprognævn, Retskrivningsordbogen,
/// 2012), without their full stops.
public enum Abbreviations {
  /// Where in a sentence an abbreviation stands.
  enum Place: Sendable {
    /// Before what it belongs to, *jf.*, *kl.*: never at the end.
    case within
    /// Behind it, *pct.*, *osv.*: at the end, too, where a word follows that only a sentence's
    /// beginning has with a capital.
    case atEnd
  }

  /// Whether a word is one of them, with a full stop inside (*f.eks*) or without.
  public static func contains(_ word: String) -> Bool {
    let hash = word.utf8.reduce(WordHash()) { $1 == UInt8(ascii: ".") ? $0 : $0.adding($1) }
    return table[hash] != nil
  }

  static let table = WordTable<Place>([(within, .within), (atEnd, .atEnd)])

  private static let within = """
    jf jfr jvf iflg ift ifm ifb iht hhv mhp mht bl bla feks fx eks ca cf dvs kl nr evt vedr inkl incl \
    ekskl excl pga pba vha aht fsva tlf mob maks max min pr pkt kap afs afd gns ang alm betr forb \
    flg følg gl hr fr frk dr prof cand stud skt sct sdr ndr navnl nuv oml omtr oprindl pt \
    resp sml såk tidl vejl vs årg udg adm kst litra bekg obs
    """

  private static let atEnd = """
    pct osv etc mv mm mfl odl ol lign stk kr mio mia tsd md mdr dg då dm åv fm em kvm km cm kg sek
    """

  /// Whether a word there begins a sentence: one that has a capital nowhere else.
  static func opensSentence(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash = WordHash()
    var next = place
    while next < bytes.count, (bytes[next] | 0x20) &- 0x61 < 26 || bytes[next] >= 0x80 {
      hash = hash.adding(bytes[next])
      next += 1
    }
    return openers[hash] != nil
  }

  private static let openers = WordTable<Bool>([
    (
      """
      det den de der dette disse denne vi vores jeg jeres i han hun en et alle ingen nogle mange \
      flere færre hver her nu så da når hvis for fordi men og eller også på efter fra til med om \
      ved under over siden som hvad hvor hvem hvordan hvorfor hvornår derfor derudover desuden \
      herefter derefter endelig samtidig målet formålet borgerne børnene eleverne beboerne \
      medarbejderne personalet forældrene at af inden både kun ikke resten
      """, true
    )
  ])
}
