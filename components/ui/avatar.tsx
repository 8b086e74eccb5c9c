import { cn } from "./cn";
import { PlainPicture } from "./plain-picture";

type Props = {
  member: { handle: string; name: string; avatarUrl: string | null };
  /** Pixels on screen. */
  size?: 20 | 24 | 32 | 40 | 48 | 64 | 96 | 128;
  /** Say the name, where it is not written beside the picture. */
  named?: boolean;
  eager?: boolean;
  className?: string;
};

/** A member's picture, or the one drawn from their handle. */
export function Avatar({ member, size = 40, named, eager, className }: Props) {
  return (
    <PlainPicture
      src={member.avatarUrl ?? `/avatars/${encodeURIComponent(member.handle.toLowerCase())}.svg`}
      alt={named ? member.name : ""}
      width={size}
      height={size}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      className={cn(
        "shrink-0 rounded-full bg-raised object-cover outline-1 outline-line -outline-offset-1",
        className,
      )}
      style={{ width: size, height: size }}
    />
  );
}
