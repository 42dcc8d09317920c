/// A way of making sound: its numbers are data of recipes, its sources play them.
public protocol Generator: Sendable {
  /// Draws everything that is left to chance and begins.
  func start(_ shot: Shot) -> any SoundSource
}

/// A mono sound at 48 kHz that is made block by block, from its beginning on.
public protocol SoundSource: AnyObject {
  /// Adds its next samples to what a block has.
  func add(to block: UnsafeMutableBufferPointer<Float>)
}
