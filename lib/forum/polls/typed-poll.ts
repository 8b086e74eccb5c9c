/** The fields of a poll in the form of a new thread. */
export const POLL_FIELDS = ["pollKind", "pollOptions", "pollHides", "pollCloses"] as const;
type Typed = { [name in (typeof POLL_FIELDS)[number]]?: string };

const KINDS = ["single", "multiple", "ranked"] as const;
const DAY = 86_400_000;

/** The poll that was typed into a form: an option a line, closing after so many days; null when there is none. */
export function typedPoll({ pollKind, pollOptions = "", pollHides, pollCloses }: Typed) {
  const options = pollOptions
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const days = Number(pollCloses || 0);
  if (!pollKind || options.length === 0) return null;
  return {
    kind: KINDS.find((kind) => kind === pollKind) ?? "single",
    options,
    hidesResults: pollHides !== undefined,
    closesAt: days > 0 ? new Date(Date.now() + days * DAY).toISOString() : null,
  };
}
