import { z } from "zod";
import { text } from "@/lib/platform/text";
import { countryCode } from "../codes";

const SERVICES_MOST = 50;

const service = z.coerce.number({ error: "There is no such service." }).int().min(1).max(2_000_000_000);

/** Where somebody watches films, and on which services; none is none. */
export const watchingInput = z
  .strictObject({
    /** By its code or its English name; nothing is the country of one's time zone. */
    country: text({ max: 80, label: "The country" }).transform((said, { addIssue }) => {
      const code = said === "" ? null : countryCode(said);
      if (said !== "" && !code) addIssue(`“${said}” is no country that is known here.`);
      return code;
    }),
    /** By TMDB's numbers. */
    services: z.array(service).max(SERVICES_MOST, `${SERVICES_MOST} services at most.`),
  })
  .refine(({ country, services }) => country !== null || services.length === 0, {
    error: "Say in which country you have these services.",
    path: ["country"],
  });
export type WatchingInput = z.output<typeof watchingInput>;

export const watching = z.object({
  country: z.string().nullable(),
  services: z.array(z.int()),
  /** What there is to choose from in that country, as far as it is known. */
  offered: z.array(z.object({ id: z.int(), name: z.string() })),
});
export type Watching = z.output<typeof watching>;
