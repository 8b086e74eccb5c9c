"use server";
import { action } from "@/lib/web/action";
import { communityParams } from "../schema";
import { changeRoom } from "./change-room";
import { createRoom } from "./create-room";
import { decideHeldMessage } from "./decide-held-message";
import {
  createRoomInput,
  heldDecision,
  heldParams,
  roomChanges,
  roomMessageInput,
  roomParams,
} from "./schema";
import { sendRoomMessage } from "./send-room-message";

export const openRoom = action(createRoomInput.extend(communityParams.shape), createRoom, "Opened.");
export const saveRoom = action(roomChanges.extend(roomParams.shape), changeRoom, "Saved.");
export const submitToRoom = action(roomMessageInput.safeExtend(roomParams.shape), sendRoomMessage);
export const submitHeldDecision = action(heldDecision.extend(heldParams.shape), decideHeldMessage);
