"use client";
import { PictureSection } from "@/components/media/picture-section";
import { Avatar } from "@/components/ui/avatar";
import { dropPicture, savePicture } from "@/lib/profiles/actions";

type Props = { member: { handle: string; name: string; avatarUrl: string | null } };

/** One's picture. */
export function PictureForm({ member }: Props) {
  return (
    <PictureSection
      title="Picture"
      purpose="avatar"
      name="picture"
      show={(isPicking) => (
        <Avatar member={member} size={96} eager className={isPicking ? "max-sm:hidden" : undefined} />
      )}
      done="That is your picture now."
      save={savePicture}
      drop={member.avatarUrl ? dropPicture : null}
      round
    />
  );
}
