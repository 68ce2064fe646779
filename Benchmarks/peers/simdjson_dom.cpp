// simdjson's DOM parser on one file.
//
//   simdjson_dom FILE            load and parse once; prints members of the outermost value as JSON
//   simdjson_dom --warm N FILE   parse N times from memory with one parser; prints the best MB/s as JSON
#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <iostream>

using clock_type = std::chrono::steady_clock;

static int fail(const char *what) {
  std::cerr << "error: " << what << "\n";
  return 1;
}

int main(int argc, char **argv) {
  int rounds = 0;
  const char *file = nullptr;
  for (int i = 1; i < argc; i++) {
    if (std::strcmp(argv[i], "--warm") == 0 && i + 1 < argc) {
      rounds = std::atoi(argv[++i]);
    } else {
      file = argv[i];
    }
  }
  if (file == nullptr) return fail("usage: simdjson_dom [--warm N] FILE");

  simdjson::padded_string text;
  if (simdjson::padded_string::load(file).get(text)) return fail("the file cannot be read");

  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (rounds == 0) {
    if (parser.parse(text).get(root)) return fail("the file is not JSON");
    simdjson::dom::object object;
    size_t members = root.get(object) ? 0 : object.size();
    std::cout << "{\"members\":" << members << "}\n";
    return 0;
  }

  double best = 1e300;
  for (int i = 0; i < rounds; i++) {
    auto start = clock_type::now();
    if (parser.parse(text).get(root)) return fail("the file is not JSON");
    std::chrono::duration<double> took = clock_type::now() - start;
    best = std::min(best, took.count());
  }
  std::cout << "{\"mb_per_s\":" << double(text.size()) / 1e6 / best
            << ",\"implementation\":\"" << simdjson::get_active_implementation()->name() << "\"}\n";
  return 0;
}
