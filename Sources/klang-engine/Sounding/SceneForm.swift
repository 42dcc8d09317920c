import Contract
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
    guard let label = SoundLabel(named: asked.label) else {
      let nearest = NearestName.of(asked.label, in: SoundLabel.all.map(\.name)).map { " Did you mean \"\($0)\"?" } ?? ""
      throw EngineFailure(
        "/scene/events/\(index)/label: no sound is called \"\(asked.label)\".\(nearest) "
          + "\"klang sound --labels\" lists all.", isRetryable: false)
    }
    var event = SceneEvent(label, stage: asked.stage, count: asked.count)
    for (number, word) in asked.attributes.enumerated() {
      guard let attribute = SoundAttribute(rawValue: word) else {
        let known = SoundAttribute.allCases.map(\.rawValue)
        let nearest = NearestName.of(word, in: known).map { " Did you mean \"\($0)\"?" } ?? ""
        throw EngineFailure(
          "/scene/events/\(index)/attributes/\(number): there is no attribute \"\(word)\".\(nearest) "
            + "\"klang sound --labels\" lists all.", isRetryable: false)
      }
      event.attributes.insert(attribute)
    }
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
