import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { FeatureForm } from "@/components/admin/feature-form";
import { FeaturedList } from "@/components/admin/featured-list";
import { FEATURED_PLACES, PLACE_NAMES } from "@/lib/admin/featured/places";
import { readFeatured } from "@/lib/admin/featured/queries";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Featured", robots: { index: false } };

export default async function FeaturedPage() {
  const actor = await pageAdmin();
  const fronts = await Promise.all(
    FEATURED_PLACES.map(async (place) => ({ place, items: await readFeatured(actor, place) })),
  );
  return (
    <AdminFrame
      title="Featured"
      description="What stands at the head of the front page, the communities and the forum: up to six in each."
      current="/admin/featured"
    >
      <div className="grid max-w-5xl gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="new" className="grid content-start gap-4">
          <h2 id="new" className="font-serif text-ink text-xl">
            Choose something
          </h2>
          <FeatureForm />
        </section>
        <div className="grid content-start gap-8">
          {fronts.map(({ place, items }) => (
            <section key={place} aria-labelledby={`at-${place}`} className="grid gap-1">
              <h2 id={`at-${place}`} className="font-serif text-ink text-xl">
                {PLACE_NAMES[place]}
              </h2>
              {items.length === 0 && <p className="text-ink-soft">Nothing is chosen.</p>}
              <FeaturedList items={items} />
            </section>
          ))}
        </div>
      </div>
    </AdminFrame>
  );
}
