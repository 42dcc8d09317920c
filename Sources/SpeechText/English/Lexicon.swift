/// Words that the English voices say wrong by themselves: names of tools and terms of computing, and loanwords.
enum Lexicon {
  /// Phonemes of words in small letters.
  private static let table: [String: String] = [
    "json": "jh ey1 s ax0 n", "git": "g ih1 t",
    "jpeg": "jh ey1 p eh0 g", "mpeg": "eh1 m p eh0 g", "regex": "r eh1 jh eh0 k s", "yaml": "y ae1 m ax0 l",
    "toml": "t aa1 m ax0 l", "sudo": "s uw1 d uw0", "wifi": "w ay1 f ay0", "wi": "w ay1", "async": "ey1 s ih0 ng k",
    "await": "ax0 w ey1 t", "nginx": "eh1 n jh ih0 n eh1 k s", "kubernetes": "k uw2 b er0 n eh1 t iy0 z",
    "linux": "l ih1 n ax0 k s", "ubuntu": "uw0 b uh1 n t uw0", "debian": "d eh1 b iy0 ax0 n", "bash": "b ae1 sh",
    "tuple": "t ah1 p ax0 l", "enum": "iy1 n ah0 m", "struct": "s t r ah1 k t", "func": "f ah1 ng k",
    "bool": "b uw1 l", "boolean": "b uw1 l iy0 ax0 n", "char": "k eh1 r", "unicode": "y uw1 n ih0 k ow2 d",
    "ascii": "ae1 s k iy0", "gui": "g uw1 iy0", "cmos": "s iy1 m aa0 s", "gif": "g ih1 f", "cache": "k ae1 sh",
    "cached": "k ae1 sh t", "caches": "k ae1 sh ih0 z", "caching": "k ae1 sh ih0 ng", "daemon": "d iy1 m ax0 n",
    "queue": "k y uw1", "queued": "k y uw1 d", "queues": "k y uw1 z", "schema": "s k iy1 m ax0",
    "schemas": "s k iy1 m ax0 z", "metadata": "m eh1 t ax0 d ey2 t ax0", "epub": "iy1 p ah0 b", "repo": "r iy1 p ow0",
    "repos": "r iy1 p ow0 z", "emoji": "ih0 m ow1 jh iy0", "emojis": "ih0 m ow1 jh iy0 z", "vim": "v ih1 m",
    "emacs": "iy1 m ae0 k s", "redis": "r eh1 d ih0 s",
    "postgres": "p ow1 s t g r eh0 s",

    "tiktok": "t ih1 k t aa2 k",
    "wikipedia": "w ih2 k ih0 p iy1 d iy0 ax0", "covid": "k ow1 v ih0 d", "podcast": "p aa1 d k ae2 s t",
    "podcasts": "p aa1 d k ae2 s t s", "selfie": "s eh1 l f iy0", "meme": "m iy1 m", "memes": "m iy1 m z",
    "blog": "b l aa1 g", "ebook": "iy1 b uh2 k", "klang": "k l ae1 ng", "flac": "f l ae1 k", "wav": "w ey1 v",
    "png": "p iy1 eh1 n jh iy1", "cliche": "k l iy0 sh ey1", "naive": "n ay0 iy1 v", "facade": "f ax0 s aa1 d",
    "quinoa": "k iy1 n w aa0", "gnocchi": "n y ow1 k iy0", "croissant": "k r ax0 s aa1 n t",
    "genre": "zh aa1 n r ax0", "niche": "n iy1 sh", "rendezvous": "r aa1 n d ey0 v uw2", "et": "eh1 t",
    "cetera": "s eh1 t er0 ax0", "celsius": "s eh1 l s iy0 ax0 s", "mph": "eh1 m p iy1 ey1 ch",
    "parentheses": "p er0 eh1 n th ax0 s iy2 z", "underscore": "ah1 n d er0 s k ao2 r", "miz": "m ih1 z",
  ]

  /// Words before which an A is the name of the letter.
  static let beforeLetters: Set<String> = [
    "letter", "plan", "vitamin", "grade", "option", "type", "class", "hepatitis", "variable", "exhibit", "point",
    "section", "group", "team", "appendix", "column", "row", "gate", "terminal", "platform", "side", "variant",
  ]

  /// Words without a vowel that are said, not spelled.
  static let soundsWithoutVowel: Set<String> = [
    "brr", "grr", "hm", "hmm", "hmmm", "mm", "mmm", "nth", "pfft", "psst", "pst", "sh", "shh", "shhh", "tsk", "zzz",
  ]

  /// How a word in small letters is said; nil where the engine knows.
  static func phonemes(of word: String) -> [String]? {
    guard let said = table[word] else { return nil }
    return said.split(separator: " ").map(String.init)
  }
}
