/// Every message of the contract, in the order in which the documents show them.
public enum MethodTable {
  /// The requests.
  public static let requests: [any RequestMethod.Type] = [
    Initialize.self, Shutdown.self, TextToSpeechCreate.self, TextToSpeechGet.self, TextToSpeechList.self,
    CustomVoicesCreate.self, CustomVoicesGet.self, CustomVoicesList.self, CustomVoicesDelete.self,
    PresetVoicesList.self, VoicesList.self, TextToAudioCreate.self,
    TextToAudioGet.self, TextToAudioList.self, TextToMusicCreate.self, TextToMusicGet.self, TextToMusicList.self,
    VideoToAudioCreate.self, VideoToAudioGet.self, VideoToAudioList.self,
    TasksGet.self,
    TasksList.self, TasksWait.self, TasksCancel.self, TasksDelete.self, TasksSubscribe.self, AssetsRead.self,
    ServerStatus.self, EnginesList.self,
    Discover.self,
  ]

  /// The notifications.
  public static let notifications: [any NotificationMethod.Type] = [
    Initialized.self, Exit.self, CancelRequest.self, SetTrace.self, TasksStatusChanged.self, TasksProgress.self,
    AudioChunk.self, VoicesChanged.self,
    Progress.self, LogTrace.self,
  ]
}
