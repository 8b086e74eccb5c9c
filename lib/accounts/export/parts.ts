import { achievementsExport } from "@/lib/achievements/export";
import { blogExport } from "@/lib/blog/export";
import { communitiesExport } from "@/lib/communities/export";
import { feedExport } from "@/lib/feed/export";
import { filmsExport } from "@/lib/films/export";
import { listsExport } from "@/lib/films/lists/export";
import { importsExport } from "@/lib/films/moving/import/export";
import { nightsExport } from "@/lib/films/nights/export";
import { recommendationsExport } from "@/lib/films/recommendations/export";
import { watchlistExport } from "@/lib/films/watchlist/export";
import { forumExport } from "@/lib/forum/export";
import { mediaExport } from "@/lib/media/export";
import { messagingExport } from "@/lib/messaging/export";
import { moderationExport } from "@/lib/moderation/export";
import { notificationsExport } from "@/lib/notifications/export";
import { profilesExport } from "@/lib/profiles/export";
import { searchExport } from "@/lib/search/export";
import { accountsExport } from "./accounts";
import type { Part } from "./part";

/** Everything a copy holds. A room adds its own by one line here. */
export const PARTS: readonly Part[] = [
  ...profilesExport,
  ...accountsExport,
  ...notificationsExport,
  ...messagingExport,
  ...communitiesExport,
  ...forumExport,
  ...blogExport,
  ...watchlistExport,
  ...feedExport,
  ...achievementsExport,
  ...filmsExport,
  ...listsExport,
  ...recommendationsExport,
  ...importsExport,
  ...nightsExport,
  ...moderationExport,
  ...mediaExport,
  ...searchExport,
];
