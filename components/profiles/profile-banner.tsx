import { PlainPicture } from "@/components/ui/plain-picture";
import type { Profile } from "@/lib/profiles/schema";

/** The picture across the top of a profile; without one, light from the corner on a ground that is the member's own. */
export function ProfileBanner({ profile }: { profile: Pick<Profile, "handle" | "headerUrl"> }) {
  const { handle, headerUrl } = profile;
  if (headerUrl) {
    return (
      <PlainPicture
        src={headerUrl}
        alt=""
        width={1500}
        height={500}
        className="aspect-[3/1] w-full rounded-card bg-raised object-cover"
      />
    );
  }
  const hue = hueOf(handle);
  return (
    <div
      aria-hidden="true"
      className="aspect-[5/2] w-full rounded-card border border-line sm:aspect-[5/1]"
      style={{
        backgroundImage: light(hue),
        backgroundColor: `color-mix(in oklab, var(--raised) 84%, oklch(0.62 0.1 ${hue}))`,
      }}
    />
  );
}

function light(hue: number): string {
  const tint = (part: number) => `color-mix(in oklch, oklch(0.72 0.13 ${hue}) ${part}%, transparent)`;
  const at = `${12 + (hue % 60)}% -30%`;
  return [
    `conic-gradient(from ${128 + (hue % 40)}deg at ${at}, transparent 0deg, ${tint(38)} 10deg, ${tint(24)} 26deg, transparent 44deg)`,
    `radial-gradient(120% 140% at ${at}, ${tint(26)}, transparent 70%)`,
  ].join(", ");
}

function hueOf(handle: string): number {
  let sum = 7;
  for (const letter of handle) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % 360;
}
