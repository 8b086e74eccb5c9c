import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { getEventWithGuests } from "@/lib/communities/events/queries";
import type { CommunityEvent, Guest } from "@/lib/communities/events/schema";
import type { Community } from "@/lib/communities/schema";
import { PAGE, type Page } from "@/lib/platform/pagination";
import { orNotFound } from "@/lib/web/page";
import { communityOf } from "../community-of";

type Found = { viewer: Viewer; community: Community; event: CommunityEvent; guests: Page<Guest> | null };

/** The event an address names, in the community it names, with a page of its guests for who may see them. Read once for a page and its title. */
export const eventOf = cache(
  async (
    slug: string,
    id: string,
    below = "",
    answer: "yes" | "maybe" = "yes",
    cursor?: string,
  ): Promise<Found> => {
    const { viewer, community } = await communityOf(slug, `/events/${id}${below}`);
    if (!z.uuid().safeParse(id).success) notFound();
    const asked = { id, answer, cursor, limit: PAGE.rows };
    const { event, guests } = await orNotFound(getEventWithGuests(viewer, asked));
    if (event.communityId !== community.id) notFound();
    return { viewer, community, event, guests };
  },
);
