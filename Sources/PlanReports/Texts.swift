/// What reports say to people, in Danish; by topic in the files beside this one.
enum Texts {}
