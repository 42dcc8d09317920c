#include "CFluidSynth.h"

#include <dlfcn.h>
#include <stdio.h>

static const char *const usual_names[] = {
#if defined(__APPLE__)
    "libfluidsynth.3.dylib",
    "/opt/homebrew/lib/libfluidsynth.3.dylib",
    "/usr/local/lib/libfluidsynth.3.dylib",
#else
    "libfluidsynth.so.3",
    "libfluidsynth.so.2",
#endif
};

/// Where each function of the table is in it, and what it is called in the library.
static const struct {
  size_t offset;
  const char *name;
} functions[] = {
    {offsetof(klang_fluidsynth, new_settings), "new_fluid_settings"},
    {offsetof(klang_fluidsynth, delete_settings), "delete_fluid_settings"},
    {offsetof(klang_fluidsynth, set_integer), "fluid_settings_setint"},
    {offsetof(klang_fluidsynth, set_number), "fluid_settings_setnum"},
    {offsetof(klang_fluidsynth, new_synth), "new_fluid_synth"},
    {offsetof(klang_fluidsynth, delete_synth), "delete_fluid_synth"},
    {offsetof(klang_fluidsynth, load_soundfont), "fluid_synth_sfload"},
    {offsetof(klang_fluidsynth, set_channel_type), "fluid_synth_set_channel_type"},
    {offsetof(klang_fluidsynth, program_change), "fluid_synth_program_change"},
    {offsetof(klang_fluidsynth, control_change), "fluid_synth_cc"},
    {offsetof(klang_fluidsynth, note_on), "fluid_synth_noteon"},
    {offsetof(klang_fluidsynth, note_off), "fluid_synth_noteoff"},
    {offsetof(klang_fluidsynth, process), "fluid_synth_process"},
};

static void drop_message(int level, const char *message, void *data) {
  (void)level, (void)message, (void)data;
}

static void *open_library(const char *name, char *reason, size_t reason_size) {
  const char *const *names = name == NULL ? usual_names : &name;
  size_t count = name == NULL ? sizeof usual_names / sizeof *usual_names : 1;
  for (size_t index = 0; index < count; index++) {
    void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (library != NULL) return library;
    // The first one's message: it is the one to be installed.
    if (index == 0) snprintf(reason, reason_size, "%s", dlerror());
  }
  return NULL;
}

klang_fluidsynth_result klang_fluidsynth_load(klang_fluidsynth *table, const char *name, char *reason,
                                              size_t reason_size) {
  void *library = open_library(name, reason, reason_size);
  if (library == NULL) return klang_fluidsynth_missing;
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    void *function = dlsym(library, functions[index].name);
    if (function == NULL) {
      snprintf(reason, reason_size, "%s", functions[index].name);
      dlclose(library);
      return klang_fluidsynth_incomplete;
    }
    *(void **)((char *)table + functions[index].offset) = function;
  }
  typedef void *(*set_log_function)(int level, void (*)(int, const char *, void *), void *data);
  set_log_function set_log = (set_log_function)dlsym(library, "fluid_set_log_function");
  // From panic, 0, to debug, 4.
  for (int level = 0; set_log != NULL && level <= 4; level++) set_log(level, drop_message, NULL);
  // Before the first settings: some drivers look for cards as soon as these are made.
  typedef int (*register_drivers)(const char **names);
  register_drivers set_drivers = (register_drivers)dlsym(library, "fluid_audio_driver_register");
  const char *none[] = {NULL};
  if (set_drivers != NULL) set_drivers(none);
  return klang_fluidsynth_loaded;
}
