import Effects
import EngineProtocol
import KlangProtocol
import Platform

/// A sound that is too long to be held: it is made twice, once to know how loud it is.
struct LongSound {
  private static let measuringShare = 0.4

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
    let measure: SceneStream.Measure
    do throws(SceneRecording.Canceled) {
      measure = try SceneStream.measure(
        take.made, progress: { progress($0 * Self.measuringShare, "measuring") }, isCanceled: isCanceled)
    } catch {
      throw SoundFile.canceled
    }
    let parts = 1 + take.stems.count
    let share = (1 - Self.measuringShare) / Double(parts)
    let files = try GrowingSound(folder + "/" + take.fileName)
    try play(nil, measure, isCanceled, progress: { progress(Self.measuringShare + $0 * share, "making") }) {
      left, right throws(EngineFailure) in try files.add(left, right)
    }
    try files.finish()
    for (number, stem) in take.stems.enumerated() {
      let begun = Self.measuringShare + Double(number + 1) * share
      let file = try StemFile(folder + "/" + stem.file)
      // What rings on at the end of a loop is the whole's; a stem has its own.
      var own = measure
      own.head = nil
      if take.params.isLoop { own.head = try stemHead(stem.only, isCanceled) }
      try play(stem.only, own, isCanceled, progress: { progress(begun + $0 * share, "stems") }) {
        left, right throws(EngineFailure) in try file.add(left, right)
      }
      try file.finish()
    }
    take.add(to: &result)
  }

  private func stemHead(_ only: Int, _ isCanceled: () -> Bool) throws(EngineFailure) -> SceneStream.Head? {
    do throws(SceneRecording.Canceled) {
      return try SceneStream.measure(take.made, only: only, progress: { _ in }, isCanceled: isCanceled).head
    } catch {
      throw SoundFile.canceled
    }
  }

  private func play(
    _ only: Int?, _ measure: SceneStream.Measure, _ isCanceled: () -> Bool, progress: (Double) -> Void,
    _ body: ([Float], [Float]) throws(EngineFailure) -> Void
  ) throws(EngineFailure) {
    let stream = SceneStream(take.made, only: only, measure: measure, isLimited: only == nil)
    var done = 0
    while let (left, right) = stream.next() {
      if isCanceled() { throw SoundFile.canceled }
      try body(left, right)
      done += left.count
      progress(Double(done) / Double(stream.frames))
    }
  }
}
