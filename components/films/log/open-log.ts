/** Whoever is asked to log a film listens for this, so that any poster can open the dialog without knowing it. */
export const logEvent = "lumo:log";

/** Opens the log dialog for the film of this address. */
export function openLog(slug: string) {
  dispatchEvent(new CustomEvent(logEvent, { detail: slug }));
}
