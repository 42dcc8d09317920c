import EngineProtocol
import JSON
import KlangProtocol
import SoundText

/// Scenes as they travel, and as they are made.
enum SceneForm {
  /// What a request asks for: its own scene, or what its prompt says.
  static func wish(_ params: TextToAudioCreate.Params) throws(EngineFailure) -> Scene {
    guard let asked = params.scene else { return PromptReader.read(params.prompt) }
    var scene = Scene(place: Place(rawValue: asked.place.rawValue) ?? .unspecified)
    scene.notes = asked.notes
    for (index, event) in asked.events.enumerated() { scene.events.append(try self.event(event, index)) }
    return scene
  }

  private static func event(_ asked: SoundEvent, _ index: Int) throws(EngineFailure) -> SceneEvent {
    let pointer = "/scene/events/\(index)"
    var event = SceneEvent(
      try SoundWords.label(asked.label, pointer + "/label"), stage: asked.stage,
      attributes: try SoundWords.attributes(asked.attributes, pointer + "/attributes"), count: asked.count)
    if let role = asked.role { event.role = SoundRole(rawValue: role.rawValue) ?? event.role }
    event.words = asked.words
    event.confidence = asked.confidence
    event.reason = asked.reason
    event.start = asked.start
    event.length = asked.length
    event.times = asked.times
    event.gain = asked.gain
    event.pan = asked.pan
    event.seed = asked.seed.map(UInt64.init)
    event.file = asked.file
    return event
  }

  /// A scene as it is sent.
  static func contract(_ scene: Scene) -> SoundScene {
    var form = SoundScene()
    form.place = ScenePlace(rawValue: scene.place.rawValue) ?? .unspecified
    form.notes = scene.notes
    form.events = scene.events.map { event in
      var sent = SoundEvent()
      sent.label = event.label.name
      sent.role = SceneRole(rawValue: event.role.rawValue)
      sent.stage = event.stage
      sent.attributes = event.attributes.map(\.rawValue).sorted()
      sent.count = event.count
      sent.words = event.words
      sent.confidence = (event.confidence * 100).rounded() / 100
      sent.reason = event.reason
      sent.start = event.start
      sent.length = event.length
      sent.times = event.times
      sent.gain = event.gain
      sent.pan = event.pan
      sent.seed = event.seed.map(Int.init)
      sent.file = event.file
      return sent
    }
    return form
  }

  /// A scene as JSON.
  static func json(_ scene: Scene) -> JSON { (try? JSON.parse(contract(scene).encoded())) ?? .null }
}
