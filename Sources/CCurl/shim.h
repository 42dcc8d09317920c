#ifndef CCURL_SHIM_H
#define CCURL_SHIM_H

#include <curl/curl.h>
#include <stddef.h>
#include <stdint.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one typed function for each type of
// value that is used.

static inline CURLcode ccurl_set_long(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode ccurl_set_large(CURL *curl, CURLoption option, int64_t value) {
  return curl_easy_setopt(curl, option, (curl_off_t)value);
}

/// libcurl keeps a copy of the text.
static inline CURLcode ccurl_set_text(CURL *curl, CURLoption option, const char *text) {
  return curl_easy_setopt(curl, option, text);
}

/// libcurl keeps a copy of the bytes.
static inline CURLcode ccurl_set_body(CURL *curl, const void *bytes, size_t count) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, count == 0 ? "" : (const char *)bytes);
}

/// The list has to outlive the transfer.
static inline CURLcode ccurl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(curl, option, list);
}

typedef size_t (*ccurl_data_callback)(char *bytes, size_t size, size_t count, void *context);

/// CURLOPT_WRITEFUNCTION or CURLOPT_HEADERFUNCTION, and what it is given.
static inline CURLcode ccurl_set_data_callback(
    CURL *curl, CURLoption function, ccurl_data_callback callback, CURLoption data, void *context) {
  CURLcode code = curl_easy_setopt(curl, function, callback);
  return code != CURLE_OK ? code : curl_easy_setopt(curl, data, context);
}

static inline CURLcode ccurl_set_open_socket(CURL *curl, curl_opensocket_callback callback, void *context) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, callback);
  return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, context);
}

static inline CURLcode ccurl_get_long(CURL *curl, CURLINFO info, long *value) {
  return curl_easy_getinfo(curl, info, value);
}

static inline CURLcode ccurl_get_large(CURL *curl, CURLINFO info, int64_t *value) {
  curl_off_t found = -1;
  CURLcode code = curl_easy_getinfo(curl, info, &found);
  *value = found;
  return code;
}

/// The text belongs to the handle.
static inline CURLcode ccurl_get_text(CURL *curl, CURLINFO info, const char **text) {
  char *found = NULL;
  CURLcode code = curl_easy_getinfo(curl, info, &found);
  *text = found;
  return code;
}

/// The outcome of the one transfer of a multi handle, once it is over; -1 before.
static inline int ccurl_outcome(CURLM *multi) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left)) != NULL) {
    if (message->msg == CURLMSG_DONE) return (int)message->data.result;
  }
  return -1;
}

/// The address itself, of which the structure declares only the beginning.
static inline const struct sockaddr *ccurl_address(const struct curl_sockaddr *address) { return &address->addr; }

/// A socket as libcurl would have opened it, but not inherited by children.
static inline curl_socket_t ccurl_open_socket(const struct curl_sockaddr *address) {
#ifdef SOCK_CLOEXEC
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
#else
  return socket(address->family, address->socktype, address->protocol);
#endif
}

#endif
