import Sound
import SoundText

/// One sound in the making: a strike, a call, a stretch of something that goes on. It holds what was drawn for it.
public struct Shot: Sendable {
  /// How long it is, in seconds.
  public var seconds: Double
  /// Its number in its event, from 0.
  public var index: Int
  /// What it is like: large or small, fast or slow.
  public var manner: Manner
  /// Factor for its frequencies, from its size.
  public var pitch = 1.0
  /// The attributes that were wished for.
  public var wished: Set<SoundAttribute> = []
  /// Who speaks where words are wanted; nil: nobody can.
  public var speech: (any SpeechSource)?
  /// Chance that is the same for all sounds of one thing.
  public let individual: RandomStream
  /// Chance of this time.
  public let chance: RandomStream

  init(seconds: Double, index: Int, manner: Manner, individual: RandomStream, chance: RandomStream) {
    self.seconds = seconds
    self.index = index
    self.manner = manner
    self.individual = individual
    self.chance = chance
  }

  /// Draws a number of a recipe; the same name gives the same draw.
  public func draw(_ spread: Spread, _ name: StaticString) -> Double {
    spread.drawn(individual.fork(name), chance.fork(name))
  }

  /// The same sound, with chance of its own for the part of this number.
  public func fork(_ number: Int) -> Shot {
    var part = Shot(
      seconds: seconds, index: index, manner: manner, individual: individual.fork(number), chance: chance.fork(number))
    part.pitch = pitch
    part.wished = wished
    part.speech = speech
    return part
  }
}
