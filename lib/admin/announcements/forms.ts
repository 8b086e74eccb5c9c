import { z } from "zod";
import { isWallTime } from "@/lib/communities/events/time-zone";
import { newAnnouncement } from "./schema";

/** A wall clock in the administrator's own time zone; nothing where none was chosen. */
const wall = z
  .string()
  .refine((value) => value === "" || isWallTime(value), "Say on which day and at what time.")
  .default("");

export const announcementForm = z.object({
  words: newAnnouncement.shape.words,
  link: newAnnouncement.shape.link,
  startsAt: wall,
  endsAt: wall,
});
