import Language

/// The words that people reply with: in Danish always, and in the language in force.
extension Texts {
  /// Words that change nothing in what a reply means.
  static var emphasis: Set<String> {
    Set(
      typed(
        """
        sgu|da|faktisk|altså|ærligt|talt|bare|desværre|helt|rigtig|rigtigt|heller|overhovedet|\
        virkelig|vist|jo|øh|hm|puh|godt|egentlig|lige
        """))
  }

  /// In small letters, with single spaces and no signs.
  static func words(for reply: Reply) -> [String] {
    switch reply {
    case .yes:
      typed(
        """
        ja|j|jo|jep|yes|ok|okay|gerne|ja tak|jo tak|ja gerne|selvfølgelig|helt sikkert
        """)
    case .no: typed("nej|n|næ|niks|nej ikke endnu|ikke endnu")
    case .declined:
      typed("nej tak|nejtak|ellers tak|nej ellers tak|nej ikke nu|ikke nu|ikke i dag")
    case .unknown:
      typed(
        """
        ved ikke|ved det ikke|ved jeg ikke|ved vi ikke|jeg ved ikke|vi ved ikke|jeg ved det ikke|\
        vi ved det ikke|det ved jeg ikke|det ved vi ikke|ved ikke endnu|det ved jeg ikke endnu|\
        det ved vi ikke endnu|aner det ikke|ingen anelse|ingen ide|ingen idé|\
        det er jeg i tvivl om|jeg er i tvivl|aner ikke|aner jeg ikke|det aner jeg ikke|\
        jeg aner det ikke|jeg aner ikke|det aner vi ikke|vi aner det ikke|har ingen anelse|\
        jeg har ingen anelse|ved det ikke endnu|ved vi ikke endnu|det kan jeg ikke svare på|\
        det kan vi ikke svare på|kan ikke svare|mm|hm|øh
        """)
    case .maybe: typed("måske|måske ikke|tja|muligvis|det kan være")
    case .pass:
      typed("pas|spring over|springer over|det kan vente|kan vente|senere|næste|videre")
    case .irrelevant:
      typed(
        """
        ikke relevant|irrelevant|det er ikke relevant|ikke relevant for os|ikke relevant hos os|\
        gælder ikke os|det gælder ikke os
        """)
    case .done:
      typed(
        """
        færdig|færdige|jeg er færdig|vi er færdige|ikke flere|ikke mere|der er ikke flere|\
        det var det|det var alt|done
        """)
    }
  }
}
