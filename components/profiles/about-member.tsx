import { EmblemRow } from "@/components/achievements/emblem-row";
import { TasteCard } from "@/components/films/taste/taste-card";
import { JsonLd } from "@/components/ui/json-ld";
import { LinkButton } from "@/components/ui/link-button";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { BesideMember } from "@/lib/profiles/beside-member";
import { profileFactsForMachines } from "./describe-profile";
import { Favourites } from "./favourites";
import { FollowsPreview } from "./follows-preview";
import { ProfileFacts } from "./profile-facts";
import type { ProfilePage } from "./profile-of";

type Props = Pick<ProfilePage, "profile" | "follows"> & { beside: BesideMember };

/** What somebody says of themselves, whom they follow, what they have reached, and how their taste is beside the viewer's. */
export function AboutMember({ profile, follows, beside: { earned, taste } }: Props) {
  const { handle, name, bioHtml, relation } = profile;
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="grid min-w-0 content-start gap-12">
        {bioHtml ? (
          <RenderedHtml html={bioHtml} />
        ) : (
          <div className="grid justify-items-start gap-3 text-ink-soft">
            <p className="font-serif text-lg italic">
              {relation?.isYou
                ? "Nothing here yet. A few lines about what you watch, and why, go a long way."
                : `${name} lets the films speak.`}
            </p>
            {relation?.isYou && <LinkButton href="/settings/profile">Write a few lines</LinkButton>}
          </div>
        )}
        <Favourites profile={profile} />
        {follows && follows.items.length > 0 && <FollowsPreview profile={profile} shown={follows.items} />}
      </div>
      <aside className="grid content-start gap-8">
        <ProfileFacts profile={profile} />
        {taste && <TasteCard handle={handle} name={name} taste={taste} />}
        <EmblemRow profile={profile} earned={earned} />
      </aside>
      <JsonLd data={profileFactsForMachines(profile)} />
    </div>
  );
}
