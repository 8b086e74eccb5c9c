import "server-only";
import { z } from "zod";
import { job } from "@/lib/platform/jobs/job";
import { tellArrivals } from "../availability/tell-arrivals";
import { fillFilms } from "./fill-films";
import { refreshFilms } from "./refresh-films";
import { refreshProviders } from "./refresh-providers";
import { refreshTrending } from "./refresh-trending";

const payload = z.object({});

// Without a key each of them ends at once; when TMDB goes away in the middle, the next run goes on where it stopped.
export const tmdbJobs = {
  "films.fill": job({ payload, run: (_, { signal }) => fillFilms(signal), cron: "23 * * * *" }),
  "films.refresh": job({ payload, run: (_, { signal }) => refreshFilms(signal), cron: "41 3 * * *" }),
  "films.trending": job({ payload, run: refreshTrending, cron: "7 * * * *" }),
  "films.providers": job({
    payload,
    run: async (_, { signal }) => {
      await refreshProviders(signal);
      await tellArrivals(signal);
    },
    cron: "53 4 * * *",
  }),
};
