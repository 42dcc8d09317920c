/// One event of a scene in the making.
protocol Track: AnyObject {
  /// Adds its next frames to a block that begins at `frame` of the scene.
  func add(to block: StereoBlock, at frame: Int)
}
