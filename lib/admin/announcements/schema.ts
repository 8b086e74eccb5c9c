import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { text } from "@/lib/platform/text";
import { moment } from "@/lib/talk/schema";

export const announcementParams = z.object({ id: z.uuid("Not the id of an announcement.") });
export type AnnouncementRef = z.output<typeof announcementParams>;

const OWN_PATH = /^\/(?!\/)/;

export const newAnnouncement = z
  .strictObject({
    words: text({ min: 1, max: 200, label: "The announcement" }),
    /** A path of ours, or an address. */
    link: text({ max: 300, label: "The link" })
      .refine((value) => value === "" || OWN_PATH.test(value) || /^https:\/\/\S+$/.test(value), {
        message: "A path of ours such as /blog, or an address that begins with https://.",
      })
      .default(""),
    /** From now on, when it is not said. */
    startsAt: momentSaid.optional(),
    /** Until it is taken down, when it is not said. */
    endsAt: momentSaid.optional(),
  })
  .refine(({ startsAt, endsAt }) => !endsAt || Date.parse(endsAt) > (startsAt ? Date.parse(startsAt) : 0), {
    path: ["endsAt"],
    message: "It ends before it begins.",
  });
export type NewAnnouncement = z.output<typeof newAnnouncement>;

/** As it stands over the pages. */
const announcement = z.object({ id: z.uuid(), words: z.string(), link: z.string() });
export type Announcement = z.output<typeof announcement>;
export const currentAnnouncements = z.object({ items: z.array(announcement) });

const planned = announcement.extend({ startsAt: moment, endsAt: moment.nullable() });
export type PlannedAnnouncement = z.output<typeof planned>;
export const plannedAnnouncements = z.object({ items: z.array(planned) });
