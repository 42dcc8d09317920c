// espeak-ng asks libpcaudio for the sound card when it is initialized, also when it is to play nothing: that looks for a
// sound server, makes folders for one in the user's home, and complains when there is none. This library has the one
// function that it asks by, and gives it no card. The linker finds a program's own function before that of a shared library.
#ifndef KLANG_SILENT_AUDIO_H
#define KLANG_SILENT_AUDIO_H

// As <pcaudiolib/audio.h> declares it; always a null pointer.
void *create_audio_device_object(const char *device, const char *application, const char *description);

#endif
