import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { countAllNeighbours, countChangedNeighbours } from "./count-neighbours";
import { tellRecommendations } from "./tell-recommendations";

const payload = z.object({});

export const recommendationJobs = {
  "films.count-neighbours": job({ payload, run: countAllNeighbours, cron: "37 2 * * *" }),
  "films.count-changed-neighbours": job({
    payload,
    run: (_, { signal }) => countChangedNeighbours(signal),
    cron: "47 * * * *",
  }),
  // Before the weekend.
  "films.tell-recommendations": job({
    payload,
    run: (_, { signal }) => tellRecommendations(signal),
    cron: "11 15 * * 5",
  }),
};
