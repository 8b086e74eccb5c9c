"use server";
import { revalidatePath } from "next/cache";
import { momentIn } from "@/lib/communities/events/time-zone";
import { action, openAction } from "@/lib/web/action";
import { check } from "@/lib/web/parse";
import { announcementForm } from "./forms";
import { putUpAnnouncement } from "./put-up";
import { announcementParams, newAnnouncement } from "./schema";
import { noteSeen } from "./seen";
import { takeDownAnnouncement } from "./take-down";

export const putUp = action(
  announcementForm,
  async (actor, { startsAt, endsAt, ...input }) => {
    const at = (wall: string) => (wall ? momentIn(actor.timeZone, wall).toISOString() : undefined);
    const moments = { startsAt: at(startsAt), endsAt: at(endsAt) };
    await putUpAnnouncement(actor, check(newAnnouncement, { ...input, ...moments }));
    revalidatePath("/", "layout");
  },
  "It is announced.",
);

export const takeDown = action(
  announcementParams,
  async (actor, input) => {
    await takeDownAnnouncement(actor, input);
    revalidatePath("/", "layout");
  },
  "Taken down.",
);

/** Whoever has read it, visitors too. */
export const putAway = openAction(announcementParams, (_viewer, { id }) => noteSeen(id));
