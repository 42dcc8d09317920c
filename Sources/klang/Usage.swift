/// What `--help` shows.
enum Usage {
  static let text = """
    Klang makes speech, sounds, music and sound for videos, for editors and tools, offline.

    klang [--stdio] [--clientProcessId=N]
        Serve JSON-RPC on standard input and output (Content-Length headers, or one message a line).
    klang say [OPTIONS] [TEXT...]
        Speak a text, or make a file of it. "klang say --help" shows the options.
    klang sound [OPTIONS] PROMPT...
        Make a sound from a description, and play it or make a file of it. "klang sound --help" shows the options.
    klang music [OPTIONS] PROMPT...
        Make music from a description, and play it or make a file of it. "klang music --help" shows the options.
    klang score VIDEO [OPTIONS]
        Make sound for a video: effects on what happens in it, and music. "klang score --help" shows the options.
    klang voices [OPTIONS]
        List the voices, play a sample of one, delete a custom one. "klang voices --help" shows the options.
    klang clone SAMPLE --name NAME
        Make a voice from a recording of 5 to 30 seconds. "klang clone --help" shows more.
    klang index [FOLDER...]
        Have recordings of your own heard in sounds. "klang index --help" shows more.
    klang call METHOD [PARAMS]
        Send one request, and print its result. "klang call --help" shows more.
    klang schema [NAME]
        Print a schema file: openrpc.json without a name, a list of names with --list.
    klang doctor [--json]
        Say what is installed, what is missing and how to get it.

    --config FILE       the configuration, instead of $XDG_CONFIG_HOME/klang/config.json
    --data FOLDER       where tasks and results are kept
    --log-level LEVEL   error, warning, info or debug
    --help, --version

    Environment: KLANG_DATA, KLANG_CONFIG, KLANG_DURABILITY, KLANG_WORKERS, KLANG_ENGINE, KLANG_DEADLINE, KLANG_LOG,
    KLANG_PLAYER, KLANG_NET, KLANG_SOUNDFONT.
    """

  static let index = """
    klang index [FOLDER...] [OPTIONS]

    Looks through folders for recordings of sounds, and remembers what is heard in each: by the words of its name, its
    tags and what stands beside it, and by how it sounds. From then on they are heard in sounds that fit. Without a folder
    it looks again at all that are known: those given before, and those of "sample_folders" and "sample_packages" in the
    configuration. What has not changed is not read again. Recordings stay where they are and are never changed; a file
    that can't be used is skipped, with the reason.

        --remove FOLDER   forget a folder; may be given again
        --list            show the recordings: sound, length, licence, file
        --json            print one JSON document
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a folder that is not there, 130 interrupted.
    """

  static let call = """
    klang call METHOD [PARAMS]

    Sends one request to a server of its own, on the same tasks as all others, and prints the result as JSON. PARAMS is
    JSON; "-" reads it from standard input. A create that answers at once, as textToAudio/create does, is given "wait": true
    to be finished before the server ends. An interrupt (Ctrl-C) cancels the request.

        klang call tasks/list '{"task_status": "failed"}'
        klang call textToAudio/create '{"prompt": "rain", "duration": 5, "wait": true}'

    Exit status: 0 a result, 1 an error (on standard error), 2 wrong usage, 130 interrupted.
    """

  static let doctor = """
    klang doctor [--json]

    Looks at the configuration, the data directory and the store in it, starts the engine and has it speak, and looks for
    the programs and files that Klang uses when they are there. For what is missing it says how to get it.

        --json            print one JSON document: ok, and findings with name, state (ok, absent, failed), detail, remedy
    -h, --help

    Exit status: 0 all that is needed is there, 1 something that is needed is missing or broken, 2 wrong usage.
    """

  static let sound = """
    klang sound [OPTIONS] PROMPT...

    Makes a sound from a description in English or Chinese, offline. "-" reads the prompt from standard input.

        klang sound "three knocks on a wooden door, then it creaks open"
        klang sound "rain on a tin roof" -d 8 --loop -o rain.wav --seed 7
        klang sound "除夕夜的烟花和鞭炮" -d 10 -o fireworks.mp3 --picture fireworks.png

    -d, --duration SECONDS  how long: 0.5 to 600; 5 without it
    -o, --output FILE       make FILE.mp3 or FILE.wav; "-" writes a WAV file to standard output
    -s, --seed N            the same seed gives the same sound, another one another take
    -n, --variations N      make N takes: x.wav, x-2.wav, ...
        --loop              its end leads into its beginning, so that it can be repeated without a seam
        --stems FOLDER      put each event as a WAV file of its own into a folder
        --save-scene FILE   write what was understood, with every time in it, as JSON
        --scene FILE        make such a scene, changed by hand, instead of what the prompt says
        --samples USE       recordings of indexed folders: auto (where one fits), never, only
        --picture FILE      draw the spectrogram as FILE.png
        --show              draw it in the terminal
        --play, --no-play   play it, or not; without either it is played when no file is asked for
        --plan              print what is heard in the prompt, and make no sound; "-" reads one prompt a line
        --labels            print the names of all sounds and attributes
        --json              print the task (or the plan, or the names) as JSON
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a request that was refused, 130 interrupted.
    """

  static let music = """
    klang music [OPTIONS] PROMPT...

    Makes music from a description in English or Chinese, offline: genre, mood, tempo, key, meter and instruments may be
    said. It ends when its time is over. "-" reads the prompt from standard input.

        klang music "calm piano in D minor, 72 bpm" -d 12
        klang music "epic orchestra, rising" -o epic.mp3 --seed 7 --stems parts
        klang music "欢快的中国风音乐" -d 20 -o festival.mid

    -d, --duration SECONDS  how long: 0.5 to 600; 30 without it
    -o, --output FILE       make FILE.mp3, FILE.wav or FILE.mid; "-" writes a WAV file to standard output
    -s, --seed N            the same seed gives the same music, another one another take
    -n, --variations N      make N takes: x.wav, x-2.wav, ...
        --stems FOLDER      put each part as a WAV file of its own into a folder
        --plan              print what is understood of the prompt as JSON, and make no sound; "-" reads one prompt a line
        --with-plan FILE    make such a plan, changed by hand; what it leaves out is as the prompt says
        --picture FILE      draw the spectrogram as FILE.png
        --show              draw it in the terminal
        --play, --no-play   play it, or not; without either it is played when no file is asked for
        --json              print the task as JSON (or each plan on a line)
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a request that was refused, 130 interrupted.
    """

  static let score = """
    klang score VIDEO [OPTIONS]

    Makes sound for a video of up to ten minutes (.mp4, .mov; a file or a URL), offline: effects on what is seen to
    happen, what goes on beneath, and music that ends with the picture. Its pictures stay as they are; so does the file.

        klang score clip.mp4
        klang score clip.mp4 --sfx "footsteps on gravel" --music "tense strings" -o final.mp4 --open
        klang score clip.mp4 --save-cues cues.json
        klang score clip.mp4 --cues cues.json --original duck

    -o, --output FILE       the video with its sound, with the ending of the video; VIDEO-scored.mp4 beside it without it
        --sfx TEXT          what the effects sound like
        --music TEXT        what the music is like
        --asmr              details are heard closely; no music unless --music says so
        --save-cues FILE    write what is heard, and when, as JSON
        --cues FILE         make such cues, changed by hand (or the result of --json), instead of looking at the video
        --original USE      the sound that the video has: replace (it is not heard), mix, duck
    -s, --seed N            the same seed gives the same sound, another one another take
        --sound FILE        write the sound alone: FILE.mp3 or FILE.wav
        --stems FOLDER      put effects, ambience, music and original sound as WAV files into a folder
        --open              show the video when it is done
        --json              print the task as JSON
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a request that was refused, 130 interrupted.
    """

  static let voices = """
    klang voices [OPTIONS]

    Lists the voices that can speak: preset and custom ones, and those of engines of your own.

    -l, --language CODE   only voices that speak en or zh
    -g, --gender WORD     only female or male ones
    -a, --age WORD        only of an age, such as child, teen, adult or elderly
        --custom          only custom voices
        --preview ID      play a sample of a voice (with -l: in that language)
        --delete ID       delete a custom voice
        --json            print JSON
        --no-play         with --preview: print where the sample is
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a request that was refused.
    """

  static let clone = """
    klang clone SAMPLE --name NAME [OPTIONS]

    Makes a voice from a recording in which one person speaks, 5 to 30 seconds long and without noise: an .mp3, .wav, .mp4
    or .mov file, or its URL. Prints the id of the voice, which "klang say --voice" takes, in English and Mandarin. The
    recording is not kept. Only make voices of people who agree to it.

    -n, --name NAME       the voice's name, up to 20 characters
        --json            print the task as JSON
        --play            play a sample of the voice
    -h, --help

    Exit status: 0 done, 1 no voice can be made from the recording (and why), 2 wrong usage, 130 interrupted.
    """

  static let say = """
    klang say [OPTIONS] [TEXT...]

    Speaks a text of any length: given as arguments, in a file (-f), or on standard input. Without -o it is played.
    "[pause 0.5s]" in the text is a pause.

    -f, --file FILE       read the text from FILE ("-": standard input)
    -o, --output FILE     write FILE: .mp3 or .wav by its name; "-": a WAV file on standard output
    -v, --voice ID        who speaks: a voice_id (default: oversea_male1 for English, chat1_female_new-3 for Mandarin)
    -l, --language CODE   en or zh (default: the voice's, else zh when the text has Chinese characters)
    -s, --speed NUMBER    0.8 to 2.0 (default: 1.0)
    -e, --emotion MOOD    neutral, happy, angry, sad, fearful, disgusted or surprised
    -p, --pronounce W=SAY how to say a word: Klang=/klæŋ/, Klang=clang, 重庆="chong2 qing4"; may be given again
        --markdown        the text is Markdown (default for files that end in .md)
        --marks           print when each word is heard, instead of playing: start, end (seconds), word
        --captions FILE   write captions: .srt or .vtt by its name
        --pinyin          print the pinyin that would be spoken, with tone digits as they are heard, and make no sound
        --json            print the task as one JSON document instead of playing
        --no-play         do not play; print where the files are
        --                everything after it is text
    -h, --help

    Exit status: 0 done, 1 failed, 2 wrong usage or a request that was refused, 130 interrupted.
    """
}
