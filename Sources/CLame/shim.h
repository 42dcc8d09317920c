#ifndef KLANG_CLAME_H
#define KLANG_CLAME_H
#include <lame/lame.h>
#endif
