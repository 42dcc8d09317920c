import JSON

/// Builds messages as we send them: only the standard members, in one order.
enum MessageWriter {
  static func response(_ id: RequestID?, _ outcome: Outcome) -> [UInt8] {
    var writer = opened(capacity: outcome.sizeHint + 64)
    writer.key("id")
    if let id { id.write(to: &writer) } else { writer.null() }
    switch outcome {
    case .result(let bytes):
      writer.key("result")
      writer.raw(bytes)
    case .error(let error):
      writer.key("error")
      error.write(to: &writer)
    }
    writer.endObject()
    return writer.bytes
  }

  static func notification(_ method: String, _ params: [UInt8]) -> [UInt8] {
    var writer = opened(capacity: params.count + 64)
    writer.key("method")
    writer.string(method)
    writer.key("params")
    writer.raw(params)
    writer.endObject()
    return writer.bytes
  }

  static func request(_ id: Int, _ method: String, _ params: [UInt8]?) -> [UInt8] {
    var writer = opened(capacity: (params?.count ?? 0) + 96)
    writer.key("id")
    writer.int(Int64(id))
    writer.key("method")
    writer.string(method)
    if let params {
      writer.key("params")
      writer.raw(params)
    }
    writer.endObject()
    return writer.bytes
  }

  private static func opened(capacity: Int) -> JSONWriter {
    var writer = JSONWriter(capacity: capacity)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.string("2.0")
    return writer
  }

  static func batch(_ responses: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (index, response) in responses.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += response
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
