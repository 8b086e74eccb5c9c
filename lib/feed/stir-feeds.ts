import "server-only";
import { afterCommit } from "@/lib/platform/db";
import { whisper } from "@/lib/platform/realtime/whisper";
import { FEED_CHANNEL } from "./channels";

const GATHER_MS = 500;
let waiting = false;

/**
 * Says to open feeds, after the commit, that somebody did something. Without a row or a number: writers of feeds must not wait
 * for each other, and each page asks anyway what there is for it. Twice a second at most from one process.
 */
export function stirFeeds(): void {
  afterCommit(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      whisper(FEED_CHANNEL, "stirred", null);
    }, GATHER_MS).unref();
  });
}
