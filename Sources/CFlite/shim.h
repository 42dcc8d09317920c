#ifndef KLANG_CFLITE_H
#define KLANG_CFLITE_H
#include <flite/flite.h>

// Each voice library has its own entry point, which no header of flite declares.
cst_voice *register_cmu_us_slt(const char *voxdir);
cst_voice *register_cmu_us_rms(const char *voxdir);
cst_voice *register_cmu_us_awb(const char *voxdir);
cst_voice *register_cmu_us_kal16(const char *voxdir);
#endif
