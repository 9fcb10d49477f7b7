#pragma once

namespace kopa::server {

// The files of guest_page/ as they were when the program was built.
extern const char *const guestPageHtml;
extern const char *const guestWritingHtml;
extern const char *const guestPageStyle;
extern const char *const guestPageScript;
extern const char *const guestWordsFi;
extern const char *const guestWordsSv;
extern const char *const guestWordsEn;

} // namespace kopa::server
