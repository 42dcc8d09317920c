import Effects
import EngineProtocol
import KlangProtocol
import Platform
import Sound

/// A sound that is told while it is made; the files are what was told.
struct StreamedSound {
  private let take: SoundTake
  private let order: EngineGenerate.Params

  init(_ take: SoundTake, _ order: EngineGenerate.Params) {
    self.take = take
    self.order = order
  }

  /// Makes its files and adds them to a result.
  func make(_ listener: Studio.Listener, _ result: inout EngineGenerate.Result) throws(EngineFailure) {
    let files = try GrowingSound(order.outputDirectory + "/" + take.fileName)
    let stream = SceneStream(take.made)
    var chunk = EngineChunk.Params()
    chunk.taskID = order.taskID
    chunk.sampleRate = Effects.sampleRate
    chunk.channels = 2
    var done = 0
    while let (left, right) = stream.next() {
      if listener.isCanceled() { throw SoundFile.canceled }
      chunk.start = Double(done) / Effects.rate
      done += left.count
      chunk.isLast = done == stream.frames
      chunk.data = Base64.encode(try files.add(left, right))
      listener.chunk(chunk)
      chunk.index += 1
      listener.progress(Double(done) / Double(stream.frames), "making")
    }
    try files.finish()
    for stem in take.stems { try writeStem(stem.only, stem.file) }
    take.add(to: &result)
  }

  private func writeStem(_ only: Int, _ file: String) throws(EngineFailure) {
    let stream = SceneStream(take.made, only: only, isLimited: false)
    var sound = StereoSound()
    while let (left, right) = stream.next() {
      sound.left += left
      sound.right += right
    }
    try SoundFile.writeWAV(sound, order.outputDirectory + "/" + file)
  }
}
