import type { FeaturedPlace } from "@/lib/admin/featured/places";
import { listFeatured } from "@/lib/admin/featured/queries";
import type { Viewer } from "@/lib/auth/actor";
import { FeaturedThings } from "./featured-things";

type Props = { viewer: Viewer; place: FeaturedPlace; className?: string };

/** What was chosen for a place, as far as the viewer may see it. */
export async function FeaturedStrip({ viewer, place, className }: Props) {
  return <FeaturedThings items={await listFeatured(viewer, place)} className={className} />;
}
