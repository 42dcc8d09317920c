import Effects
import EngineProtocol
import KlangProtocol
import Platform
import Sound

/// A sound that is held as a whole while it is made.
struct ShortSound {
  /// The part of the work that making it is; the rest is encoding.
  private static let makingShare = 0.7

  private let take: SoundTake
  private let folder: String

  init(_ take: SoundTake, _ folder: String) {
    self.take = take
    self.folder = folder
  }

  /// Makes its files and adds them to a result.
  func make(
    _ progress: (Double, String) -> Void, _ isCanceled: () -> Bool, _ result: inout EngineGenerate.Result
  ) throws(EngineFailure) {
    var sound = try recording(nil) {
      progress($0 * Self.makingShare, "making")
    } isCanceled: {
      isCanceled()
    }
    let gain = sound.master(take.made)
    progress(Self.makingShare, "encoding")
    try SoundFile.write(sound.sound, folder + "/" + take.fileName, isCanceled)
    for stem in take.stems {
      var part = try recording(stem.only) { _ in
      } isCanceled: {
        isCanceled()
      }
      part.sound.multiply(gain)
      part.sound.limit(ceilingDBTP: -0.5)
      try SoundFile.writeWAV(part.sound, folder + "/" + stem.file)
    }
    take.add(to: &result)
  }

  private func recording(
    _ only: Int?, progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(EngineFailure) -> SceneRecording {
    do throws(SceneRecording.Canceled) {
      return try SceneRecording(take.made, only: only, progress: progress, isCanceled: isCanceled)
    } catch {
      throw SoundFile.canceled
    }
  }
}
