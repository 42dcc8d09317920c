import Effects
import EngineProtocol
import KlangProtocol
import SoundText
import Soundtrack

/// The user's recordings that are played for cues and beds.
struct CueRecordings {
  /// By the number of the cue: mono, at 48 kHz.
  private(set) var cues: [Int: [Float]] = [:]
  /// By the number of the bed.
  private(set) var beds: [Int: EventRecording] = [:]
  private(set) var sources: [PlayedRecording] = []
  private(set) var notes: [String] = []

  /// Finds recordings for a sheet, and writes their files into it: where one fits, and where one is named.
  init(_ sheet: inout CueSheet, isCanceled: () -> Bool) throws(EngineFailure) {
    // Cues of one thing share its recordings.
    var first: [SceneEvent: Int] = [:]
    var owners: [Int] = []
    var scene = Scene(place: sheet.place)
    for (number, cue) in sheet.cues.enumerated() {
      var thing = cue.sound
      thing.times = [0]
      (thing.gain, thing.pan) = (0, nil)
      guard first[thing] == nil else { continue }
      first[thing] = scene.events.count
      owners.append(number)
      scene.events.append(thing)
    }
    let things = scene.events.count
    for (number, bed) in sheet.beds.enumerated() {
      var thing = bed.sound
      thing.times = []
      owners.append(sheet.cues.count + number)
      scene.events.append(thing)
    }
    let cueCount = sheet.cues.count
    let wish = SceneRecordings.Wish(use: .auto, seconds: sheet.seconds) { [owners] index in
      owners[index] < cueCount ? "/cues/cues/\(owners[index])" : "/cues/beds/\(owners[index] - cueCount)"
    }
    let found = try SceneRecordings(&scene, wish, isCanceled: isCanceled)
    for number in sheet.cues.indices {
      var thing = sheet.cues[number].sound
      thing.times = [0]
      (thing.gain, thing.pan) = (0, nil)
      guard let event = first[thing], case .hits(let hits) = found.byEvent[event], !hits.isEmpty else { continue }
      cues[number] = hits[sheet.cues[number].take % hits.count]
      sheet.cues[number].sound.file = scene.events[event].file
    }
    for number in sheet.beds.indices {
      guard let recording = found.byEvent[things + number] else { continue }
      beds[number] = recording
      sheet.beds[number].sound.file = scene.events[things + number].file
    }
    sources = found.sources.map { source in
      var source = source
      source.event = owners[source.event]
      return source
    }
    notes = found.notes
  }
}
