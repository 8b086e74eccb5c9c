import { z } from "zod";
import { memberRef } from "../schema";

export const followChange = z.object({ member: memberRef, wants: z.enum(["follow", "unfollow"]) });

export const requestAnswer = z.object({ member: memberRef, answer: z.enum(["accept", "decline"]) });
