#pragma once

#include "tests/fuzz/target.h"

namespace cordee::fuzz {

struct Malformed {
    std::string target;
    Seed seed;
    std::string expected; // the error kind, or several with | between
};

// Makes the inputs that a file of recipes describes. A line is
//   TARGET SEED EXPECTED RECIPE
// where RECIPE changes the target's seed of that name. Fields of messages are named by their
// numbers from the outermost on: "1.11" is field 11 in field 1, "4:2" the third of those with the
// number 4.
//   cut [A [B]]       one input for each length from A up to B, or the whole
//   cuts P [A [B]]    the same for the octets or the message in a field
//   drop P            the field is not there
//   double P          it is there twice
//   set P HEX         octets, or a message, in its place
//   number P N        a number in its place
//   fill P N          N octets in its place
//   shorten P N       without its last N octets
//   nest P N          an unknown group, N deep, behind the fields of P ("-" for the whole)
//   length P          its length says 2^32 - 1
//   overlong P        its tag in eleven octets
//   append [HEX]      something behind it, or nothing: the seed as it is
//   grow N            N letters behind it
//   text TEXT         this text in the place of the whole seed
//   replace FROM TO   in a seed that is a text
std::vector<Malformed> malformedInputs(const std::string& path);

} // namespace cordee::fuzz
