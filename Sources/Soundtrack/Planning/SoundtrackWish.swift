/// What is asked for beside the film.
public struct SoundtrackWish: Sendable, Equatable {
  /// What the effects sound like; nil: what is seen decides.
  public var effects: String?
  /// What the music is like; nil: what is seen decides.
  public var music: String?
  /// Whether details are to be heard closely.
  public var isASMR: Bool

  /// A wish.
  public init(effects: String? = nil, music: String? = nil, isASMR: Bool = false) {
    self.effects = effects
    self.music = music
    self.isASMR = isASMR
  }

  /// Words that want nothing, in lower case.
  private static let nothing: Set<String> = [
    "none", "no", "nothing", "silence", "no music", "without music", "no bgm", "no sound", "no sounds", "no effects",
    "no sound effects", "off", "无", "没有", "不要", "静音", "无音乐", "没有音乐", "不要音乐", "无音效", "没有音效", "不要音效",
  ]

  /// Whether a prompt asks for silence.
  static func isNothing(_ prompt: String) -> Bool {
    let words = prompt.lowercased().split { $0.isWhitespace || $0.isPunctuation }
    return nothing.contains(words.joined(separator: " "))
  }
}
