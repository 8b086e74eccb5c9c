import type { Metadata } from "next";
import { FavouritesForm } from "@/components/films/favourites/favourites-form";
import { PageColumn } from "@/components/layout/page-column";
import { HeaderForm } from "@/components/profiles/header-form";
import { PictureForm } from "@/components/profiles/picture-form";
import { ProfileForm } from "@/components/profiles/profile-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listFavourites } from "@/lib/films/favourites/queries";
import { getOwnProfile } from "@/lib/profiles/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Your profile" };

export default async function EditProfilePage() {
  const actor = await pageActor();
  const [own, favourites] = await Promise.all([getOwnProfile(actor), listFavourites(actor, actor.handle)]);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Your profile"
        description="What people see when they look you up."
        actions={<LinkButton href={`/members/${own.handle}`}>See your page</LinkButton>}
      />
      <div className="grid gap-12">
        <PictureForm member={own} />
        <HeaderForm member={own} />
        <section aria-labelledby="words" className="grid gap-4">
          <h2 id="words" className="font-serif text-ink text-xl">
            Words
          </h2>
          <ProfileForm own={own} />
        </section>
        <section aria-labelledby="favourites" className="grid scroll-mt-8 gap-4">
          <div>
            <h2 id="favourites" className="font-serif text-ink text-xl">
              Favourite films
            </h2>
            <p className="text-ink-soft">Four at most, by title. They stand first on your page.</p>
          </div>
          <FavouritesForm films={favourites} />
        </section>
      </div>
    </PageColumn>
  );
}
