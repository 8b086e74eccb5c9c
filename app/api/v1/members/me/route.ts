import { z } from "zod";
import { deleteAccount } from "@/lib/accounts/leaving/delete-account";
import { accountDeletion } from "@/lib/accounts/leaving/schema";
import { dropSession } from "@/lib/auth/jar";
import { getOwnProfile } from "@/lib/profiles/queries";
import { ownProfile, profileChanges } from "@/lib/profiles/schema";
import { updateProfile } from "@/lib/profiles/update-profile";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint({ summary: "Your own profile", who: "member", answer: ownProfile }, ({ actor }) =>
  getOwnProfile(actor),
);

export const PATCH = endpoint(
  { summary: "Change parts of your profile", who: "member", body: profileChanges, answer: ownProfile },
  ({ actor, body }) => updateProfile(actor, body),
);

export const DELETE = endpoint(
  {
    summary: "Delete your account, with a fortnight to come back; only from a browser",
    who: "member",
    scope: "account",
    body: accountDeletion,
    answer: z.object({ erasesAt: z.date().transform((date) => date.toISOString()) }),
  },
  async ({ actor, body }) => {
    const leaving = await deleteAccount(actor, body);
    await dropSession();
    return leaving;
  },
);
