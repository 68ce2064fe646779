// Compares the SIMD steps of cjsonscan.h with their plain forms; built for AArch64 by scripts/check-neon.sh.
#include <stdio.h>

#include "cjsonscan.h"

static uint64_t state = 0x9E3779B97F4A7C15u;

static uint8_t random_byte(void) {
  // Bytes that matter come up often: stops, white space, leads and continuations at the edges of their ranges.
  static const uint8_t special[] = {'"', '\\', ' ', '\n', '\r', '\t', 0x00, 0x1F, 0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F,
                                    0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
                                    0xF3, 0xF4, 0xF5, 0xFF, 'a'};
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  uint64_t word = state >> 11;
  return word & 1 ? special[(word >> 1) % sizeof special] : (uint8_t)(word >> 1);
}

int main(void) {
  uint8_t bytes[32];
  for (long round = 0; round < 2000000; round++) {
    for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = random_byte();
    const uint8_t *p = bytes + 8;
    if (cjson_text_masks(p) != cjson_plain_text_masks(p) || cjson_solid_mask(p) != cjson_plain_solid_mask(p) ||
        cjson_not_space_mask(p) != cjson_plain_not_space_mask(p) ||
        cjson_utf8_errors(p) != cjson_plain_utf8_errors(p)) {
      printf("round %ld: a step differs from its plain form\n", round);
      return 1;
    }
  }
#if CJSON_NEON
  puts("2000000 rounds equal (NEON)");
#elif CJSON_SSE2
  puts("2000000 rounds equal (SSE2)");
#else
  puts("2000000 rounds equal (plain)");
#endif
  return 0;
}
