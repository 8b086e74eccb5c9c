import { Lock } from "lucide-react";
import type { Profile } from "@/lib/profiles/schema";

/** What stands in place of a private profile's words. */
export function PrivateNotice({ profile }: { profile: Pick<Profile, "name" | "relation"> }) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-2 px-4 py-16 text-center">
      <Lock aria-hidden="true" className="mb-2 size-7 text-ink-faint" />
      <h2 className="font-serif text-ink text-xl">This page is private</h2>
      <p className="text-ink-soft">
        {profile.relation?.requested
          ? `${profile.name} has your request. When they accept it, their page opens for you.`
          : `Only people ${profile.name} has let in see what is here. Follow to ask.`}
      </p>
    </div>
  );
}
