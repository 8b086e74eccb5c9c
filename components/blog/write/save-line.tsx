import type { SaveState } from "./use-autosave";

const WORDS = {
  saved: "Saved",
  waiting: "Kept on this device",
  saving: "Saving…",
  offline: "Offline. Kept on this device, saved when the network is back",
};

/** Where the words are just now. */
export function SaveLine({ state }: { state: SaveState }) {
  if (state.kind === "refused")
    return (
      <p role="alert" className="text-bad text-sm">
        Not saved: {state.message}
      </p>
    );
  return (
    <p role="status" className="text-ink-faint text-sm">
      {WORDS[state.kind]}
    </p>
  );
}
