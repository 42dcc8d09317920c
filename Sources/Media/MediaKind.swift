/// What a file may be, by the ending of its name: nothing else is looked for in it.
enum MediaKind {
  /// Names of ffmpeg's demuxers, and those that such a demuxer goes by.
  static let formats: [String: (demuxer: String, names: String)] = [
    "wav": ("wav", "wav"), "wave": ("wav", "wav"), "bwf": ("wav", "wav"), "rf64": ("wav", "wav"),
    "w64": ("w64", "w64"), "aif": ("aiff", "aiff"), "aiff": ("aiff", "aiff"), "aifc": ("aiff", "aiff"),
    "au": ("au", "au"), "snd": ("au", "au"), "caf": ("caf", "caf"), "flac": ("flac", "flac"),
    "ogg": ("ogg", "ogg"), "oga": ("ogg", "ogg"), "opus": ("ogg", "ogg"), "mp3": ("mp3", "mp3"),
    "mp4": ("mov", movie), "m4a": ("mov", movie), "mov": ("mov", movie),
  ]

  /// What the demuxer of these two goes by.
  static let movie = "mov,mp4,m4a,3gp,3g2,mj2"

  /// What may be in it.
  static let codecs = [
    "aac", "alac", "flac", "mp2", "mp3", "mp3float", "opus", "vorbis", "ac3", "eac3", "pcm_u8", "pcm_s8", "pcm_s16le",
    "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_f32le", "pcm_f32be", "pcm_f64le", "pcm_f64be",
    "pcm_alaw", "pcm_mulaw", "adpcm_ms", "adpcm_ima_wav", "adpcm_ima_qt",
  ]

  /// The ending of a name, in lower case.
  static func ending(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
