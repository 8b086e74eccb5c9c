import { z } from "zod";
import { text } from "@/lib/platform/text";
import { PROFILE_WORDS, profileChanges } from "./schema";

const words = profileChanges.shape;

const typedLink = z.object({
  label: text({ max: PROFILE_WORDS.linkLabel, label: "The link's name" }),
  url: text({ max: PROFILE_WORDS.linkUrl, label: "The link" }),
});

/** The profile's form, where a link's fields are named links.0.label and links.0.url and an empty pair means no link. */
export const profileForm = z.preprocess(
  gatherLinks,
  z
    .object({
      name: words.name.unwrap(),
      bio: words.bio.unwrap(),
      place: words.place.unwrap(),
      pronouns: words.pronouns.unwrap(),
      links: z.array(typedLink).max(PROFILE_WORDS.links),
    })
    .transform(({ links, ...rest }, context) => {
      const kept: { label: string; url: string }[] = [];
      for (const [at, typed] of links.entries()) {
        if (typed.label === "" && typed.url === "") continue;
        const parsed = words.links.unwrap().safeParse([typed]);
        if (parsed.success) kept.push(...parsed.data);
        else {
          const message = parsed.error.issues[0]?.message ?? "This is not a link.";
          context.addIssue({ code: "custom", path: ["links", at, "url"], message });
        }
      }
      return { ...rest, links: kept };
    }),
);

const tick = z.literal("on").optional().transform(Boolean);
/** Three switches; one that is off is not sent. */
export const privacyForm = z.object({ isPrivate: tick, hidesFollows: tick, hidesWatchlist: tick });

function gatherLinks(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return sent;
  const fields: Record<string, unknown> = { ...sent };
  const links = Array.from({ length: PROFILE_WORDS.links }, (_, at) => ({
    label: fields[`links.${at}.label`] ?? "",
    url: fields[`links.${at}.url`] ?? "",
  }));
  return { ...fields, links };
}
