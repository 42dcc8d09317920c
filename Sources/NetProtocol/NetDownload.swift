import Contract
import JSON

/// The request to fetch a file.
public enum NetDownload {
  /// Its name on the wire.
  public static let method = "net/download"

  /// What is to be fetched, and within which bounds.
  public struct Params: ContractObject, Equatable {
    public static let typeName = "NetDownloadParams"
    public static let documentation = "What is to be fetched, and within which bounds."
    public static let isOpen = true

    public var url = ""
    public var path = ""
    public var maximumBytes = 0
    public var timeoutMilliseconds = 60_000
    public var mediaTypes: [String] = []
    public var allowsPrivateNetwork = false
    public var name: String?

    /// Nothing to fetch.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("url", \.url, doc: "An `http` or `https` URL."),
      .required("path", \.path, doc: "The file to make; it is there whole or not at all."),
      .required("maximum_bytes", \.maximumBytes, .range(1...Int.max), doc: "The longest file taken, in bytes."),
      .defaulted(
        "timeout_ms", \.timeoutMilliseconds, .range(1...86_400_000),
        doc: "How long all of it may take, in milliseconds."
      ),
      .defaulted(
        "media_types", \.mediaTypes,
        doc: "Media types that are taken, such as `video/mp4` or `audio/*`; none: all. A file without a type is "
          + "`application/octet-stream`."),
      .defaulted(
        "allow_private", \.allowsPrivateNetwork, doc: "Whether loopback and private addresses may be connected to."),
      .optional("name", \.name, doc: "The name that progress is told under; none is told without one."),
    ]
  }

  /// What was fetched.
  public struct Result: ContractObject, Equatable {
    public static let typeName = "NetDownloadResult"
    public static let documentation = "What was fetched."
    public static let isOpen = true

    public var bytes = 0
    public var mediaType = ""
    public var url = ""

    /// Nothing.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("bytes", \.bytes, doc: "The size of the file."),
      .required("media_type", \.mediaType, doc: "Its media type, without parameters, in lower case."),
      .required("url", \.url, doc: "Where it was, after all redirects."),
    ]
  }
}

/// How far a download is.
public enum NetProgress {
  /// Its name on the wire.
  public static let method = "net/progress"

  /// How far.
  public struct Params: ContractObject, Equatable {
    public static let typeName = "NetProgressParams"
    public static let documentation = "How far a download is."
    public static let isOpen = true

    public var name = ""
    public var received = 0
    public var total: Int?

    /// Not begun.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("name", \.name, doc: "The `name` of the download."),
      .required("received", \.received, doc: "Bytes received so far."),
      .optional("total", \.total, doc: "Bytes of the whole, if the server says so."),
    ]
  }
}
