import Contract
import KlangProtocol
import KlangServer

/// `klang schema`: the files of the folder `schemas`.
enum SchemaCommand {
  static func run(_ arguments: [String]) -> Int32 {
    let name = arguments.first ?? "openrpc.json"
    if name == "--list" {
      Terminal.print(ShippedSchemas.all.map(\.path).joined(separator: "\n"))
      return ExitStatus.success
    }
    guard let file = ShippedSchemas.all.first(where: { $0.path == name }) else {
      let hint = NearestName.of(name, in: ShippedSchemas.all.map(\.path)).map { " Did you mean \"\($0)\"?" } ?? ""
      Terminal.complain("There is no schema \"\(name)\".\(hint) \"klang schema --list\" shows what there is.")
      return ExitStatus.usage
    }
    Terminal.print(String(file.contents.dropLast()))
    return ExitStatus.success
  }
}
