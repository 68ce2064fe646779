#include "cjsonscan.h"
