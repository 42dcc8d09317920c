// FluidSynth (LGPL 2.1), looked for when something is to be played: it brings sixty libraries of sound cards and windows with
// it, which would make every start slow and every build depend on them. What is declared here is what its documentation
// promises for all versions 2.x (https://www.fluidsynth.org/api/); nothing of it needs a header of its own.
#ifndef KLANG_FLUIDSYNTH_H
#define KLANG_FLUIDSYNTH_H

#include <stddef.h>

/// Settings, and a synthesizer: known to the library alone.
typedef struct klang_fluid_settings klang_fluid_settings;
typedef struct klang_fluid_synth klang_fluid_synth;

/// The functions that are used, as the library names them but for the prefix. Those that return `int` return -1 on failure.
typedef struct klang_fluidsynth {
  klang_fluid_settings *(*new_settings)(void);
  void (*delete_settings)(klang_fluid_settings *);
  int (*set_integer)(klang_fluid_settings *, const char *name, int value);
  int (*set_number)(klang_fluid_settings *, const char *name, double value);
  klang_fluid_synth *(*new_synth)(klang_fluid_settings *);
  void (*delete_synth)(klang_fluid_synth *);
  /// Returns the number of the soundfont.
  int (*load_soundfont)(klang_fluid_synth *, const char *path, int reset_presets);
  /// The type is 0 for melody, 1 for drums.
  int (*set_channel_type)(klang_fluid_synth *, int channel, int type);
  int (*program_change)(klang_fluid_synth *, int channel, int program);
  int (*control_change)(klang_fluid_synth *, int channel, int control, int value);
  int (*note_on)(klang_fluid_synth *, int channel, int key, int velocity);
  int (*note_off)(klang_fluid_synth *, int channel, int key);
  /// Renders `frames` and adds them to buffers: the left and right of each group's reverberation and chorus to the `effects`
  /// buffers, the rest of each group to the left and right of the `outputs` buffers. Buffers may be the same.
  int (*process)(klang_fluid_synth *, int frames, int effects_count, float *effects[], int output_count,
                 float *outputs[]);
} klang_fluidsynth;

/// What came of looking for the library.
typedef enum klang_fluidsynth_result {
  klang_fluidsynth_loaded,
  /// No library could be opened.
  klang_fluidsynth_missing,
  /// A library was opened that lacks a function.
  klang_fluidsynth_incomplete,
} klang_fluidsynth_result;

/// Opens the library `name` (NULL: FluidSynth, where it usually is) and fills `table`. It stays open for good. Its messages
/// are dropped, and it is told that there is no sound card. When it fails, `reason` is the linker's message or the name of
/// the missing function.
klang_fluidsynth_result klang_fluidsynth_load(klang_fluidsynth *table, const char *name, char *reason,
                                              size_t reason_size);

#endif
