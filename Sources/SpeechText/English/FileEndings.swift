/// Endings of names.
enum FileEndings {
  /// Of files: "main.swift".
  static let files: Set<String> = [
    "7z", "aac", "app", "apk", "avi", "bak", "bat", "bin", "bmp", "bz2", "c", "cc", "cfg", "conf", "cpp", "cs", "css",
    "csv", "cxx", "db", "dart", "deb", "dll", "dmg", "doc", "docx", "dylib", "el", "env", "epub", "erl", "ex", "exe",
    "exs", "flac", "gif", "git", "gitignore", "go", "gradle", "gz", "h", "hpp", "hs", "htm", "html", "ico", "ini",
    "ipynb", "iso",
    "jar", "java", "jpeg", "jpg", "js", "json", "jsonl", "jsx", "kt", "less", "lock", "log", "lua", "m4a", "map", "md",
    "mid",
    "mjs", "mkv", "ml", "mm", "mov", "mp3", "mp4", "mpg", "o", "odt", "ogg", "opus", "pdf", "php", "pl", "plist", "png",
    "ppt", "pptx", "ps", "psd", "py", "rar", "rb", "rs", "rst", "rtf", "sass", "scala", "scss", "sh", "so", "sql",
    "srt", "svg", "swift", "tar", "tex", "tgz", "tiff", "tmp", "toml", "ts", "tsv", "tsx", "ttf", "txt", "vtt", "vue",
    "wasm",
    "wav", "webm", "webp", "woff", "xls", "xlsx", "xml", "yaml", "yml", "zip", "zsh", "zst",
  ]
  /// Of addresses in the network: "example.com".
  static let domains: Set<String> = [
    "ai", "app", "at", "au", "be", "biz", "blog", "br", "ca", "cc", "ch", "cloud", "cn", "co", "com", "de", "dev",
    "dk", "edu", "es", "eu", "fi", "fm", "fr", "gov", "hk", "ie", "in", "info", "int", "io", "it", "jp", "kr", "local",
    "me", "mil", "mx", "net", "nl", "no", "nz", "online", "org", "page", "pl", "pt", "ru", "se", "sg", "shop", "site",
    "space", "store", "tech", "tv", "tw", "uk", "us", "wiki", "xyz", "za",
  ]
  /// Parts of addresses and endings that are said as the word they look like.
  static let words: Set<String> = [
    "com", "net", "org", "info", "gov", "app", "dev", "blog", "site", "online", "shop", "store", "cloud", "tech",
    "space", "page", "wiki", "local", "biz", "mil", "swift", "go", "log", "lock", "map", "bin", "zip", "doc", "java",
    "less", "tar", "git", "exe", "me", "bat", "dart", "iso", "jar", "lua", "opus", "sass", "scala", "tex", "vue", "env",
    "in", "it", "be", "at", "no", "us", "edu", "fm",
  ]
  /// Of those, the ones that are spelled all the same.
  static let spelled: Set<String> = ["us", "edu", "it", "exe", "be", "at", "no", "iso", "fm"]
}
