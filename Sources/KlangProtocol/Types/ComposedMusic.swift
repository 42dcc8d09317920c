import Contract

/// What there is to know of music that was made.
public struct ComposedMusic: ContractObject {
  public static let typeName = "Music"
  public static let documentation = "What there is to know of music that was made."
  public static let isOpen = true

  public var plan = MusicPlanForm()
  public var tempo = 0.0
  public var key = ""
  public var sections: [MusicSection] = []
  public var chords: [MusicChord] = []

  /// Of none.
  public init() {}

  public static let fields: [Field<ComposedMusic>] = [
    .required("plan", \.plan, doc: "What it was composed from; it can be sent back with changes."),
    .required("tempo", \.tempo, doc: "Quarter notes a minute, in the mean."),
    .required("key", \.key, doc: "Its key, such as `C minor`."),
    .required("sections", \.sections, doc: "The parts of its form."),
    .required("chords", \.chords, doc: "Its chords."),
  ]
}

/// A part of the form of music.
public struct MusicSection: ContractObject {
  public static let typeName = "MusicSection"
  public static let documentation = "A part of the form of music."
  public static let isOpen = true

  public var name = ""
  public var start = 0.0
  public var end = 0.0

  /// Of no length.
  public init() {}

  public static let fields: [Field<MusicSection>] = [
    .required("name", \.name, doc: "What it is, such as `intro` or `A`."),
    .required("start", \.start, doc: "When it begins, in seconds."),
    .required("end", \.end, doc: "When it ends, in seconds."),
  ]
}

/// A chord of music.
public struct MusicChord: ContractObject {
  public static let typeName = "MusicChord"
  public static let documentation = "A chord of music."
  public static let isOpen = true

  public var name = ""
  public var time = 0.0

  /// Of no tones.
  public init() {}

  public static let fields: [Field<MusicChord>] = [
    .required("name", \.name, doc: "As musicians write it: `Am7`."),
    .required("time", \.time, doc: "When it begins, in seconds."),
  ]
}
