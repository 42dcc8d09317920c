import JSON

/// What a JSON value that came means as a JSON-RPC message.
enum IncomingMessage {
  case request(id: RequestID, method: String, params: JSON)
  case notification(method: String, params: JSON)
  case response(id: RequestID?, Outcome)
  /// Something to be answered with an error.
  case invalid(id: RequestID?, ResponseError)

  init(_ json: JSON) {
    guard case .object(let members) = json else {
      self = .invalid(
        id: nil, ResponseError(.invalidRequest, "A message must be a JSON object; found \(json.typeName)."))
      return
    }
    var version: JSON?
    var idMember: JSON?
    var methodMember: JSON?
    var paramsMember: JSON?
    var resultMember: JSON?
    var errorMember: JSON?
    for (key, value) in members {
      switch key {
      case "jsonrpc": version = value
      case "id": idMember = value
      case "method": methodMember = value
      case "params": paramsMember = value
      case "result": resultMember = value
      case "error": errorMember = value
      default: continue  // Members we don't know do no harm.
      }
    }
    let id = idMember.flatMap { RequestID(json: $0) }
    func invalid(_ message: String, _ code: ErrorCode = .invalidRequest) -> IncomingMessage {
      .invalid(id: id, ResponseError(code, message))
    }
    guard let methodMember else {
      if let resultMember, id != nil || idMember == .null {
        self = .response(id: id, .result(resultMember.serialized()))
      } else if let errorMember, id != nil || idMember == .null {
        self = .response(id: id, .error(Self.error(errorMember)))
      } else {
        self = invalid("A request must have a \"method\"; this object has none.")
      }
      return
    }
    guard case .string(let method) = methodMember else {
      self = invalid("\"method\" must be a string; found \(methodMember.typeName).")
      return
    }
    if let idMember, id == nil {
      self = invalid("\"id\" must be a number or a string; found \(idMember.typeName).")
      return
    }
    guard version == .string("2.0") else {
      self = invalid("\"jsonrpc\" must be \"2.0\"; found \(version.map { "\($0)" } ?? "nothing").")
      return
    }
    let params: JSON
    switch paramsMember {
    case nil, .null: params = .object([:])
    case .object, .array: params = paramsMember ?? .null
    case .some(let other):
      guard id != nil else {
        // A notification is never answered, not even a wrong one.
        self = .notification(method: method, params: other)
        return
      }
      self = invalid("\"params\" must be an object; found \(other.typeName).", .invalidParams)
      return
    }
    self = id.map { .request(id: $0, method: method, params: params) } ?? .notification(method: method, params: params)
  }

  private static func error(_ json: JSON) -> ResponseError {
    ResponseError(
      ErrorCode(rawValue: json["code"]?.intValue ?? ErrorCode.internalError.rawValue),
      json["message"]?.stringValue ?? "\(json)", data: json["data"])
  }
}
