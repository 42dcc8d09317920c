/// A sound and how it is heard.
struct LabelledSound: Equatable {
  var label: SoundLabel
  var attributes: Set<SoundAttribute> = []
}
