"use client";
import { PictureSection } from "@/components/media/picture-section";
import { dropCommunityPicture, saveCommunityPicture } from "@/lib/communities/actions";
import type { Community } from "@/lib/communities/schema";
import { CommunityPicture } from "./community-picture";

type Props = { community: Pick<Community, "slug" | "name" | "pictureUrl"> };

/** A community's picture. */
export function CommunityPictureForm({ community }: Props) {
  return (
    <PictureSection
      title="Picture"
      purpose="avatar"
      name="picture"
      show={(isPicking) => (
        <CommunityPicture
          community={community}
          size={96}
          eager
          className={isPicking ? "max-sm:hidden" : undefined}
        />
      )}
      done="That is its picture now."
      save={saveCommunityPicture}
      drop={community.pictureUrl ? dropCommunityPicture : null}
    >
      <input type="hidden" name="slug" value={community.slug} />
    </PictureSection>
  );
}
