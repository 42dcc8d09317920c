import Sound
public enum MusicPromptReader { public static func read(_ prompt: String) -> MusicPlan { MusicPlan() } }
public enum GeneralMIDI { public static func name(_ n: Int) -> String? { "x" } }
extension MusicPlan { public static func underscore(light: Double, warmth: Double, saturation: Double, pace: Double) -> MusicPlan { MusicPlan(.ambient) } }
