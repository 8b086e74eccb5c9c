let frozen: Date | null = null;

/** The time, which tests may stop. */
export function now(): Date {
  return frozen ? new Date(frozen) : new Date();
}

export function freezeClock(at: Date): void {
  frozen = at;
}

export function thawClock(): void {
  frozen = null;
}
