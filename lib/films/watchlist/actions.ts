"use server";
import { z } from "zod";
import { action, callAction } from "@/lib/web/action";
import { arrangeWatchlist } from "./arrange-watchlist";
import { changeWatchlistSettings } from "./change-watchlist-settings";
import { AUDIENCES } from "./choices";
import { noteOnWatchlist } from "./note-on-watchlist";
import { putOnWatchlist } from "./put-on-watchlist";
import { arrangeInput, noteInput, watchlistInput } from "./schema";
import { takeOffWatchlist } from "./take-off-watchlist";

const turn = watchlistInput.extend({ wants: z.enum(["on", "off"]) });
/** A field that says nothing means before all others. */
const place = watchlistInput.extend({
  behind: z.preprocess((value) => value || null, arrangeInput.shape.behind),
});

export const turnWatchlist = callAction(turn, (actor, { slug, wants }) =>
  wants === "on" ? putOnWatchlist(actor, { slug }) : takeOffWatchlist(actor, { slug }),
);

export const submitWatchlist = action(turn, (actor, { slug, wants }) =>
  wants === "on" ? putOnWatchlist(actor, { slug }) : takeOffWatchlist(actor, { slug }),
);

export const moveOnWatchlist = callAction(place, arrangeWatchlist);

export const submitPlace = action(place, arrangeWatchlist);

export const saveNote = action(watchlistInput.extend(noteInput.shape), noteOnWatchlist, "Saved");

export const saveWatchlistSettings = action(
  z.object({ audience: z.enum(AUDIENCES), keepsWatched: z.literal("on").optional().transform(Boolean) }),
  changeWatchlistSettings,
  "Saved",
);
