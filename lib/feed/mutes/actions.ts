"use server";
import { action, callAction } from "@/lib/web/action";
import { endMute } from "./end-mute";
import { muteFilm } from "./mute-film";
import { muteWord } from "./mute-word";
import { muteFilmInput, muteParams, muteWordInput } from "./schema";

export const hushFilm = callAction(muteFilmInput, muteFilm);
export const hearAgain = callAction(muteParams, endMute);

export const submitMuteWord = action(muteWordInput, muteWord, "Muted");
export const submitMuteFilm = action(muteFilmInput, muteFilm, "Muted");
export const submitHearAgain = action(muteParams, endMute);
