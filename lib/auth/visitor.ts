/** Whoever knocks without being signed in: what is known of a browser, which is not who sits at it. */
export type Visitor = {
  /** Where from, as limits count it. */
  address: string;
  userAgent: string;
  /** Hash of the cookie of a browser that has signed somebody in before. */
  deviceHash: string | null;
  /** Hash of the cookie of a browser that has asked to join. */
  browserHash: string | null;
  /** Hash of the session this browser has, so that signing in again ends it. */
  sessionHash: string | null;
};
