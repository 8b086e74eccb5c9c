"use server";
import { action, callAction } from "@/lib/web/action";
import { memberInput } from "../schema";
import { blockMember } from "./block-member";
import { muteMember } from "./mute-member";
import { muteInput } from "./schema";
import { unblockMember } from "./unblock-member";
import { unmuteMember } from "./unmute-member";

export const block = callAction(memberInput, blockMember);
export const unblock = callAction(memberInput, unblockMember);
export const mute = callAction(muteInput, muteMember);
export const unmute = callAction(memberInput, unmuteMember);

export const submitUnblock = action(memberInput, unblockMember);
export const submitUnmute = action(memberInput, unmuteMember);
