import "server-only";
import { z } from "zod";
import { getEvent } from "@/lib/communities/events/queries";
import { EVENT_MOST } from "@/lib/communities/events/schema";
import { tellCommunity } from "@/lib/communities/tell-community";
import { now } from "@/lib/platform/clock";
import { assertAllowed } from "@/lib/platform/errors";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";
import { pageCorrections } from "./page-corrections";

const places = z.array(z.object({ community: z.string(), slug: z.string() }));

/** An event of a community; whoever put it up answers for it. Removed, it is called off. */
export const event: Kind = {
  async find(actor, ref) {
    const found = await getEvent(actor, ref);
    assertAllowed(!found.cancelledAt, NOTHING_TO_REPORT);
    const { id, title, description, place, link, community } = found;
    return {
      id,
      // The database knows who put it up.
      memberId: null,
      title,
      excerpt: beginningOf(description),
      href: `/communities/${community.slug}/events/${id}`,
      evidence: {
        words: [
          { label: "Title", text: title },
          { label: "Description", text: description },
          { label: "Where", text: [place, link].filter(Boolean).join("\n") },
        ],
      },
    };
  },

  async remove(tx, staff, id, reason) {
    const [there] = places.parse(
      await tx.$queryRaw`SELECT * FROM take_event_away(${staff.id}::uuid, ${id}::uuid, ${reason}, ${now()}::timestamptz)`,
    );
    if (!there) return null;
    tellCommunity({ id: there.community, slug: there.slug });
    return {};
  },

  async restore(tx, staff, id) {
    const [there] = places.parse(
      await tx.$queryRaw`SELECT * FROM bring_event_back(${staff.id}::uuid, ${id}::uuid)`,
    );
    if (!there) return false;
    tellCommunity({ id: there.community, slug: there.slug });
    return true;
  },

  ...pageCorrections("event", {
    most: EVENT_MOST,
    make: (description) => ({ html: renderMarkdown(description, "full").html }),
    show: ({ id, address }) => tellCommunity({ id, slug: address }),
  }),
};
