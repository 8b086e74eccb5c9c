import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { advanceRound } from "./clubs/advance-round";
import { advanceJob } from "./clubs/schedule-round";
import { clubNewsJob, tellClub } from "./clubs/tell-of-round";
import { remindGuests, remindJob } from "./events/remind-guests";
import { announceJob, announceMessage } from "./rooms/announce-message";
import { previewRoomLink } from "./rooms/preview-room-link";

export const communityJobs = {
  "communities.advance-club": job({ payload: advanceJob, run: advanceRound }),
  "communities.announce": job({ payload: announceJob, run: announceMessage }),
  "communities.club-news": job({ payload: clubNewsJob, run: tellClub }),
  "communities.preview-link": job({ payload: z.object({ messageId: z.uuid() }), run: previewRoomLink }),
  "communities.remind": job({ payload: remindJob, run: remindGuests }),
};
