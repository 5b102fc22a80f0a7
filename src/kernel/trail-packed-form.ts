/** The form of packed events: what trail-packed.ts writes and trail-unpacked.ts reads. */

/**
 * The first byte of a batch: the form of what follows. The first form has texts and ids among the events' bytes; the next two
 * have the length of these bytes, the bytes, and all texts as one in the order in which events have them, as UTF-8 or UTF-16.
 * Two more have the words of events that are like one before behind the bytes, and how many words before them. The last two
 * have the ids of these events in words, too, and before the bytes the wall time, milliseconds, from which ids count.
 */
export const packedForms = {
  mixed: 1,
  utf8: 2,
  utf16: 3,
  wordsUtf8: 4,
  wordsUtf16: 5,
  idsUtf8: 6,
  idsUtf16: 7,
} as const;
/** Form and length, in the second and third form. */
export const packedHeadBytes = 5;
/** Form, length and count of words. */
export const wordsHeadBytes = 9;
/** These, and the time from which ids count. */
export const idsHeadBytes = 17;

/**
 * An event that is like others, in words of 32 bits, from the highest bits on: its number (12 bits), milliseconds after the
 * batch's first event (10), the place of what they share (10); bytes that came in (13) and that went out (16), how many texts it has
 * beside its id (3); microseconds (24), the length of the first text (8); of its id the milliseconds
 * after the time from which ids count (24, signed) and 72 random bits, two words of them at the end; where there are more texts, a seventh word
 * with the lengths of up to four, from the lowest bits on. What has no room is written in full. In the older forms ids are the
 * first of an event's texts, and not in words. Each of these is below its limit:
 */
export const likeLimits = {
  places: 1 << 10,
  bytesIn: 1 << 13,
  bytesOut: 1 << 16,
  milliseconds: 16_000,
  textCharacters: 1 << 8,
  /** Most of these. */
  texts: 5,
  /** Exactly so many, in the older forms: a UUID. */
  idCharacters: 36,
  idMilliseconds: 1 << 23,
} as const;
/** The most words that such an event has. */
export const likeWords = 7;

/** Bits of an event's first byte. */
export const eventFlags = {
  /** No request: its facts follow as JSON. */
  other: 1,
  /** Method and path, when not POST to "/". */
  http: 2,
  error: 4,
  shared: 8,
  /** The request id is a UUID in sixteen bytes, in the first form; a value otherwise. */
  uuid: 16,
} as const;

/** Tags of values. Bytes below 0x80 are the integers themselves, those from 0xa0 on texts of 0 to 95 characters (ASCII in the first form). */
export const packedTags = {
  null: 0x80,
  false: 0x81,
  true: 0x82,
  integer: 0x83,
  double: 0x84,
  text: 0x85,
  /** What is JSON already. */
  json: 0x86,
  structure: 0x87,
  list: 0x88,
  map: 0x89,
  hidden: 0x8a,
  date: 0x8b,
  shortText: 0xa0,
} as const;

/** Why a question was answered so, by number; new ones come last. */
export const packedReasons = ["allowed", "explicitDeny", "implicitDeny"] as const;
