// What looks like spam, and why at these figures. Whatever goes over one of them is held for a look, not refused: a newcomer with
// much to say is more likely than a spammer. A newcomer is who joined within the week, as for messages.

/** Links in one text of a newcomer. Discourse allows two; three let somebody compare films. */
export const LINKS_MOST = 3;
/** Pictures in one text of a newcomer: two rows of a gallery. */
export const PICTURES_MOST = 8;
/** People named in one text of a newcomer. Discourse allows two; a small film club is named at once. */
export const NAMED_MOST = 5;
/** Places where one member says the same within a day. Once may be a slip, and two a wish to be heard. */
export const SAME_WORDS_PLACES = 3;
/** Shorter than this, in letters, the same is said by chance: "Thank you!", and what takes no more than a breath. */
export const SAME_WORDS_LEAST = 60;
/** Newcomers who link to one host within a day: Discourse's figure, too. */
export const HOST_NEWCOMERS = 3;
/** Where everybody who talks of films links to. */
export const KNOWN_HOSTS: readonly string[] = [
  "imdb.com",
  "letterboxd.com",
  "themoviedb.org",
  "wikipedia.org",
  "youtube.com",
  "youtu.be",
  "vimeo.com",
  "archive.org",
  "bfi.org.uk",
  "criterion.com",
  "mubi.com",
];
export const DAY_SECONDS = 86_400;
