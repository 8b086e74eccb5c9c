import type { Row } from "./answers";
import { accountsDoors } from "./doors/accounts";
import { blogDoors } from "./doors/blog";
import { communitiesDoors } from "./doors/communities";
import { filmsDoors } from "./doors/films";
import { forumDoors } from "./doors/forum";
import { houseDoors } from "./doors/house";
import { membersDoors } from "./doors/members";
import { messagesDoors } from "./doors/messages";
import { moderationDoors } from "./doors/moderation";
import { nightsDoors } from "./doors/nights";

/** Every handler, and what it answers to whom. A handler that is not here fails the inventory. */
export const DOORS: Record<string, Row> = {
  ...membersDoors,
  ...accountsDoors,
  ...messagesDoors,
  ...communitiesDoors,
  ...forumDoors,
  ...blogDoors,
  ...filmsDoors,
  ...nightsDoors,
  ...moderationDoors,
  ...houseDoors,
};

/** Server actions that anybody may send, by file. All others are for members. */
export const OPEN_ACTIONS: Record<string, string[]> = {
  "lib/accounts/actions-settings.ts": ["confirmNewEmail"],
  "lib/accounts/actions.ts": [
    "signUp",
    "confirmEmail",
    "signIn",
    "giveSecondFactor",
    "askForSignInLink",
    "followSignInLink",
    "askForReset",
    "setNewPassword",
  ],
  "lib/accounts/google/actions.ts": ["joinFromGoogle"],
  "lib/accounts/leaving/actions.ts": ["keepMyAccount", "leaveForGood"],
  "lib/admin/announcements/actions.ts": ["putAway"],
  "lib/moderation/actions.ts": ["appealByLetter"],
  "lib/notifications/actions.ts": ["unsubscribeAction"],
};
