// Sixteen bytes at a time: the steps of the JSON scanner that need SIMD.
//
// Every function reads exactly the 16 bytes at `p` (the UTF-8 step also the 3 bytes before) and returns
// bit masks in which bit i speaks of byte i. There is an SSE2, a NEON and a plain form, chosen when this
// header is compiled; tests hold each against the plain one. No function keeps state or calls the system.
#ifndef CJSONSCAN_H
#define CJSONSCAN_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#define CJSON_SSE2 1
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#define CJSON_NEON 1
#endif

// Low half: bytes that end or interrupt a run of string text (quote, backslash, below 0x20).
// High half: bytes above 0x7F.
static inline uint32_t cjson_plain_text_masks(const uint8_t *p) {
  uint32_t stops = 0, high = 0;
  for (unsigned i = 0; i < 16; i++) {
    stops |= (uint32_t)(p[i] == '"' || p[i] == '\\' || p[i] < 0x20) << i;
    high |= (uint32_t)(p[i] >> 7) << i;
  }
  return stops | high << 16;
}

// Bytes that are not JSON white space.
static inline uint32_t cjson_plain_solid_mask(const uint8_t *p) {
  uint32_t mask = 0;
  for (unsigned i = 0; i < 16; i++)
    mask |= (uint32_t)!(p[i] == ' ' || p[i] == '\n' || p[i] == '\r' || p[i] == '\t') << i;
  return mask;
}

// Bytes that are not the space character: what follows the indentation of a line.
static inline uint32_t cjson_plain_not_space_mask(const uint8_t *p) {
  uint32_t mask = 0;
  for (unsigned i = 0; i < 16; i++) mask |= (uint32_t)(p[i] != ' ') << i;
  return mask;
}

// Bytes at which UTF-8 (RFC 3629) is broken, seen with the three bytes before p. A sequence cut short
// is reported at the byte that should have continued it.
static inline uint32_t cjson_plain_utf8_errors(const uint8_t *p) {
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) {
    uint8_t b = p[i], b1 = p[i - 1], b2 = p[i - 2], b3 = p[i - 3];
    int due = b1 >= 0xC0 || b2 >= 0xE0 || b3 >= 0xF0;
    int is_continuation = (b & 0xC0) == 0x80;
    int wrong = due != is_continuation;
    wrong |= b == 0xC0 || b == 0xC1 || b > 0xF4;
    wrong |= (b1 == 0xE0 && b < 0xA0) || (b1 == 0xED && b > 0x9F);
    wrong |= (b1 == 0xF0 && b < 0x90) || (b1 == 0xF4 && b > 0x8F);
    mask |= (uint32_t)wrong << i;
  }
  return mask;
}

#if CJSON_SSE2

static inline uint32_t cjson_text_masks(const uint8_t *p) {
  __m128i v = _mm_loadu_si128((const __m128i *)p);
  __m128i stops = _mm_or_si128(
      _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))),
      _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v));
  return (uint32_t)_mm_movemask_epi8(stops) | (uint32_t)_mm_movemask_epi8(v) << 16;
}

static inline uint32_t cjson_solid_mask(const uint8_t *p) {
  __m128i v = _mm_loadu_si128((const __m128i *)p);
  __m128i blank = _mm_or_si128(
      _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\n'))),
      _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\t'))));
  return (uint32_t)_mm_movemask_epi8(blank) ^ 0xFFFFu;
}

static inline uint32_t cjson_not_space_mask(const uint8_t *p) {
  __m128i v = _mm_loadu_si128((const __m128i *)p);
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(' '))) ^ 0xFFFFu;
}

static inline uint32_t cjson_utf8_errors(const uint8_t *p) {
  __m128i v = _mm_loadu_si128((const __m128i *)p);
  __m128i v1 = _mm_loadu_si128((const __m128i *)(p - 1));
  __m128i v2 = _mm_loadu_si128((const __m128i *)(p - 2));
  __m128i v3 = _mm_loadu_si128((const __m128i *)(p - 3));
  __m128i zero = _mm_setzero_si128();
  __m128i not_due = _mm_cmpeq_epi8(
      _mm_or_si128(_mm_or_si128(_mm_subs_epu8(v1, _mm_set1_epi8((char)0xBF)),
                                _mm_subs_epu8(v2, _mm_set1_epi8((char)0xDF))),
                   _mm_subs_epu8(v3, _mm_set1_epi8((char)0xEF))),
      zero);
  // As signed numbers the continuation bytes 0x80...0xBF are those below -64.
  __m128i continuation = _mm_cmplt_epi8(v, _mm_set1_epi8(-64));
  __m128i wrong = _mm_cmpeq_epi8(not_due, continuation);
  __m128i never = _mm_or_si128(
      _mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0xFE)), _mm_set1_epi8((char)0xC0)),
      _mm_cmpgt_epi8(_mm_subs_epu8(v, _mm_set1_epi8((char)0xF4)), zero));
  __m128i below_a0 = _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xA0));
  __m128i below_90 = _mm_cmplt_epi8(v, _mm_set1_epi8((char)0x90));
  __m128i e0 = _mm_and_si128(_mm_cmpeq_epi8(v1, _mm_set1_epi8((char)0xE0)), below_a0);
  __m128i ed = _mm_andnot_si128(below_a0, _mm_cmpeq_epi8(v1, _mm_set1_epi8((char)0xED)));
  __m128i f0 = _mm_and_si128(_mm_cmpeq_epi8(v1, _mm_set1_epi8((char)0xF0)), below_90);
  __m128i f4 = _mm_andnot_si128(below_90, _mm_cmpeq_epi8(v1, _mm_set1_epi8((char)0xF4)));
  __m128i all = _mm_or_si128(_mm_or_si128(wrong, never), _mm_or_si128(_mm_or_si128(e0, ed), _mm_or_si128(f0, f4)));
  return (uint32_t)_mm_movemask_epi8(all);
}

#elif CJSON_NEON

static inline uint32_t cjson_neon_bits(uint8x16_t lanes) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bits = vandq_u8(lanes, vld1q_u8(weights));
  return (uint32_t)vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

static inline uint32_t cjson_text_masks(const uint8_t *p) {
  uint8x16_t v = vld1q_u8(p);
  uint8x16_t stops = vorrq_u8(vorrq_u8(vceqq_u8(v, vdupq_n_u8('"')), vceqq_u8(v, vdupq_n_u8('\\'))),
                              vcltq_u8(v, vdupq_n_u8(0x20)));
  return cjson_neon_bits(stops) | cjson_neon_bits(vcgtq_u8(v, vdupq_n_u8(0x7F))) << 16;
}

static inline uint32_t cjson_solid_mask(const uint8_t *p) {
  uint8x16_t v = vld1q_u8(p);
  uint8x16_t blank = vorrq_u8(vorrq_u8(vceqq_u8(v, vdupq_n_u8(' ')), vceqq_u8(v, vdupq_n_u8('\n'))),
                              vorrq_u8(vceqq_u8(v, vdupq_n_u8('\r')), vceqq_u8(v, vdupq_n_u8('\t'))));
  return cjson_neon_bits(vmvnq_u8(blank));
}

static inline uint32_t cjson_not_space_mask(const uint8_t *p) {
  return cjson_neon_bits(vmvnq_u8(vceqq_u8(vld1q_u8(p), vdupq_n_u8(' '))));
}

static inline uint32_t cjson_utf8_errors(const uint8_t *p) {
  uint8x16_t v = vld1q_u8(p), v1 = vld1q_u8(p - 1), v2 = vld1q_u8(p - 2), v3 = vld1q_u8(p - 3);
  uint8x16_t due = vorrq_u8(vorrq_u8(vcgeq_u8(v1, vdupq_n_u8(0xC0)), vcgeq_u8(v2, vdupq_n_u8(0xE0))),
                            vcgeq_u8(v3, vdupq_n_u8(0xF0)));
  uint8x16_t continuation = vceqq_u8(vandq_u8(v, vdupq_n_u8(0xC0)), vdupq_n_u8(0x80));
  uint8x16_t wrong = veorq_u8(due, continuation);
  wrong = vorrq_u8(wrong, vceqq_u8(vandq_u8(v, vdupq_n_u8(0xFE)), vdupq_n_u8(0xC0)));
  wrong = vorrq_u8(wrong, vcgtq_u8(v, vdupq_n_u8(0xF4)));
  wrong = vorrq_u8(wrong, vandq_u8(vceqq_u8(v1, vdupq_n_u8(0xE0)), vcltq_u8(v, vdupq_n_u8(0xA0))));
  wrong = vorrq_u8(wrong, vandq_u8(vceqq_u8(v1, vdupq_n_u8(0xED)), vcgtq_u8(v, vdupq_n_u8(0x9F))));
  wrong = vorrq_u8(wrong, vandq_u8(vceqq_u8(v1, vdupq_n_u8(0xF0)), vcltq_u8(v, vdupq_n_u8(0x90))));
  wrong = vorrq_u8(wrong, vandq_u8(vceqq_u8(v1, vdupq_n_u8(0xF4)), vcgtq_u8(v, vdupq_n_u8(0x8F))));
  return cjson_neon_bits(wrong);
}

#else

static inline uint32_t cjson_text_masks(const uint8_t *p) { return cjson_plain_text_masks(p); }
static inline uint32_t cjson_solid_mask(const uint8_t *p) { return cjson_plain_solid_mask(p); }
static inline uint32_t cjson_not_space_mask(const uint8_t *p) { return cjson_plain_not_space_mask(p); }
static inline uint32_t cjson_utf8_errors(const uint8_t *p) { return cjson_plain_utf8_errors(p); }

#endif

// Copies 16 bytes; the two may not overlap.
static inline void cjson_copy_16(uint8_t *to, const uint8_t *from) { memcpy(to, from, 16); }

// Four bytes in memory order, as one number to compare literals with.
static inline uint32_t cjson_four_bytes(const uint8_t *p) {
  uint32_t word;
  memcpy(&word, p, sizeof word);
  return word;
}

#endif
