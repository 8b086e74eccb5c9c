import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { getCommunity } from "@/lib/communities/queries";
import { renderDescription } from "@/lib/communities/render-description";
import { DESCRIPTION_MOST } from "@/lib/communities/schema";
import { tellCommunity } from "@/lib/communities/tell-community";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";
import { pageCorrections } from "./page-corrections";

const answers = z.array(z.object({ outcome: z.string(), slug: z.string() }));

/** A community, for what it says of itself; removed, it is hidden from everybody as it is. */
export const community: Kind = {
  async find(actor, ref) {
    const found = await getCommunity(actor, ref);
    assertAllowed(found.role !== "owner", NOTHING_TO_REPORT);
    const { id, slug, name, description, rules, staff } = found;
    return {
      id,
      memberId: staff.find(({ role }) => role === "owner")?.id ?? null,
      title: name,
      excerpt: beginningOf(description),
      href: found.visibility === "public" ? `/communities/${slug}` : null,
      evidence: {
        words: [
          { label: "Name", text: name },
          { label: "Description", text: description },
          { label: "Rules", text: rules.join("\n") },
        ],
      },
    };
  },

  remove: (tx, staff, id, reason) => hide(tx, staff, id, true, reason),

  async restore(tx, staff, id) {
    return (await hide(tx, staff, id, false, "")) !== null;
  },

  ...pageCorrections("community", {
    most: DESCRIPTION_MOST,
    make: (description) => renderDescription(description),
    show: ({ id, address }) => tellCommunity({ id, slug: address }),
  }),
};

async function hide(tx: Tx, staff: Actor, id: string, hides: boolean, why: string) {
  const [said] = answers.parse(
    await tx.$queryRaw`
      SELECT outcome, slug FROM take_community_away(${staff.id}::uuid, ${id}::uuid, ${hides}, ${why}, ${now()}::timestamptz)`,
  );
  if (!said || said.outcome === "again") return null;
  tellCommunity({ id, slug: said.slug });
  return {};
}
