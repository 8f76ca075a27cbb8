/// Words that say nothing of what a text is about.
enum StopWords {
  static let danish = Set(
    """
    ad af alle alt altid anden andet andre at bare begge blev blive bliver bør da de dem den denne \
    der deres det dette dig din disse dit dog du efter eller en end endnu er et far fik flere for \
    fordi fra før få får gennem gerne giv giver gør gøre gå går hver hvis hvor hvordan hvorfor hvad \
    hvem hvilke hvilken hvilket hvornår ham han hans har havde have hele hendes her hos hun i igen \
    ikke ind inden ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne lad lidt lige man \
    mange med meget mellem men mens mere mest mig min mindre mindst mit mod må måske ned nej nogen \
    noget nogle nok nu når og også om omkring op os over på samme selv sig sige siger sin sine sit \
    ske skal skulle som stadig så sådan tage tager the thi til ud uden under var ved vi vil ville \
    vor vores være været I år året uge ugen dag dagen gang gange
    """.split(separator: " ").map { $0.lowercased() })
}
