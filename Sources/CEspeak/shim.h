#ifndef KLANG_CESPEAK_H
#define KLANG_CESPEAK_H
#include <espeak-ng/speak_lib.h>
#endif
