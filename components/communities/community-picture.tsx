import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import type { CommunityCard } from "@/lib/communities/schema";
import { Emblem } from "./emblem";

type Props = {
  community: Pick<CommunityCard, "slug" | "name" | "pictureUrl">;
  size?: 32 | 40 | 48 | 64 | 96;
  eager?: boolean;
  className?: string;
};

/** A community's picture, or the emblem of its name. Square, so that nobody takes it for a person. */
export function CommunityPicture({ community, size = 48, eager, className }: Props) {
  const { slug, name, pictureUrl } = community;
  if (!pictureUrl) return <Emblem community={community} size={size} className={className} />;
  return (
    <Avatar
      member={{ handle: slug, name, avatarUrl: pictureUrl }}
      size={size}
      eager={eager}
      className={cn("rounded-card!", className)}
    />
  );
}
