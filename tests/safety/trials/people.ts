import { removePasskey } from "@/lib/accounts/passkeys/remove-passkey";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { listFollowers } from "@/lib/profiles/following/queries";
import { getProfile } from "@/lib/profiles/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, stranger } from "@/tests/support/cast";
import { allowed, type Trial } from "./trial";

/** For every guard of accounts and profiles somebody whom it keeps out. */
export const peopleTrials: Record<string, Trial> = {
  "accounts#canChangeSecurity": { reach: () => allowed(removePasskey(ada, { id: newId() })) },
  "accounts#assertInBrowser": { reach: () => allowed(removePasskey(ada, { id: newId() })) },
  "profiles#isSomebodyElse": {
    reach: () => allowed(followMember(ada, { member: "ada" })),
    behind: "a constraint of the table",
  },
  "profiles#canSeeProfile": {
    reach: async () => {
      await updateProfile(ada, { place: "London", isPrivate: true });
      return (await getProfile(stranger, "ada")).place !== "";
    },
  },
  "profiles#canSeeFollows": {
    reach: async () => {
      await updateProfile(ada, { hidesFollows: true });
      return allowed(listFollowers(stranger, { member: "ada", limit: 20 }));
    },
  },
  "profiles#canSeeWatchlist": {
    reach: async () => {
      await updateProfile(ada, { hidesWatchlist: true });
      return (await getProfile(stranger, "ada")).watchlistCount !== null;
    },
  },
};
