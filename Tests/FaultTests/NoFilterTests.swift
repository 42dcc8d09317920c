import JSON
import TestSupport
import Testing

@Suite(.enabled(if: Faults.library != nil, "needs Linux and a C compiler for the shim"))
struct NoFilterTests {
  @Test("where the kernel refuses the filter the engine works on, and engines/list and doctor say so")
  func refused() throws {
    var environment = try Faults().environment(below: "/nowhere")
    environment["KLANG_FAULTS_NO_FILTER"] = "1"
    let server = try KlangProcess(environment: environment)
    try server.initialize()
    #expect(try server.call("textToSpeech/create", FaultSession.speech("one", wait: true))["task_status"] == "succeed")
    let isolation = try server.call("engines/list")["engines"]?[0]?["isolation"]
    #expect(isolation?["sockets_denied"] == false)
    #expect(isolation?["note"]?.stringValue?.contains("filtering system calls: Invalid argument") == true)

    let doctor = try CommandResult.of(
      KlangProcess.program, ["doctor"],
      environment: KlangProcess.environment(KlangProcess.temporaryFolder(), environment))
    #expect(doctor.status == 0)
    #expect(doctor.text.contains("it can open sockets. filtering system calls"), "\(doctor.text)")
  }
}
