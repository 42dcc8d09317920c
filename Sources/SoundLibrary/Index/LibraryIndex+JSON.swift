import JSON
import Sound
import SoundText

extension LibraryFolder {
  var json: JSON {
    var members: JSON.Object = ["path": .string(path)]
    if let package { members["package"] = .string(package) }
    if isConfigured { members["configured"] = true }
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let path = json["path"]?.stringValue, path.hasPrefix("/") else { return nil }
    self.init(
      path: path, package: json["package"]?.stringValue, isConfigured: json["configured"]?.boolValue ?? false)
  }
}

extension FileState {
  fileprivate var members: JSON.Object {
    ["path": .string(path), "bytes": .number(JSON.Number(bytes)), "changed": .number(JSON.Number(changed))]
  }

  fileprivate init?(_ json: JSON) {
    guard let path = json["path"]?.stringValue, let bytes = json["bytes"]?.intValue,
      let changed = json["changed"]?.int64Value
    else { return nil }
    self.init(path: path, bytes: bytes, changed: changed)
  }
}

extension SkippedFile {
  var json: JSON {
    var members = state.members
    members["skipped"] = .string(reason)
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let state = FileState(json), let reason = json["skipped"]?.stringValue else { return nil }
    self.init(state: state, reason: reason)
  }
}

extension LibraryEntry {
  /// All of it.
  public var json: JSON {
    var members = state.members
    members["sha256"] = .string(digest)
    members["seconds"] = Self.number(seconds)
    members["channels"] = .number(JSON.Number(channels))
    members["loudness"] = features.loudness.map(Self.number) ?? .null
    members["peak"] = Self.number(features.peak)
    members["onsets"] = .array(features.onsets.map(Self.number))
    members["brightness"] = Self.number(features.brightness)
    members["tonality"] = Self.number(features.tonality)
    members["loopability"] = Self.number(features.loopability)
    members["active"] = [Self.number(features.active.lowerBound), Self.number(features.active.upperBound)]
    members["descriptions"] = .array(descriptions.map { .string($0) })
    members["tags"] = .object(JSON.Object(tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    if let licence { members["licence"] = licence.json }
    if let label { members["label"] = .string(label.name) }
    members["attributes"] = .array(attributes.map(\.rawValue).sorted().map { .string($0) })
    members["confidence"] = Self.number(confidence)
    members["folder"] = .string(folder)
    if let package { members["package"] = .string(package) }
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let state = FileState(json), let digest = json["sha256"]?.stringValue, digest.utf8.count == 64,
      let seconds = json["seconds"]?.doubleValue, seconds > 0, let channels = json["channels"]?.intValue,
      1...2 ~= channels, let features = SoundFeatures(json), let folder = json["folder"]?.stringValue
    else { return nil }
    self.init(
      state: state, digest: digest, seconds: seconds, channels: channels, features: features,
      descriptions: json["descriptions"]?.arrayValue?.compactMap(\.stringValue) ?? [],
      tags: Dictionary(
        (json["tags"]?.objectValue ?? [:]).compactMap { tag in tag.value.stringValue.map { (tag.key, $0) } },
        uniquingKeysWith: { first, _ in first }),
      licence: json["licence"].flatMap(Licence.init),
      label: json["label"]?.stringValue.flatMap(SoundLabel.init(named:)),
      attributes: Set(
        (json["attributes"]?.arrayValue ?? []).compactMap { $0.stringValue.flatMap(SoundAttribute.init(rawValue:)) }),
      confidence: json["confidence"]?.doubleValue ?? 0, folder: folder, package: json["package"]?.stringValue)
  }

  /// To a thousandth: more is not known.
  fileprivate static func number(_ value: Double) -> JSON {
    .number(JSON.Number((value * 1000).rounded() / 1000))
  }
}

extension SoundFeatures {
  fileprivate init?(_ json: JSON) {
    guard let peak = json["peak"]?.doubleValue, let onsets = json["onsets"]?.arrayValue,
      let brightness = json["brightness"]?.doubleValue, let tonality = json["tonality"]?.doubleValue,
      let loopability = json["loopability"]?.doubleValue, let first = json["active"]?[0]?.doubleValue,
      let last = json["active"]?[1]?.doubleValue, first >= 0, first <= last
    else { return nil }
    self.init(
      loudness: json["loudness"]?.doubleValue, peak: peak, onsets: onsets.compactMap(\.doubleValue),
      brightness: brightness, tonality: tonality, loopability: loopability, active: first...last)
  }
}

extension Licence {
  var json: JSON {
    var members: JSON.Object = [:]
    if let name { members["name"] = .string(name) }
    if let credit { members["credit"] = .string(credit) }
    members["source"] = .string(source)
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let source = json["source"]?.stringValue else { return nil }
    self.init(name: json["name"]?.stringValue, credit: json["credit"]?.stringValue, source: source)
  }
}
