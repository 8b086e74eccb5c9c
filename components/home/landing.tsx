import { FeaturedThings } from "@/components/featured/featured-things";
import { JsonLd } from "@/components/ui/json-ld";
import { getLatest } from "@/lib/feed/get-latest";
import { env } from "@/lib/platform/env";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { Audience } from "./audience";
import { Closing } from "./closing";
import { GoingOn } from "./going-on";
import { Hero } from "./hero";
import { Programme } from "./programme";

/** The front page for somebody who has never heard of Lumo. */
export async function Landing() {
  const [latest, followed, newest] = await Promise.all([
    getLatest(null, { threads: 5, posts: 1 }),
    listDirectory(null, { sort: "popular", limit: 6 }),
    listDirectory(null, { sort: "newest", limit: 14 }),
  ]);
  return (
    <>
      <JsonLd data={website()} />
      <Hero />
      <FeaturedThings items={latest.featured} className="page pt-6 pb-14" />
      <Programme />
      <div className="page pb-20">
        <GoingOn {...latest} />
      </div>
      <Audience followed={followed.items} newest={newest.items} />
      <Closing />
    </>
  );
}

function website() {
  const url = env().APP_URL;
  return {
    "@type": "WebSite",
    name: "Lumo",
    url,
    description: "A home for people who love films.",
    potentialAction: {
      "@type": "SearchAction",
      target: `${url}/search?q={search_term_string}`,
      "query-input": "required name=search_term_string",
    },
  };
}
