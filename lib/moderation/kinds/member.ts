import "server-only";
import { z } from "zod";
import { assertAllowed } from "@/lib/platform/errors";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { getProfile } from "@/lib/profiles/queries";
import { PROFILE_WORDS } from "@/lib/profiles/schema";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { pageCorrections } from "./page-corrections";

const away = z.array(z.object({ kept: saved, handle: z.string() }));
const back = z.tuple([z.object({ handle: z.string().nullable() })]);

/** A member, for what they say of themselves. Removed, their words are gone from their page; they stay. */
export const member: Kind = {
  async find(actor, ref) {
    const { id, name, line, pronouns, place, links } = await getProfile(actor, ref);
    assertAllowed(id !== actor.id, NOTHING_TO_REPORT);
    return {
      id,
      memberId: id,
      title: "",
      excerpt: beginningOf(line),
      href: null,
      evidence: {
        words: [
          { label: "Name", text: name },
          { label: "About", text: line },
          { label: "Place and pronouns", text: [place, pronouns].filter(Boolean).join(", ") },
          { label: "Links", text: links.map(({ url }) => url).join("\n") },
        ],
      },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_profile_away(${staff.id}::uuid, ${id}::uuid)`,
    );
    if (!gone) return null;
    dropPagesOf({ handle: gone.handle });
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [{ handle }] = back.parse(
      await tx.$queryRaw`
        SELECT bring_profile_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb) AS handle`,
    );
    if (handle) dropPagesOf({ handle });
    return handle !== null;
  },

  ...pageCorrections("member", {
    most: PROFILE_WORDS.bio,
    make: (bio) => ({ html: renderMarkdown(bio, "bio").html }),
    show: ({ address }) => dropPagesOf({ handle: address }),
  }),
};
