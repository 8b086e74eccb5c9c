/** How something of the forum comes to be written. */
export type Manner = {
  /** Whether it was looked over already. */
  isLookedAt: boolean;
  /** Whether its author is not there: a job or the staff does it for them, and their drafts are left alone. */
  isAway?: boolean;
};
