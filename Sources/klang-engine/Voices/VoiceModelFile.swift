import EngineProtocol
import Platform
import Speech

/// The file that tells of a custom voice all there is to know.
enum VoiceModelFile {
  private static let maximumBytes = 1 << 16

  static func read(_ path: String) throws(EngineFailure) -> VoiceModel {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try Files.read(path, limit: maximumBytes) } catch {
      throw EngineFailure("The voice can't be read: \(error)", isRetryable: true)
    }
    do throws(VoiceModelError) { return try VoiceModel(bytes: bytes) } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
  }
}
