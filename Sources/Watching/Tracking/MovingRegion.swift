/// Something in a picture that is not background: points that hang together.
struct MovingRegion: Sendable {
  /// The middle, each point weighed by how much it differs, in points of the picture.
  var x: Double
  var y: Double
  /// The box around it, in points of the picture: first and last column and row.
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int
  /// Points.
  var area: Int
  /// The mean difference from the background.
  var contrast: Double
  /// The mean colour: luma, Cb, Cr.
  var luma: Double
  var blue: Double
  var red: Double
  /// How far apart its lowest quarter reaches, in points: feet, when it walks.
  var spread: Double = 0
  /// It is what the background shows and the picture does not: its outline is an edge of the background.
  var isGhost = false
  /// Some of its points, by their place in the picture.
  var samples: [Int32] = []
  /// Its parts of one colour each, when it has several.
  var parts: [MovingRegion] = []

  var width: Int { right - left + 1 }
  var height: Int { bottom - top + 1 }
}
