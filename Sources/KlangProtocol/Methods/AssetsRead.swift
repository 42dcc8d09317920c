import Contract
import JSON
import JSONRPC

/// Reads a file of a result.
public enum AssetsRead: RequestMethod {
  public static let name = "assets/read"
  public static let lane = Lane.read
  public static let summary = "Read a part of a result's file, for clients that do not share the file system."
  public static let documentation = """
    An answer has up to 1 MiB; `next_offset` leads to the rest. Only files of results are read.
    """
  public static let errors: [KlangErrorCode] = [.invalidParameter, .internalError, .unavailable]
  public static let examples = [
    MethodExample(
      "first-part",
      ["url": "file:///home/me/.local/share/klang/assets/0f8fad5bd9cb469fa16570867728950e/speech.mp3"]),
    MethodExample(
      "a-range",
      [
        "url": "file:///home/me/.local/share/klang/assets/0f8fad5bd9cb469fa16570867728950e/speech.mp3",
        "offset": 262_144, "length": 65_536,
      ]),
  ]
  public static let counterexamples = [
    MethodCounterexample("too-much", ["url": "file:///a", "length": 1_048_577], code: 1201, pointer: "/length"),
    MethodCounterexample("before-the-start", ["url": "file:///a", "offset": -1], code: 1201, pointer: "/offset"),
  ]

  /// Which part of which file.
  public struct Params: ContractObject {
    public static let typeName = "AssetsReadParams"
    public static let documentation = "Which part of which file."

    public var url = ""
    public var offset = 0
    public var length = 262_144

    /// Nothing named yet.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("url", \.url, .characters(1...4096), doc: "The file, by a URL that a result has."),
      .defaulted("offset", \.offset, .range(0...Int.max), doc: "Where to begin, in bytes."),
      .defaulted("length", \.length, .range(1...1_048_576), doc: "How many bytes to read at most."),
    ]
  }

  /// A part of a file.
  public struct Result: ContractObject {
    public static let typeName = "AssetsReadResult"
    public static let documentation = "A part of a file."
    public static let isOpen = true

    public var data = ""
    public var offset = 0
    public var length = 0
    public var size = 0
    public var nextOffset: Int?
    public var mediaType = ""

    /// Nothing.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("data", \.data, doc: "The bytes, in base64."),
      .required("offset", \.offset, doc: "Where they begin."),
      .required("length", \.length, doc: "How many there are; 0 at or behind the end."),
      .required("size", \.size, doc: "The size of the whole file, in bytes."),
      .optional("next_offset", \.nextOffset, doc: "Where the rest begins; absent when this was the end."),
      .required("media_type", \.mediaType, doc: "What the file is."),
    ]
  }
}
